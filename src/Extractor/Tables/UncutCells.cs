using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Cuts drawn cells over several columns where the text in them stands in those columns: a shaded head whose lines are missing.</summary>
internal static class UncutCells
{
    public static FilledGrid Cut(FilledGrid filled, UnruledTableOptions options)
    {
        var grid = filled.Grid;
        if (!grid.Cells.Any(c => c.Columns > 1)) return filled;
        var cells = new List<Slots>();
        for (var i = 0; i < grid.Cells.Count; i++)
        {
            var cell = grid.Cells[i];
            if (cell.Columns > 1 && filled[i].Count > 0 && StandsInColumns(grid, cell, filled.Lines(i), options))
                cells.AddRange(Enumerable.Range(cell.Column, cell.Columns).Select(c => cell with { Column = c, Columns = 1 }));
            else if (cell is { Columns: > 1, Rows: > 1 } && HasHeadsBelow(grid, cell, filled[i], options))
            {
                cells.Add(cell with { Rows = cell.Rows - 1 });
                cells.AddRange(Enumerable.Range(cell.Column, cell.Columns).Select(c => new Slots(cell.Bottom - 1, c, 1, 1)));
            }
            else cells.Add(cell);
        }
        return cells.Count == grid.Cells.Count ? filled
            : filled.In(grid with { Cells = [.. cells.OrderBy(c => c.Row).ThenBy(c => c.Column)] });
    }

    /// <summary>Whether a head over several columns and the heads of these columns stand in one cell, the line between them missing.</summary>
    private static bool HasHeadsBelow(Grid grid, Slots cell, IReadOnlyList<Glyph> glyphs, UnruledTableOptions options)
    {
        var edge = grid.Ys[cell.Bottom - 1];
        var below = glyphs.Where(g => g.Box.CenterY > edge).ToArray();
        return below.Length > 0 && below.Length < glyphs.Count && StandsInColumns(grid, cell, LineFinder.Find(below), options)
            && !below.Any(g => g.Box.Top < edge - 0.3 * g.Size);
    }

    /// <summary>Whether no stretch of text crosses a column's edge, and most of the columns have one.</summary>
    private static bool StandsInColumns(Grid grid, Slots cell, IReadOnlyList<TextLine> lines, UnruledTableOptions options)
    {
        const double Most = 0.7;
        var columns = new HashSet<int>();
        foreach (var line in lines)
        {
            foreach (var stretch in line.SplitAtGaps(options.CellGap * line.Size))
            {
                var from = Grid.IndexIn(grid.Xs, stretch.Box.Left);
                if (from != Grid.IndexIn(grid.Xs, stretch.Box.Right)) return false;
                columns.Add(from);
            }
        }
        return columns.Count > 1 && columns.Count >= Most * cell.Columns;
    }
}
