using Extractor.Documents;
using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>A flowing document's blocks are its own; only the texts of its cells are put together.</summary>
internal static class FlowContent
{
    public static Content Of(Document.Flowing document)
    {
        var blocks = document.Blocks.SelectMany(Blocks).ToArray();
        return new(blocks, [.. Texts(document.Furniture).Where(t => !t.IsBlank)], [.. blocks.OfType<Block.Grid>().Select(grid => grid.Table)]);
    }

    private static IEnumerable<Block> Blocks(FlowBlock block) => block switch
    {
        FlowBlock.Paragraph paragraph => [new Block.Paragraph(TextOf(paragraph), paragraph.HeadingLevel)],
        FlowBlock.Table table =>
        [
            new Block.Grid(TableOf(table)),
            .. table.Cells.SelectMany(cell => cell.Blocks).OfType<FlowBlock.Table>().SelectMany(Blocks),
        ],
        _ => [],
    };

    private static Table TableOf(FlowBlock.Table table)
    {
        var (slots, order) = SlotFilling.Fill(table.Rows, table.Columns,
            [.. table.Cells.Select(c => new Slots(c.Row, c.Column, c.RowSpan, c.ColumnSpan))]);
        var cells = slots.Select((slot, i) => new Cell(
            slot.Row, slot.Column, slot.Rows, slot.Columns,
            order[i] is { } cell ? LineJoiner.Join(Texts(table.Cells[cell].Blocks)) : PlacedText.Empty,
            new Place.InFlow(order[i] is { } at && table.Cells[at].Blocks is [var first, ..] ? first.Index : table.Index))).ToArray();
        var rows = slots.Select(s => s.Bottom).DefaultIfEmpty(0).Max();
        var columns = slots.Select(s => s.Right).DefaultIfEmpty(0).Max();
        // A file may name a slot twice: the text that finds its slot taken is not lost.
        var placed = order.OfType<int>().ToHashSet();
        var residue = table.Cells.Where((_, i) => !placed.Contains(i)).Select(cell => LineJoiner.Join(Texts(cell.Blocks))).Where(text => !text.IsBlank);
        var found = new Table(rows, columns, cells, [new TablePart(new Place.InFlow(table.Index), 0)], TableOrigin.Flow, 0, [], 1m);
        return TableResidue.Weigh(found with { HeaderRows = HeaderRowFinder.Count(found) }, [.. residue], []);
    }

    private static IEnumerable<PlacedText> Texts(IEnumerable<FlowBlock> blocks) => blocks.SelectMany(block => block switch
    {
        FlowBlock.Paragraph paragraph => Lines(TextOf(paragraph)),
        FlowBlock.Table table => table.Cells.OrderBy(c => c.Row).ThenBy(c => c.Column).SelectMany(c => Texts(c.Blocks)),
        _ => Enumerable.Empty<PlacedText>(),
    });

    /// <summary>In a cell a line break is set to make the text fit, as a page's own breaks are.</summary>
    private static IEnumerable<PlacedText> Lines(PlacedText text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text.Text[i] != '\n') continue;
            yield return text.Slice(start, i - start).Trim();
            start = i + 1;
        }
    }

    private static PlacedText TextOf(FlowBlock.Paragraph paragraph) =>
        PlacedText.At(paragraph.Text, new Place.InFlow(paragraph.Index)).Trim();
}
