namespace Extractor.Tables;

/// <summary>Joins a table that goes on over a page or column break to one.</summary>
internal static class TableJoiner
{
    /// <summary>Edges of two parts nearer than this are one. Text sizes: parts may be set on pages with other margins.</summary>
    private const double SameEdge = 0.6;

    /// <summary>Of the inner edges of the part that has fewer, so many must be the other's too.</summary>
    private const double SharedEdges = 0.5;

    /// <param name="size">The usual text size, points.</param>
    /// <returns>Null where the later one is a table of its own.</returns>
    public static FoundTable? Join(FoundTable earlier, FoundTable later, double size)
    {
        if (earlier.Turning.Quarters != later.Turning.Quarters) return null;
        if (CommonColumns(earlier.Grid.Xs, later.Grid.Xs, SameEdge * size) is not { } xs) return null;

        // The common edges hold the earlier part's: as many are the same, and a table over hundreds of pages is not copied for each.
        var a = xs.Length == earlier.Grid.Xs.Count ? earlier.Table.Cells : Widened(earlier.Table.Cells, earlier.Grid.Xs, xs, 0);
        var b = Widened(later.Table.Cells, later.Grid.Xs, xs, earlier.Grid.Xs[0] - later.Grid.Xs[0]);
        var repeated = RepeatedHead.Rows(a, earlier.Table.Rows, b, later.Table.Rows);
        if (repeated == later.Table.Rows) return null;
        if (repeated == 0 && (BeginsAnew(a, b) || later.Page == earlier.LastPage)) return null;

        var rest = Below(b, repeated);
        var rows = earlier.Table.Rows;
        var cut = BrokenRow.IsCut(a, rows, rest, xs.Length - 1);
        var cells = BrokenRow.Merge(a, rows, rest, cut);
        var height = cells.Max(c => c.Row + c.RowSpan);
        var table = earlier.Table with
        {
            Rows = height,
            Columns = xs.Length - 1,
            // Only cells joined to a cut row are added out of their order.
            Cells = cut ? [.. cells.OrderBy(c => c.Row).ThenBy(c => c.Column)] : cells,
            Parts = [.. earlier.Table.Parts, new TablePart(later.Table.Parts[0].Place, cut ? rows - 1 : rows)],
            Residue = [.. earlier.Table.Residue, .. later.Table.Residue],
            Confidence = Math.Min(earlier.Table.Confidence, later.Table.Confidence),
        };
        var ys = Enumerable.Range(0, height + 1).Select(y => (double)y).ToArray();
        var grid = new Grid(xs, ys, [.. table.Cells.Select(c => new Slots(c.Row, c.Column, c.RowSpan, c.ColumnSpan))]);
        return earlier with { Table = table, Grid = grid };
    }

    /// <summary>A part whose first label is the whole table's first label, with other text beside it, is the next form in a row.</summary>
    private static bool BeginsAnew(IReadOnlyList<Cell> a, IReadOnlyList<Cell> b)
    {
        var (first, again) = (a[0].Text.Text, b[0].Text.Text);
        return first.Length > 0 && first == again && !HeaderRowFinder.IsFigure(first);
    }

    /// <summary>The edges of both; null where they are no parts of one table.</summary>
    private static double[]? CommonColumns(IReadOnlyList<double> a, IReadOnlyList<double> b, double same)
    {
        var shift = a[0] - b[0];
        if (Math.Abs(b[^1] + shift - a[^1]) > 2 * same) return null;
        var inner = a.Skip(1).SkipLast(1).ToArray();
        var others = b.Skip(1).SkipLast(1).Select(x => x + shift).ToArray();
        var common = others.Count(x => inner.Any(y => Math.Abs(x - y) <= same));
        if (common < SharedEdges * Math.Min(inner.Length, others.Length)) return null;
        return [a[0], .. inner.Concat(others.Where(x => !inner.Any(y => Math.Abs(x - y) <= same))).Order(), a[^1]];
    }

    private static Cell[] Widened(IReadOnlyList<Cell> cells, IReadOnlyList<double> from, double[] to, double shift) =>
    [
        .. cells.Select(cell =>
        {
            var left = Nearest(to, from[cell.Column] + shift);
            return cell with { Column = left, ColumnSpan = Math.Max(1, Nearest(to, from[cell.Column + cell.ColumnSpan] + shift) - left) };
        }),
    ];

    private static int Nearest(double[] edges, double at)
    {
        var best = 0;
        for (var i = 1; i < edges.Length; i++)
        {
            if (Math.Abs(edges[i] - at) < Math.Abs(edges[best] - at)) best = i;
        }
        return best;
    }

    /// <summary>What is left below the repeated heads; of a cell that reaches below them its blank rest.</summary>
    private static Cell[] Below(Cell[] cells, int rows) => rows == 0 ? cells :
    [
        .. cells.Where(c => c.Row + c.RowSpan > rows).Select(c => c.Row >= rows
            ? c with { Row = c.Row - rows }
            : c with { Row = 0, RowSpan = c.Row + c.RowSpan - rows, Text = PlacedText.Empty }),
    ];
}
