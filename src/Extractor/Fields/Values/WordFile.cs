using System.Reflection;

namespace Extractor.Fields.Values;

/// <summary>The word lists beside this file, built into the program.</summary>
internal static class WordFile
{
    /// <summary>The rows of a list, comments and blank lines left out.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        var resource = $"Extractor.Fields.Values.{name}";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program was built without {resource}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }
}

/// <summary>Words of which the longest that stands at a place is wanted.</summary>
internal sealed class WordList<T>
{
    private readonly Dictionary<char, (string Word, T Meaning)[]> byFirst;

    public WordList(IEnumerable<(string Word, T Meaning)> words) =>
        byFirst = words
            .GroupBy(w => w.Word[0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Word.Length).ThenBy(w => w.Word, StringComparer.Ordinal).ToArray());

    public bool TryMatch(string text, int at, out string word, out T meaning)
    {
        if (at < text.Length && byFirst.TryGetValue(text[at], out var candidates))
        {
            foreach (var candidate in candidates)
            {
                if (string.CompareOrdinal(text, at, candidate.Word, 0, candidate.Word.Length) != 0) continue;
                (word, meaning) = candidate;
                return true;
            }
        }
        (word, meaning) = ("", default!);
        return false;
    }
}
