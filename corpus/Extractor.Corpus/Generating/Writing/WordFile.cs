using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Extractor.Corpus.Generating.Writing;

/// <summary>Writes a generated report as a Word file with real merged cells.</summary>
public static class WordFile
{
    /// <summary>Width of a lattice step in twentieths of a point: 96 of them fill the 453 points between a page's margins.</summary>
    private const int Step = 94;

    /// <summary>The moment every part of the package claims, so that the same report is the same bytes.</summary>
    private static readonly DateTimeOffset Written = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(GeneratedReport report)
    {
        using var package = new MemoryStream();
        WriteBody(report, package);
        using (var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries) entry.LastWriteTime = Written;
        }
        return package.ToArray();
    }

    private static void WriteBody(GeneratedReport report, Stream stream)
    {
        using var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var body = new Body();
        foreach (var block in report.Blocks)
        {
            OpenXmlElement element = block switch
            {
                PrintedBlock.Paragraph paragraph => ParagraphOf(paragraph),
                PrintedBlock.Grid grid => TableOf(grid.Table),
                _ => throw new ArgumentException("A block of an unknown kind.", nameof(report)),
            };
            body.Append(element);
        }
        body.Append(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }));
        var main = word.AddMainDocumentPart();
        main.Document = new Document(body);
        word.ChangeIdOfPart(main, "rId1");
    }

    private static Paragraph ParagraphOf(PrintedBlock.Paragraph paragraph)
    {
        var made = new Paragraph();
        if (paragraph.Level == 1) made.Append(new ParagraphProperties(new Justification { Val = JustificationValues.Center }));
        made.Append(RunOf(paragraph.Text));
        return made;
    }

    private static Run RunOf(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static WordTable TableOf(PrintedTable printed)
    {
        var table = new WordTable(new TableProperties(Borders()));
        var edges = ContentOfReport.EdgesOf(printed);
        table.Append(new TableGrid(Enumerable.Range(0, edges.Count - 1).Select(i => new GridColumn { Width = Twips(edges[i + 1] - edges[i]) })));
        for (var row = 0; row < printed.RowKinds.Count; row++)
        {
            var line = new TableRow();
            var covering = printed.Cells.Where(c => c.Row <= row && row < c.Row + c.RowSpan).OrderBy(c => c.Left);
            foreach (var cell in covering) line.Append(CellOf(cell, row, edges));
            table.Append(line);
        }
        return table;
    }

    private static TableCell CellOf(PrintedCell cell, int row, IReadOnlyList<int> edges)
    {
        var span = edges.Count(e => e >= cell.Left && e < cell.Right);
        var properties = new TableCellProperties(new TableCellWidth { Width = Twips(cell.Right - cell.Left), Type = TableWidthUnitValues.Dxa });
        if (span > 1) properties.Append(new GridSpan { Val = span });
        if (cell.RowSpan > 1) properties.Append(new VerticalMerge { Val = cell.Row == row ? MergedCellValues.Restart : MergedCellValues.Continue });
        var made = new TableCell(properties);
        if (cell.Row != row) made.Append(new Paragraph());
        else if (cell.Setting == Setting.Vertical) made.Append(cell.Text.Select(c => new Paragraph(RunOf(c.ToString()))));
        else made.Append(new Paragraph(RunOf(cell.Text)));
        if (made.ChildElements.Count < 2) made.Append(new Paragraph());
        return made;
    }

    private static TableBorders Borders() => new(
        Edge<TopBorder>(), Edge<LeftBorder>(), Edge<BottomBorder>(), Edge<RightBorder>(), Edge<InsideHorizontalBorder>(), Edge<InsideVerticalBorder>());

    private static T Edge<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4 };

    private static string Twips(int steps) => (steps * Step).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
