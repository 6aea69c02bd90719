namespace Extractor.Corpus.Generating.Writing;

/// <summary>Writes a generated report as a PDF file: ruled frames, wrapped cells, breaks in the middle of forms.</summary>
public static class PdfFile
{
    private const double A4Width = 595;
    private const double A4Height = 842;
    private const double Margin = 56;

    /// <summary>Distance of two baselines, in type sizes.</summary>
    private const double Leading = 1.45;

    private static readonly double[] Sizes = [10.5, 16, 12];

    /// <param name="number">Turns the look: type size, character map, wide pages for some.</param>
    public static byte[] Write(GeneratedReport report, int number)
    {
        var wide = number % 11 == 7;
        var pages = wide ? new PdfPages(A4Height, A4Width) : new PdfPages(A4Width, A4Height);
        var y = Margin;
        pages.Add();
        foreach (var block in report.Blocks)
        {
            y = block switch
            {
                PrintedBlock.Paragraph paragraph => Paragraph(pages, paragraph, y),
                PrintedBlock.Grid grid => new PdfTable(pages, grid.Table, number % 3 == 0 ? 8 : 9, Margin).Draw(y) + 8,
                _ => throw new ArgumentException("A block of an unknown kind.", nameof(report)),
            };
        }
        return PdfBytes.Of(pages, number % 4 == 1 ? "UniGB-UTF16-H" : "UniGB-UCS2-H", withUnicodeMap: number % 2 == 0);
    }

    private static double Paragraph(PdfPages pages, PrintedBlock.Paragraph paragraph, double y)
    {
        var size = Sizes[paragraph.Level];
        var width = pages.Width - (2 * Margin);
        var text = paragraph.Level == 1 ? paragraph.Text : "　　" + paragraph.Text;
        foreach (var line in TextMeasure.Wrap(text, width, size))
        {
            if (y + (size * Leading) > pages.Height - Margin)
            {
                pages.Add();
                y = Margin;
            }
            var indent = paragraph.Level == 1 ? (width - TextMeasure.Width(line, size)) / 2 : 0;
            // An indent is drawn as distance: no reader should have to tell blanks from nothing.
            var blanks = line.Length - line.TrimStart('　').Length;
            pages.Text(pages.Count - 1, Margin + indent + (blanks * size), y + size, size, line[blanks..]);
            y += size * Leading;
        }
        return y + 4;
    }
}
