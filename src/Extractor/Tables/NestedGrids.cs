namespace Extractor.Tables;

/// <summary>Tells a grid drawn inside a cell, so near to the cell's lines that it seems to touch them, from the grid around it.</summary>
internal static class NestedGrids
{
    /// <summary>Lines of one grid end nearer than this to one another. Text sizes; cells leave at least as much to what is in them.</summary>
    private const double Tight = 0.15;

    /// <summary>Frames of more lines are drawings.</summary>
    private const int MostEdges = 1000;

    /// <returns>The frame without the grids in it, then these; the frame alone where it is one.</returns>
    public static IEnumerable<Edges> Apart(Edges frame, double size, RuledTableOptions options)
    {
        var (horizontal, vertical) = (frame.Horizontal, frame.Vertical);
        if (horizontal.Count < 5 || vertical.Count < 5 || horizontal.Count + vertical.Count > MostEdges) return [frame];
        var sets = EdgeFinder.Touching(horizontal, vertical, Tight * size);
        var groups = Enumerable.Range(0, horizontal.Count + vertical.Count).GroupBy(sets.Root).Select(group => new Edges(
            [.. group.Where(i => i < horizontal.Count).Select(i => horizontal[i])],
            [.. group.Where(i => i >= horizontal.Count).Select(i => vertical[i - horizontal.Count])])).ToArray();
        if (groups.Length < 2) return [frame];
        var nested = groups.Where(inner => IsGrid(inner, Tight * size)
            && groups.Any(outer => outer != inner && IsGrid(outer, Tight * size) && LiesInCell(inner.Box, outer, Tight * size))).ToArray();
        if (nested.Length == 0) return [frame];
        var rest = groups.Except(nested).ToArray();
        return
        [
            new(
                [.. rest.SelectMany(g => g.Horizontal).OrderBy(e => e.At)],
                [.. rest.SelectMany(g => g.Vertical).OrderBy(e => e.At)]),
            .. nested,
        ];
    }

    /// <summary>At least two rows and columns, closed all around.</summary>
    private static bool IsGrid(Edges group, double reach)
    {
        if (group.Horizontal.Count < 3 || group.Vertical.Count < 3) return false;
        var box = group.Box;
        bool Spans(Edge edge, double from, double to) => edge.From <= from + reach && edge.To >= to - reach;
        return group.Horizontal.Any(e => e.At <= box.Top + reach && Spans(e, box.Left, box.Right))
            && group.Horizontal.Any(e => e.At >= box.Bottom - reach && Spans(e, box.Left, box.Right))
            && group.Vertical.Any(e => e.At <= box.Left + reach && Spans(e, box.Top, box.Bottom))
            && group.Vertical.Any(e => e.At >= box.Right - reach && Spans(e, box.Top, box.Bottom));
    }

    /// <summary>Whether no line of the outer grid runs into the inner one's box, and all of it lies inside.</summary>
    private static bool LiesInCell(Box inner, Edges outer, double reach)
    {
        var around = outer.Box;
        return inner.Left > around.Left + reach && inner.Right < around.Right - reach
            && inner.Top > around.Top + reach && inner.Bottom < around.Bottom - reach
            && !outer.Horizontal.Any(e => e.At > inner.Top - reach && e.At < inner.Bottom + reach && e.To > inner.Left && e.From < inner.Right)
            && !outer.Vertical.Any(e => e.At > inner.Left - reach && e.At < inner.Right + reach && e.To > inner.Top && e.From < inner.Bottom);
    }
}
