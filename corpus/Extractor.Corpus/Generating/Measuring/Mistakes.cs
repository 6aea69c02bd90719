using System.Text.RegularExpressions;

namespace Extractor.Corpus.Generating.Measuring;

/// <summary>What went wrong most, for a person who wants to know where to look.</summary>
/// <param name="most">How many to tell.</param>
/// <param name="way">0 to 4 for one way of reading, or <c>all</c>.</param>
internal sealed partial class Mistakes(int most, string way)
{
    private readonly SortedDictionary<string, (int Count, string Example)> noted = new(StringComparer.Ordinal);

    public void Note(int kind, string report, string path, string? truth, string? found)
    {
        if (most == 0 || (way != "all" && way != kind.ToString(System.Globalization.CultureInfo.InvariantCulture))) return;
        var what = $"{kind} {report.Split('-')[0]} {InBrackets().Replace(path, "[]")} {(truth is null ? "false" : found is null ? "missed" : "wrong")}";
        var before = noted.GetValueOrDefault(what);
        noted[what] = (before.Count + 1, before.Example ?? $"{report} {path}: {truth ?? "nothing"} read as {found ?? "nothing"}");
    }

    public void Tell(TextWriter output)
    {
        foreach (var (what, (count, example)) in noted.OrderByDescending(n => n.Value.Count).Take(most)) output.WriteLine($"{count,5} {what} ({example})");
    }

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex InBrackets();
}
