using System.Diagnostics;
using Extractor.Pdf;
using Extractor.Tests.Pdf;

namespace Extractor.Benchmarks.Pdf;

/// <summary>Prints milliseconds a page of our reader, in this process, and of a run of pdftotext -bbox, one after the other.</summary>
internal static class SpeedTable
{
    /// <summary>Rounds of which the best counts: other work on the machine only ever makes a round slower.</summary>
    private const int Rounds = 5;

    public static void Print(IEnumerable<string> paths)
    {
        Console.WriteLine("file\tpages\tfirst ms\tour ms/page\tPoppler's ms/page\tours/Poppler's\tMB kept");
        foreach (var path in Paths.Expand(paths, "*.pdf"))
        {
            var content = File.ReadAllBytes(path);
            var first = Read(content, out var pages, out var kept);
            var (ours, theirs) = (first, TimeSpan.MaxValue);
            for (var i = 0; i < Rounds; i++)
            {
                ours = TimeSpan.FromTicks(Math.Min(ours.Ticks, Read(content, out _, out _).Ticks));
                theirs = TimeSpan.FromTicks(Math.Min(theirs.Ticks, Poppler.Time(path).Ticks));
            }
            Console.WriteLine($"{Path.GetFileName(path)}\t{pages}\t{first.TotalMilliseconds:F0}\t{ours.TotalMilliseconds / pages:F2}\t{theirs.TotalMilliseconds / pages:F2}\t{ours / theirs:F2}\t{kept >> 20}");
        }
    }

    private static TimeSpan Read(byte[] content, out int pages, out long kept)
    {
        var watch = Stopwatch.StartNew();
        var file = PdfFile.Open(content, new());
        foreach (var page in file.ReadPages()) GC.KeepAlive(page);
        watch.Stop();
        (pages, kept) = (file.PageCount, GC.GetTotalMemory(forceFullCollection: true));
        return watch.Elapsed;
    }
}
