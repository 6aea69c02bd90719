using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Tells whether a drawn grid's rows hold several printed rows each, because lines between them are missing.</summary>
internal static class StackedRows
{
    /// <returns>Of the lines of text in the grid, the share that stands in rows which are several rows in truth.</returns>
    public static double Share(FilledGrid filled, UnruledTableOptions options)
    {
        var (stacked, all) = (0, 0);
        for (var r = 0; r < filled.Grid.Rows; r++)
        {
            var cells = CellsIn(filled, r);
            var texts = Array.ConvertAll(cells, filled.Lines);
            var lines = texts.Select(c => c.Count).DefaultIfEmpty(0).Max();
            all += lines;
            if (lines > 1 && AreStacked(texts, options) || texts.Any(t => t is [var line] && IsUncut(line, options))) stacked += lines;
        }
        return all == 0 ? 0 : (double)stacked / all;
    }

    /// <summary>Cuts the rows that hold several printed rows where these are apart; the grid's columns stay.</summary>
    public static FilledGrid Split(FilledGrid filled, UnruledTableOptions options)
    {
        for (var r = filled.Grid.Rows - 1; r >= 0; r--)
        {
            var cells = CellsIn(filled, r);
            var lines = Array.ConvertAll(cells, filled.Lines);
            if (!AreStacked(lines, options) || lines.Any(cell => cell.Count(line => IsUncut(line, options)) > 1)) continue;
            var labels = cells.Where(i => IsLabel(i, cells, filled)).ToHashSet();
            var rows = Rows(filled, [.. cells.Where(i => !labels.Contains(i))]);
            if (rows.Count > 1) filled = filled.In(Split(filled.Grid, r, rows, labels));
        }
        return filled;
    }

    /// <summary>The cells with text that are in this row alone.</summary>
    private static int[] CellsIn(FilledGrid filled, int row) =>
        [.. Enumerable.Range(0, filled.Cells.Count).Where(i => filled.Cells[i].Row == row && filled.Cells[i].Rows == 1 && filled[i].Count > 0)];

    private static IReadOnlyList<IReadOnlyList<PieceLine>> Rows(FilledGrid filled, int[] cells)
    {
        var grid = filled.Grid;
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

    /// <summary>Whether a cell's text stands in the middle of the rows beside it, of which it has fewer lines: it names them all.</summary>
    private static bool IsLabel(int cell, int[] cells, FilledGrid filled)
    {
        const double OffMiddle = 0.35;      // text sizes
        var lines = filled.Lines(cell);
        if (lines.Any(IsFigures)) return false;
        var stacks = cells.Where(i => i != cell).Select(filled.Lines).Where(s => s.Count > lines.Count && s.Any(IsFigures)).ToArray();
        return stacks.Length > 0 && stacks.All(s => Math.Abs(Middle(s) - Middle(lines)) <= OffMiddle * lines[0].Size);
    }

    private static double Middle(IReadOnlyList<TextLine> lines) => (lines[0].Box.CenterY + lines[^1].Box.CenterY) / 2;

    private static Grid Split(Grid grid, int row, IReadOnlyList<IReadOnlyList<PieceLine>> rows, HashSet<int> labels)
    {
        var inner = rows.Zip(rows.Skip(1), (a, b) => (a.Max(l => l.Box.Bottom) + b.Min(l => l.Box.Top)) / 2);
        var added = rows.Count - 1;
        var cells = grid.Cells.SelectMany((cell, i) =>
            cell.Row > row ? [cell with { Row = cell.Row + added }]
            : cell.Bottom <= row ? [cell]
            : cell.Rows > 1 || labels.Contains(i) ? [cell with { Rows = cell.Rows + added }]
            : Enumerable.Range(row, rows.Count).Select(r => cell with { Row = r }));
        return new(
            grid.Xs,
            [.. grid.Ys.Take(row + 1), .. inner, .. grid.Ys.Skip(row + 1)],
            [.. cells.OrderBy(c => c.Row).ThenBy(c => c.Column)]);
    }

    /// <summary>Figures one below the other, and beside them texts on the same heights, are rows: no cell holds two figures.</summary>
    private static bool AreStacked(IReadOnlyList<TextLine>[] cells, UnruledTableOptions options)
    {
        const double Most = 0.6;    // a head may stand above the figures
        foreach (var stack in cells)
        {
            var figures = stack.Where(IsFigures).ToArray();
            if (figures.Length < 2 || !figures.Any(f => f.Text.Any(char.IsDigit))) continue;      // dots and dashes alone are no rows
            var mostly = figures.Length >= Most * stack.Count;
            foreach (var other in cells)
            {
                if (other == stack) continue;
                if (mostly && other.Count > 1 && AreBeside(stack, other)) return true;
                // Each text of the other cell has its figure, though more text may follow below.
                if ((other.Count > 1 || IsFigures(other[0])) && other.All(o => figures.Any(f => IsLevel(f, o)))) return true;
            }
        }
        return cells.Length == 1 && IsInnerTable(cells[0], options);
    }

    /// <summary>A line in which figures stand apart: the lines between its cell's columns are missing.</summary>
    private static bool IsUncut(TextLine line, UnruledTableOptions options) =>
        line.SplitAtGaps(options.CellGap * line.Size).ToArray() is { Length: > 1 } stretches
        && stretches.Count(s => HeaderRowFinder.IsFigure(s.Text)) * 2 >= stretches.Length;

    /// <summary>Figures, maybe with a sign such as that of a currency; one that ends in a dash goes on below.</summary>
    private static bool IsFigures(TextLine line) => line.Words().Select(w => w.Text).ToArray() is var words
        && !(words[^1].Length > 1 && words[^1][^1] is '-' or '–' or '—')
        && words.Any(HeaderRowFinder.IsFigure) && words.All(w => HeaderRowFinder.IsFigure(w) || !w.Any(char.IsLetterOrDigit));

    /// <summary>Whether most lines of the one with fewer lines stand on a line of the other.</summary>
    private static bool AreBeside(IReadOnlyList<TextLine> a, IReadOnlyList<TextLine> b)
    {
        const double Most = 0.7;
        var (fewer, more) = a.Count <= b.Count ? (a, b) : (b, a);
        return fewer.Count(f => more.Any(m => IsLevel(f, m))) >= Most * fewer.Count;
    }

    private static bool IsLevel(TextLine a, TextLine b)
    {
        const double SameHeight = 0.3;      // text sizes
        return Math.Abs(a.Box.CenterY - b.Box.CenterY) <= SameHeight * Math.Min(a.Size, b.Size);
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
