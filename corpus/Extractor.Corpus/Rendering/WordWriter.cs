using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Extractor.Corpus.Rendering;

/// <summary>A report as a Word file; merged cells are real ones (gridSpan, vMerge).</summary>
internal sealed class WordWriter(Report report)
{
    /// <summary>Twentieths of a point, the unit of Word's lengths.</summary>
    private const int A4Short = 11906;
    private const int A4Long = 16838;
    private const int Margin = 850;

    private readonly PageStyle style = report.Style;

    private int Width => (style.Landscape ? A4Long : A4Short) - 2 * Margin;

    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            AddStyles(main);
            var body = new Body();
            foreach (var element in report.Elements)
            {
                body.Append(element switch
                {
                    Element.Text text => Paragraph(text),
                    Element.Grid grid => Table(grid),
                    _ => new Paragraph(new Run(new Break { Type = BreakValues.Page })),
                });
            }
            body.Append(Section(main));
            main.Document = new Document(body);
        }
        return bytes.ToArray();
    }

    private Paragraph Paragraph(Element.Text text)
    {
        var properties = new ParagraphProperties();
        if (text.Level is > 0 and var level) properties.Append(new ParagraphStyleId { Val = $"{level}" });
        properties.Append(new SpacingBetweenLines { Before = "60", After = "60", Line = "320", LineRule = LineSpacingRuleValues.Auto });
        if (text.Level is null && text.Side == Side.Left) properties.Append(new Indentation { FirstLine = $"{style.Size * 40:0}" });
        properties.Append(new Justification { Val = Justified(text.Side) });
        return new(properties, Run(text.Content, text.Level is { } l ? style.Size + 6 - 2 * l : style.Size, bold: text.Level is not null));
    }

    private Table Table(Element.Grid grid)
    {
        var whole = grid.Widths.Sum();
        var widths = grid.Widths.Select(w => (int)(Width * w / whole)).ToList();
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 6 },
                    new LeftBorder { Val = BorderValues.Single, Size = 6 },
                    new BottomBorder { Val = BorderValues.Single, Size = 6 },
                    new RightBorder { Val = BorderValues.Single, Size = 6 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 6 },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = 6 }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));

        var open = new Dictionary<int, (GridCell Cell, int Left)>();
        for (var row = 0; row < grid.Rows.Count; row++) table.Append(Row(grid.Rows[row], row, widths, open));
        return table;
    }

    /// <param name="open">By column, the cells of rows above that reach into this row, and for how many rows more.</param>
    private TableRow Row(IReadOnlyList<GridCell> cells, int row, List<int> widths, Dictionary<int, (GridCell Cell, int Left)> open)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (row < style.RepeatedRows) properties.Append(new TableHeader());
        var drawn = new TableRow(properties);
        for (var column = 0; column < widths.Count;)
        {
            var goesOn = open.Remove(column, out var above);
            var cell = goesOn ? above.Cell : cells.First(c => c.Column == column);
            var left = (goesOn ? above.Left : cell.RowSpan) - 1;
            if (left > 0) open.Add(column, (cell, left));
            MergedCellValues? merge = goesOn ? MergedCellValues.Continue : cell.RowSpan > 1 ? MergedCellValues.Restart : null;
            drawn.Append(Cell(cell, widths.Skip(column).Take(cell.ColumnSpan).Sum(), merge));
            column += cell.ColumnSpan;
        }
        return drawn;
    }

    private TableCell Cell(GridCell cell, int width, MergedCellValues? merge)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (cell.ColumnSpan > 1) properties.Append(new GridSpan { Val = cell.ColumnSpan });
        if (merge is { } value) properties.Append(new VerticalMerge { Val = value });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var drawn = new TableCell(properties);
        foreach (var line in merge == MergedCellValues.Continue ? [""] : cell.Lines)
        {
            drawn.Append(new Paragraph(
                new ParagraphProperties(
                    new SpacingBetweenLines { Line = "280", LineRule = LineSpacingRuleValues.Auto },
                    new Justification { Val = Justified(cell.Side) }),
                Run(line, style.Size * 0.9m, bold: false)));
        }
        return drawn;
    }

    private SectionProperties Section(MainDocumentPart main)
    {
        var section = new SectionProperties();
        if (style.Head is { } head)
        {
            var part = main.AddNewPart<HeaderPart>();
            part.Header = new Header(new Paragraph(
                new ParagraphProperties(new Justification { Val = JustificationValues.Center }), Run(head, 9, bold: false)));
            section.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(part) });
        }
        var foot = main.AddNewPart<FooterPart>();
        foot.Footer = new Footer(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            Run("- ", 9, bold: false), new SimpleField(Run("1", 9, bold: false)) { Instruction = "PAGE" }, Run(" -", 9, bold: false)));
        section.Append(new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) });
        section.Append(new PageSize
        {
            Width = (uint)(style.Landscape ? A4Long : A4Short),
            Height = (uint)(style.Landscape ? A4Short : A4Long),
            Orient = style.Landscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
        });
        section.Append(new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 450, Footer = 450 });
        return section;
    }

    private static void AddStyles(MainDocumentPart main)
    {
        var part = main.AddNewPart<StyleDefinitionsPart>();
        part.Styles = new Styles(new[] { 1, 2, 3 }.Select(level => new Style(
            new StyleName { Val = $"heading {level}" },
            new StyleParagraphProperties(new OutlineLevel { Val = level - 1 }))
        {
            Type = StyleValues.Paragraph,
            StyleId = $"{level}",
        }));
    }

    /// <param name="size">In points.</param>
    private Run Run(string text, decimal size, bool bold)
    {
        var properties = new RunProperties(new RunFonts { Ascii = style.Font, HighAnsi = style.Font, EastAsia = style.Font });
        if (bold) properties.Append(new Bold());
        // Word counts in half points.
        properties.Append(new FontSize { Val = $"{size * 2:0}" });
        return new(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static JustificationValues Justified(Side side) => side switch
    {
        Side.Center => JustificationValues.Center,
        Side.Right => JustificationValues.Right,
        _ => JustificationValues.Left,
    };
}
