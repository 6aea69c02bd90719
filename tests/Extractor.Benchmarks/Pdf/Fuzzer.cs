using System.Diagnostics;
using System.Globalization;
using Extractor.Tests.Pdf;

namespace Extractor.Benchmarks.Pdf;

/// <summary>Breaks files at random and reads them, for as long as it is told; what ends the process is told by the last line of the log.</summary>
internal static class Fuzzer
{
    /// <summary>Reading slower than this is told.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    /// <summary>More memory asked for by one file than this is told. Bytes.</summary>
    private const long Much = 1L << 30;

    /// <param name="log">Where the seed at work is written before each file.</param>
    public static void Run(string seconds, string seed, string log, IEnumerable<string> paths)
    {
        var files = Paths.Expand(paths, "*").Select(p => (Name: Path.GetFileName(p), Bytes: File.ReadAllBytes(p))).Where(f => f.Bytes.Length is > 0 and < 400_000).ToList();
        var until = TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture));
        var watch = Stopwatch.StartNew();
        var next = int.Parse(seed, CultureInfo.InvariantCulture);
        var (count, read, bad) = (0, 0, 0);
        var slowest = TimeSpan.Zero;
        for (; watch.Elapsed < until; next++, count++)
        {
            var (name, bytes) = files[new Random(next).Next(files.Count)];
            File.WriteAllText(log, $"{next} {name}");
            var broken = Mutation.Break(bytes, next);
            var (started, before) = (watch.Elapsed, GC.GetTotalAllocatedBytes());
            try
            {
                if (Mutation.Read(broken)) read++;
            }
            catch (Exception e) when (e is SystemException or IOException)
            {
                bad++;
                Console.WriteLine($"{next} {name}: {e}");
            }
            var (took, asked) = (watch.Elapsed - started, GC.GetTotalAllocatedBytes() - before);
            if (took > slowest) slowest = took;
            if (took > Slow || asked > Much) Console.WriteLine($"{next} {name}: {took.TotalSeconds:F1} s, {asked >> 20} MB");
        }
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{count} files in {watch.Elapsed.TotalMinutes:F1} min, {read} read, {bad} crashes, slowest {slowest.TotalSeconds:F1} s, peak {process.PeakWorkingSet64 >> 20} MB");
    }
}
