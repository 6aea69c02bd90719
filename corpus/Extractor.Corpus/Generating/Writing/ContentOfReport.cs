using Extractor.Tables;

namespace Extractor.Corpus.Generating.Writing;

/// <summary>A generated report as the table stage would hand it on, without a file in between.</summary>
public static class ContentOfReport
{
    public static Content Of(GeneratedReport report)
    {
        var blocks = new List<Block>();
        var tables = new List<Table>();
        foreach (var block in report.Blocks)
        {
            var place = new Extractor.Place.InFlow(blocks.Count);
            if (block is PrintedBlock.Grid grid)
            {
                var table = TableOf(grid.Table, place);
                tables.Add(table);
                blocks.Add(new Block.Grid(table));
            }
            else if (block is PrintedBlock.Paragraph paragraph)
            {
                var level = paragraph.Level == 0 ? (int?)null : paragraph.Level;
                blocks.Add(new Block.Paragraph(PlacedText.At(paragraph.Text, place), level));
            }
        }
        return new(blocks, [], tables);
    }

    /// <summary>The frame on the grid of all its edges, each slot in one cell.</summary>
    public static Table TableOf(PrintedTable printed, Extractor.Place place)
    {
        var edges = EdgesOf(printed);
        var cells = printed.Cells.Select(c => CellOf(c, edges, place)).ToArray();
        return new(
            printed.RowKinds.Count,
            edges.Count - 1,
            cells,
            [new(place, 0)],
            TableOrigin.Flow,
            printed.RowKinds.TakeWhile(kind => kind == "head").Count(),
            [],
            1m);
    }

    /// <summary>The role of each cell of <see cref="TableOf"/>, in its order.</summary>
    public static IReadOnlyList<string> RolesOf(PrintedTable printed) => [.. printed.Cells.Select(c => c.Role)];

    /// <summary>All lattice positions at which a cell ends, ascending.</summary>
    public static IReadOnlyList<int> EdgesOf(PrintedTable printed) =>
        [.. printed.Cells.SelectMany(c => new[] { c.Left, c.Right }).Distinct().Order()];

    private static Cell CellOf(PrintedCell cell, IReadOnlyList<int> edges, Extractor.Place place)
    {
        var left = IndexOf(edges, cell.Left);
        return new(cell.Row, left, cell.RowSpan, IndexOf(edges, cell.Right) - left, PlacedText.At(cell.Text, place), place);
    }

    private static int IndexOf(IReadOnlyList<int> edges, int position)
    {
        var i = 0;
        while (edges[i] != position) i++;
        return i;
    }
}
