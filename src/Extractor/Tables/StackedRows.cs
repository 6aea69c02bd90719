using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Tells whether a drawn grid's rows hold several printed rows each, because lines between them are missing.</summary>
internal static class StackedRows
{
    /// <returns>Of the lines of text in the grid, the share that stands in rows which are several rows in truth.</returns>
    public static double Share(Grid grid, IReadOnlyCollection<Glyph> glyphs, UnruledTableOptions options)
    {
        var filled = GridFiller.Fill(grid, glyphs);
        var (stacked, all) = (0, 0);
        for (var r = 0; r < grid.Rows; r++)
        {
            var cells = Enumerable.Range(0, grid.Cells.Count)
                .Where(i => grid.Cells[i].Row == r && grid.Cells[i].Rows == 1 && filled[i].Count > 0)
                .Select(i => LineFinder.Find(filled[i]))
                .ToArray();
            var lines = cells.Select(c => c.Count).DefaultIfEmpty(0).Max();
            all += lines;
            if (lines > 1 && AreStacked(cells, options) || IsUncut(grid, filled, r, options)) stacked += lines;
        }
        return all == 0 ? 0 : (double)stacked / all;
    }

    /// <summary>Figures one below the other, and beside them lines on the same heights, are rows: no cell holds two figures.</summary>
    private static bool AreStacked(IReadOnlyList<TextLine>[] cells, UnruledTableOptions options)
    {
        const double Most = 0.6;    // a head may stand above the figures
        var figures = cells.Where(c => c.Count > 1 && c.Count(IsFigures) >= Math.Max(2, Most * c.Count)).ToArray();
        if (figures.Any(f => cells.Any(c => c != f && c.Count > 1 && AreBeside(f, c)))) return true;
        return cells.Length == 1 && IsInnerTable(cells[0], options);
    }

    /// <summary>A row with a cell in which figures stand apart: the lines between its columns are missing.</summary>
    private static bool IsUncut(Grid grid, IReadOnlyList<IReadOnlyList<Glyph>> filled, int row, UnruledTableOptions options)
    {
        var cells = Enumerable.Range(0, grid.Cells.Count).Where(i => grid.Cells[i].Row == row && filled[i].Count > 0).ToArray();
        return cells.Any(i => grid.Cells[i].Rows == 1
            && LineFinder.Find(filled[i]) is [var line]
            && line.SplitAtGaps(options.CellGap * line.Size).ToArray() is { Length: > 1 } stretches
            && stretches.Count(s => HeaderRowFinder.IsFigure(s.Text)) * 2 >= stretches.Length
            && (grid.Cells[i].Columns > 1 || !HeaderRowFinder.IsFigure(stretches[0].Text)));
    }

    private static bool IsFigures(TextLine line) => line.Words().All(word => HeaderRowFinder.IsFigure(word.Text));

    /// <summary>Whether most lines of the one with fewer lines stand on a line of the other.</summary>
    private static bool AreBeside(IReadOnlyList<TextLine> a, IReadOnlyList<TextLine> b)
    {
        const double Most = 0.7, SameHeight = 0.3;      // the latter in text sizes
        var (fewer, more) = a.Count <= b.Count ? (a, b) : (b, a);
        return fewer.Count(f => more.Any(m => Math.Abs(m.Box.CenterY - f.Box.CenterY) <= SameHeight * f.Size)) >= Most * fewer.Count;
    }

    /// <summary>A single cell whose lines fall into columns with figures in them.</summary>
    private static bool IsInnerTable(IReadOnlyList<TextLine> lines, UnruledTableOptions options)
    {
        const double Most = 0.6;
        var columns = lines.Count(line =>
        {
            var stretches = line.SplitAtGaps(options.CellGap * line.Size).ToArray();
            return stretches.Length > 1 && stretches.Any(s => HeaderRowFinder.IsFigure(s.Text));
        });
        return lines.Count > 2 && columns >= Most * lines.Count;
    }
}
