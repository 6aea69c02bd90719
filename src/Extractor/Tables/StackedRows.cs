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

    /// <summary>Cuts the rows that hold several printed rows where these are apart; the grid's columns stay.</summary>
    public static Grid Split(Grid grid, IReadOnlyCollection<Glyph> glyphs, UnruledTableOptions options)
    {
        for (var r = grid.Rows - 1; r >= 0; r--)
        {
            var filled = GridFiller.Fill(grid, glyphs);
            var cells = Enumerable.Range(0, grid.Cells.Count)
                .Where(i => grid.Cells[i].Row == r && grid.Cells[i].Rows == 1 && filled[i].Count > 0).ToArray();
            if (!AreStacked([.. cells.Select(i => LineFinder.Find(filled[i]))], options)) continue;
            if (cells.Any(i => LineFinder.Find(filled[i]).Count(line => IsUncut(line, options)) > 1)) continue;
            var rows = Rows(grid, r, cells, filled);
            if (rows.Count > 1) grid = Split(grid, r, rows);
        }
        return grid;
    }

    private static IReadOnlyList<IReadOnlyList<PieceLine>> Rows(
        Grid grid, int row, int[] cells, IReadOnlyList<IReadOnlyList<Glyph>> filled)
    {
        var size = cells.SelectMany(i => filled[i]).Select(g => g.Size).Order().ElementAt(cells.Sum(i => filled[i].Count) / 2);
        var lines = LineFinder.Find(cells.SelectMany(i => filled[i])).Select(line => new PieceLine(
        [
            .. line.Glyphs.GroupBy(g => cells.First(i => grid.Cells[i].Column <= ColumnOf(grid, g) && grid.Cells[i].Right > ColumnOf(grid, g)))
                .Select(part => (Cell: grid.Cells[part.Key], Text: TextLine.Of(part.ToArray())))
                .Where(part => part.Text is not null)
                .Select(part => new Piece(part.Text!, part.Cell.Column, part.Cell.Right - 1)),
        ])).ToArray();
        return RowFinder.Find(lines, grid.Columns, [], size);
    }

    private static int ColumnOf(Grid grid, Glyph glyph) => Grid.IndexIn(grid.Xs, glyph.Box.CenterX);

    private static Grid Split(Grid grid, int row, IReadOnlyList<IReadOnlyList<PieceLine>> rows)
    {
        var inner = rows.Zip(rows.Skip(1), (a, b) => (a.Max(l => l.Box.Bottom) + b.Min(l => l.Box.Top)) / 2);
        var added = rows.Count - 1;
        var cells = grid.Cells.SelectMany(cell =>
            cell.Row > row ? [cell with { Row = cell.Row + added }]
            : cell.Bottom <= row ? [cell]
            : cell.Rows > 1 ? [cell with { Rows = cell.Rows + added }]
            : Enumerable.Range(row, rows.Count).Select(r => cell with { Row = r }));
        return new(
            grid.Xs,
            [.. grid.Ys.Take(row + 1), .. inner, .. grid.Ys.Skip(row + 1)],
            [.. cells.OrderBy(c => c.Row).ThenBy(c => c.Column)]);
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
            && LineFinder.Find(filled[i]) is [var line] && IsUncut(line, options));
    }

    private static bool IsUncut(TextLine line, UnruledTableOptions options) =>
        line.SplitAtGaps(options.CellGap * line.Size).ToArray() is { Length: > 1 } stretches
        && stretches.Count(s => HeaderRowFinder.IsFigure(s.Text)) * 2 >= stretches.Length;

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
