using Extractor.Pdf;
using Extractor.Tests.Pdf;

namespace Extractor.Benchmarks.Pdf;

/// <summary>Prints how far our reader and Poppler agree, file by file, and where they do not.</summary>
internal static class AgreementTable
{
    /// <summary>Pages of one file whose disagreements are printed.</summary>
    private const int PagesTold = 3;

    private const int WordsTold = 6;

    public static void Print(IEnumerable<string> paths)
    {
        var all = new List<Agreement>();
        Console.WriteLine("file\tpages\tours\ttheirs\tundecoded\tcharacters\twords\tboxes\tacross");
        foreach (var path in Paths.Expand(paths, "*.pdf"))
        {
            var name = Path.GetFileName(path);
            try
            {
                if (Agreement.Of(path) is not { } pages)
                {
                    Console.WriteLine($"{name}\tPoppler cannot read it");
                    continue;
                }
                all.AddRange(pages);
                PrintRow(name, pages);
                foreach (var page in pages.Where(p => p.Share < 0.995 || p.NearWords < p.Words * 0.99).OrderBy(p => p.Share).Take(PagesTold))
                {
                    Console.WriteLine($"    page {page.Page}: {page.Share:P2}, boxes {page.NearWords}/{page.Words}; ours: {page.OnlyOurs}; theirs: {page.OnlyTheirs}; off (left, top, right, bottom): {string.Join(" | ", page.OffWords.Take(WordsTold))}");
                }
            }
            catch (PdfException e)
            {
                Console.WriteLine($"{name}\t{e.Fault}: {e.Message}");
            }
        }
        PrintRow("all", all);
    }

    private static void PrintRow(string name, IReadOnlyList<Agreement> pages)
    {
        var (ours, theirs, common) = (pages.Sum(p => p.Ours), pages.Sum(p => p.Theirs), pages.Sum(p => p.Common));
        var words = pages.Sum(p => p.Words);
        Console.WriteLine(
            $"{name}\t{pages.Count}\t{ours}\t{theirs}\t{pages.Sum(p => p.Undecoded)}\t{Share(common, pages.Sum(p => p.Most))}\t{words}\t{Share(pages.Sum(p => p.NearWords), words)}\t{Share(pages.Sum(p => p.NearAcross), words)}");
    }

    private static string Share(int part, int whole) => whole == 0 ? "-" : (100.0 * part / whole).ToString("F2") + "%";
}
