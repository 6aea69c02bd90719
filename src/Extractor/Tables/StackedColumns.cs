using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Cuts a drawn grid's columns that hold several printed columns each, because upright lines between them are missing.</summary>
internal static class StackedColumns
{
    public static FilledGrid Split(FilledGrid filled, UnruledTableOptions options)
    {
        for (var c = filled.Grid.Columns - 1; c >= 0; c--)
        {
            var cells = Enumerable.Range(0, filled.Cells.Count)
                .Where(i => filled.Cells[i].Column == c && filled.Cells[i].Columns == 1 && filled[i].Count > 0).ToArray();
            var lines = cells.SelectMany(filled.Lines).ToArray();
            if (Inner(lines, options) is { } inner) filled = filled.In(Split(filled, c, inner, cells.ToHashSet()));
        }
        return filled;
    }

    /// <summary>Where to cut a column; null where it is one.</summary>
    private static double[]? Inner(TextLine[] lines, UnruledTableOptions options)
    {
        const double Most = 0.6;
        const int FewestLines = 3;
        var figures = lines.Where(line => Stretches(line, options) is { Length: > 1 } stretches
            && stretches.Skip(1).All(s => HeaderRowFinder.IsFigure(s.Text))).ToArray();
        if (figures.Length < FewestLines || figures.Length < Most * lines.Length) return null;
        var columns = ColumnFinder.Find(figures, [], figures[0].Size, options);
        return columns?.Edges(double.MaxValue, double.MinValue)[1..^1];
    }

    private static TextLine[] Stretches(TextLine line, UnruledTableOptions options) =>
        [.. line.SplitAtGaps(options.CellGap * line.Size)];

    private static Grid Split(FilledGrid filled, int column, double[] inner, HashSet<int> own)
    {
        var grid = filled.Grid;
        var added = inner.Length;
        var cells = new List<Slots>();
        for (var i = 0; i < grid.Cells.Count; i++)
        {
            var cell = grid.Cells[i];
            if (cell.Column > column) cells.Add(cell with { Column = cell.Column + added });
            else if (cell.Right <= column) cells.Add(cell);
            else if (cell.Columns > 1 || own.Contains(i) && IsCrossed(filled.Lines(i), inner)) cells.Add(cell with { Columns = cell.Columns + added });
            else cells.AddRange(Enumerable.Range(column, added + 1).Select(c => cell with { Column = c }));
        }
        return new(
            [.. grid.Xs.Take(column + 1), .. inner, .. grid.Xs.Skip(column + 1)],
            grid.Ys,
            [.. cells.OrderBy(c => c.Row).ThenBy(c => c.Column)]);
    }

    /// <summary>Whether a word stands across a cut: a head over the columns.</summary>
    private static bool IsCrossed(IReadOnlyList<TextLine> lines, double[] inner) =>
        lines.SelectMany(line => line.SplitAtGaps(0.5 * line.Size))
            .Any(stretch => inner.Any(x => stretch.Box.Left < x && stretch.Box.Right > x));
}
