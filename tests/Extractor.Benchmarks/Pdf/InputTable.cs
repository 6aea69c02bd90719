using System.Diagnostics;
using Extractor.Pdf;

namespace Extractor.Benchmarks.Pdf;

/// <summary>Prints what becomes of each file: a result or a typed error, with its time and memory.</summary>
internal static class InputTable
{
    public static void Print(IEnumerable<string> paths)
    {
        Console.WriteLine("file\tresult\tpages\tglyphs\tundecoded\tnotes\tms\tMB allocated\tMB peak");
        var slowest = 0L;
        foreach (var path in Paths.Expand(paths, "*"))
        {
            GC.Collect();
            var content = File.ReadAllBytes(path);
            var watch = Stopwatch.StartNew();
            var before = GC.GetTotalAllocatedBytes();
            var (result, pages, glyphs, undecoded, notes) = Read(content);
            var allocated = (GC.GetTotalAllocatedBytes() - before) >> 20;
            using var process = Process.GetCurrentProcess();
            Console.WriteLine($"{Path.GetFileName(path)}\t{result}\t{pages}\t{glyphs}\t{undecoded}\t{notes}\t{watch.ElapsedMilliseconds}\t{allocated}\t{process.PeakWorkingSet64 >> 20}");
            slowest = Math.Max(slowest, watch.ElapsedMilliseconds);
        }
        Console.WriteLine($"slowest: {slowest} ms");
    }

    private static (string Result, int Pages, int Glyphs, int Undecoded, int Notes) Read(byte[] content)
    {
        try
        {
            var file = PdfFile.Open(content, new());
            var (glyphs, undecoded, notes) = (0, 0, 0);
            foreach (var page in file.ReadPages())
            {
                glyphs += page.Glyphs.Count;
                undecoded += page.Glyphs.Count(g => g.Text is null);
                notes += page.Notes.Count;
            }
            return ("read", file.PageCount, glyphs, undecoded, notes + file.Notes.Count);
        }
        catch (PdfException e)
        {
            return ($"{e.Fault}: {e.Message}", 0, 0, 0, 0);
        }
    }
}
