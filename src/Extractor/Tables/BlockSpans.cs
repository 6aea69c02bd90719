namespace Extractor.Tables;

/// <summary>Finds which rows the texts of one column belong to: each stands in the middle of its cell.</summary>
internal static class BlockSpans
{
    /// <param name="centers">Of the column's texts, from the top.</param>
    /// <param name="known">The row that a text is known to stand in alone; null where it may be any.</param>
    /// <param name="edges">Of the rows, from the top: one more than there are rows.</param>
    /// <param name="open">Whether the column's slot in a row is still to be taken.</param>
    /// <param name="free">Whether a text (the first parameter) may stand in a row (the second).</param>
    /// <param name="hole">What it costs to leave a row without a text, in points.</param>
    /// <returns>First and last row of each text; null where they do not fit.</returns>
    public static IReadOnlyList<(int From, int To)>? Find(
        IReadOnlyList<double> centers, IReadOnlyList<int?> known, IReadOnlyList<double> edges, Func<int, bool> open, Func<int, int, bool> free, double hole)
    {
        var rows = edges.Count - 1;
        var costs = new double[centers.Count + 1, rows + 1];
        var starts = new int[centers.Count + 1, rows + 1];
        for (var k = 0; k <= centers.Count; k++)
        {
            for (var end = 0; end <= rows; end++)
            {
                costs[k, end] = k == 0 && end == 0 ? 0 : double.PositiveInfinity;
                starts[k, end] = -1;
                if (end == 0) continue;
                costs[k, end] = costs[k, end - 1] + (open(end - 1) ? hole : 0);
                for (var start = end - 1; k > 0 && start >= 0 && open(start) && free(k - 1, start); start--)
                {
                    if (known[k - 1] is { } only && (start != only || end != only + 1)) continue;
                    var cost = costs[k - 1, start] + Math.Abs((edges[start] + edges[end]) / 2 - centers[k - 1]);
                    if (cost >= costs[k, end]) continue;
                    costs[k, end] = cost;
                    starts[k, end] = start;
                }
            }
        }
        if (double.IsInfinity(costs[centers.Count, rows])) return null;
        var spans = new (int From, int To)[centers.Count];
        for (int k = centers.Count, end = rows; k > 0;)
        {
            if (starts[k, end] is var start and >= 0)
            {
                spans[--k] = (start, end - 1);
                end = start;
            }
            else end--;
        }
        return spans;
    }
}
