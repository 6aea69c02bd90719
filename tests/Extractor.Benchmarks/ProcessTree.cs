using System.Diagnostics;
using System.Globalization;

namespace Extractor.Benchmarks;

/// <summary>The memory of a process and of all it started, as Linux counts it under /proc.</summary>
internal static class ProcessTree
{
    /// <summary>How often it is looked at; shorter peaks than this are missed.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits for the process to end.</summary>
    /// <returns>The most resident memory, in bytes, that it and its children held at one time.</returns>
    public static long PeakMemory(Process root)
    {
        var peak = 0L;
        while (!root.WaitForExit(Interval))
        {
            var parents = Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(n => int.TryParse(n, out _)).Select(n => Status(n!)).ToList();
            var family = new HashSet<int> { root.Id };
            // Children may be listed before their parents.
            while (parents.Any(p => family.Contains(p.Parent) && family.Add(p.Id))) { }
            peak = Math.Max(peak, parents.Where(p => family.Contains(p.Id)).Sum(p => p.Resident));
        }
        return peak;
    }

    private static (int Id, int Parent, long Resident) Status(string id)
    {
        try
        {
            var lines = File.ReadAllLines($"/proc/{id}/status");
            return (int.Parse(id, CultureInfo.InvariantCulture), (int)Number(lines, "PPid:"), Number(lines, "VmRSS:") * 1024);
        }
        catch (IOException)
        {
            // It ended meanwhile.
            return (0, 0, 0);
        }
    }

    private static long Number(string[] lines, string name) =>
        lines.FirstOrDefault(l => l.StartsWith(name, StringComparison.Ordinal)) is { } line
            ? long.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture)
            : 0;
}
