using System.Globalization;
using System.Runtime.InteropServices;
using Extractor.Documents;
using Extractor.Pipelines;
using Extractor.Reading;
using Extractor.Tables;

namespace Extractor.Benchmarks;

/// <summary>Processor milliseconds a page of the reader, of the tables and of everything above the reader, each the best of several runs.</summary>
internal static class StageTable
{
    private const int Runs = 5;

    /// <summary>Documents read before anything is measured: after some thirty calls a method is compiled for good.</summary>
    private const int WarmingReads = 400;

    public static void Print(IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.pdf").Order(StringComparer.Ordinal).ToArray() : [path]).ToArray();
        var sums = new double[3];
        var total = 0;
        Console.WriteLine("  pages   reader   tables   above   milliseconds a page");
        // Compiled code is what is measured, not the compiling.
        for (var read = 0; files.Length > 0 && read < WarmingReads; read += files.Length)
        {
            foreach (var file in files)
            {
                if (Open(file, File.ReadAllBytes(file)) is Document.Paged paged) ReportPipeline.Extract(paged, []);
            }
        }
        foreach (var file in files)
        {
            byte[] content = File.ReadAllBytes(file);
            if (Open(file, content) is not Document.Paged { Pages.Count: > 0 and var pages }) continue;
            double[] best = [double.MaxValue, double.MaxValue, double.MaxValue];
            for (var run = 0; run < Runs; run++)
            {
                Document? document = null;
                best[0] = Math.Min(best[0], Milliseconds(() => document = Open(file, content)));
                best[1] = Math.Min(best[1], Milliseconds(() => ContentBuilder.Build(document!, new ContentOptions())));
                best[2] = Math.Min(best[2], Milliseconds(() => ReportPipeline.Extract(document!, [])));
            }
            for (var i = 0; i < best.Length; i++) sums[i] += best[i];
            total += pages;
            Line(pages, best, Path.GetFileName(file));
        }
        if (total > 0) Line(total, sums, "all");
    }

    private static Document? Open(string file, byte[] content) =>
        (DocumentReaders.All.Open(file, content, new ReadingOptions(null)).Result as ReadResult.Read)?.Document;

    /// <summary>Of this thread's own processor time, so that a busy machine gives the same figures.</summary>
    private static double Milliseconds(Action work)
    {
        var start = ProcessorTime();
        work();
        return ProcessorTime() - start;
    }

    private static double ProcessorTime()
    {
        const int ThreadClock = 3;
        return clock_gettime(ThreadClock, out var time) == 0
            ? time.Seconds * 1e3 + time.Nanoseconds / 1e6
            : throw new InvalidOperationException("The thread's clock cannot be read.");
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int clock_gettime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }

    private static void Line(int pages, double[] milliseconds, string name) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{pages,7} {milliseconds[0] / pages,8:F2} {milliseconds[1] / pages,8:F2} {milliseconds[2] / pages,8:F2}  {name}"));
}
