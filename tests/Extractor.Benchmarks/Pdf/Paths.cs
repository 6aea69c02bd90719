namespace Extractor.Benchmarks.Pdf;

internal static class Paths
{
    /// <summary>The files named, and those in the folders named, by name.</summary>
    public static IEnumerable<string> Expand(IEnumerable<string> paths, string pattern) => paths
        .SelectMany(p => Directory.Exists(p) ? Directory.EnumerateFiles(p, pattern, SearchOption.AllDirectories) : [p])
        .Order(StringComparer.Ordinal);
}
