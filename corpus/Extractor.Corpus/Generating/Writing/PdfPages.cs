using System.Globalization;
using System.Text;

namespace Extractor.Corpus.Generating.Writing;

/// <summary>The pages of a PDF file while they are written; y grows downwards from the page's top.</summary>
internal sealed class PdfPages(double width, double height)
{
    private readonly List<StringBuilder> pages = [];

    public double Width => width;

    public double Height => height;

    public int Count => pages.Count;

    /// <summary>The content streams, page by page.</summary>
    public IReadOnlyList<string> Contents => [.. pages.Select(p => p.ToString())];

    /// <returns>The new page's index.</returns>
    public int Add()
    {
        pages.Add(new("0.5 w\n"));
        return pages.Count - 1;
    }

    /// <param name="baseline">From the page's top.</param>
    public void Text(int page, double x, double baseline, double size, string text)
    {
        var hex = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
        pages[page].Append(CultureInfo.InvariantCulture, $"BT /F1 {size:0.##} Tf {x:0.##} {height - baseline:0.##} Td <{hex}> Tj ET\n");
    }

    public void Frame(int page, double left, double top, double right, double bottom) =>
        pages[page].Append(
            CultureInfo.InvariantCulture, $"{left:0.##} {height - bottom:0.##} {right - left:0.##} {bottom - top:0.##} re S\n");
}
