using System.Runtime.InteropServices;
using Extractor.Pdf.Content;
using Extractor.Pdf.Structure;

namespace Extractor.Pdf;

/// <summary>A PDF file whose pages can be read one by one, each without keeping the others in memory.</summary>
/// <remarks>Not for use by several threads at once; two files can be read side by side.</remarks>
public sealed class PdfFile
{
    private readonly List<PdfNote> notes = [];
    private readonly IReadOnlyList<PageNode> pages;
    private readonly PageReader reader;

    private PdfFile(byte[] content, PdfOptions options)
    {
        var work = options.Limits.FileWork + ((long)content.Length * options.Limits.WorkPerByte);
        var store = new ObjectStore(content, options, new WorkBudget(work, options.Limits.PageWork), notes.Add);
        pages = PageTree.Read(store);
        if (pages.Count == 0) throw new PdfException(PdfFault.Damaged, "No page can be found in the file.");
        reader = new(store);
    }

    public int PageCount => pages.Count;

    /// <summary>Damage of the file that was got over so far; a page's own is told with the page.</summary>
    public IReadOnlyList<PdfNote> Notes => notes;

    /// <exception cref="PdfException">The bytes are no PDF that can be read; its fault says why.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> content, PdfOptions options) =>
        new(MemoryMarshal.TryGetArray(content, out var part) && part.Offset == 0 && part.Count == part.Array!.Length ? part.Array : content.ToArray(), options);

    /// <param name="number">From 1.</param>
    public PdfPage ReadPage(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, PageCount);
        return reader.Read(pages[number - 1], number, []);
    }

    public IEnumerable<PdfPage> ReadPages() => Enumerable.Range(1, PageCount).Select(ReadPage);
}
