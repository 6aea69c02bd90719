using System.Reflection;

namespace Extractor.Evaluations.Naming;

/// <summary>The short names of offices beside this file.</summary>
internal static class Abbreviations
{
    private static readonly Lazy<IReadOnlyList<(string Brief, string Full)>> Read = new(() => [.. Rows()]);

    /// <summary>The longest short name first.</summary>
    public static IReadOnlyList<(string Brief, string Full)> All => Read.Value;

    private static IEnumerable<(string, string)> Rows()
    {
        const string Resource = "Extractor.Evaluations.Naming.abbreviations.tsv";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')).Select(row => (row[0], row[1])).OrderByDescending(row => row.Item1.Length).ToArray();
    }
}
