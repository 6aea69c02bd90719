using System.Globalization;
using System.Reflection;

namespace Extractor.Evaluations.Regions;

/// <summary>The divisions by code and by name.</summary>
internal sealed class Divisions
{
    private const string Resource = "Extractor.Evaluations.Regions.divisions.tsv";

    private static readonly Lazy<Divisions> Built = new(() => new(Read()));

    private readonly ILookup<string, Division> byCode;
    private readonly Dictionary<char, (string Name, Division[] Divisions)[]> byFirst;

    private Divisions(IReadOnlyList<Division> all)
    {
        byCode = all.ToLookup(d => d.Code, StringComparer.Ordinal);
        byFirst = all
            .SelectMany(d => new[] { d.Name, d.Short }.OfType<string>().Select(name => (Name: name, Division: d)))
            .GroupBy(named => named.Name, named => named.Division, StringComparer.Ordinal)
            .GroupBy(group => group.Key[0])
            .ToDictionary(g => g.Key, g => g
                .OrderByDescending(name => name.Key.Length).ThenBy(name => name.Key, StringComparer.Ordinal)
                .Select(name => (name.Key, name.ToArray())).ToArray());
    }

    public static Divisions All => Built.Value;

    public IEnumerable<Division> WithCode(string code) => byCode[code];

    /// <summary>The longest name, full or short, that stands at a place of a text.</summary>
    public bool TryMatch(string text, int at, out string name, out IReadOnlyList<Division> divisions)
    {
        if (byFirst.TryGetValue(text[at], out var names))
        {
            foreach (var candidate in names)
            {
                if (string.CompareOrdinal(text, at, candidate.Name, 0, candidate.Name.Length) != 0) continue;
                (name, divisions) = candidate;
                return true;
            }
        }
        (name, divisions) = ("", []);
        return false;
    }

    private static List<Division> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using var reader = new StreamReader(stream);
        var divisions = new List<Division>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var row = line.Split('\t');
            divisions.Add(new Division(row[0], row[1], row[2].Length == 0 ? null : row[2], Year(row[3]), row[4].Length == 0 ? null : Year(row[4]),
                row[5].Length == 0 ? [] : row[5].Split(';')));
        }
        return divisions;
    }

    private static int Year(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
