namespace Extractor.Tables;

/// <summary>The columns of two parts of one table, whose pages may have other margins.</summary>
internal static class CommonColumns
{
    /// <summary>Edges of two parts nearer than this are one. Text sizes: parts may be set on pages with other margins.</summary>
    private const double SameEdge = 0.6;

    /// <summary>Of the inner edges of the part that has fewer, so many must be the other's too.</summary>
    private const double SharedEdges = 0.5;

    /// <param name="size">The usual text size, points.</param>
    /// <returns>The edges of both, where the first part's stand; null where they are no parts of one table.</returns>
    public static double[]? Of(IReadOnlyList<double> a, IReadOnlyList<double> b, double size)
    {
        var same = SameEdge * size;
        var shift = a[0] - b[0];
        if (Math.Abs(b[^1] + shift - a[^1]) > 2 * same) return null;
        var inner = a.Skip(1).SkipLast(1).ToArray();
        var others = b.Skip(1).SkipLast(1).Select(x => x + shift).ToArray();
        var common = others.Count(x => inner.Any(y => Math.Abs(x - y) <= same));
        if (common < SharedEdges * Math.Min(inner.Length, others.Length)) return null;
        return [a[0], .. inner.Concat(others.Where(x => !inner.Any(y => Math.Abs(x - y) <= same))).Order(), a[^1]];
    }

    /// <summary>The cells in a grid with more edges.</summary>
    public static Cell[] Widened(IReadOnlyList<Cell> cells, IReadOnlyList<double> from, double[] to, double shift) =>
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
}
