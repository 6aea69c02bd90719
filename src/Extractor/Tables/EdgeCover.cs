namespace Extractor.Tables;

/// <summary>How much of a stretch lines cover.</summary>
internal static class EdgeCover
{
    /// <param name="edges">Those that run along the stretch; they may overlap.</param>
    /// <param name="slack">What is missing near the stretch's ends is rounding: up to this a short end is as good as drawn.</param>
    /// <returns>0 to 1.</returns>
    public static double Share(IEnumerable<Edge> edges, double from, double to, double slack)
    {
        var covered = 0.0;
        var end = from;
        foreach (var edge in edges.OrderBy(e => e.From))
        {
            var (left, right) = (Math.Max(edge.From, from), Math.Min(edge.To, to));
            if (left - from <= slack && from >= edge.From - slack) left = from;
            if (to - right <= slack && to <= edge.To + slack) right = to;
            if (right <= Math.Max(left, end)) continue;
            covered += right - Math.Max(left, end);
            end = right;
        }
        return to > from ? covered / (to - from) : 0;
    }
}
