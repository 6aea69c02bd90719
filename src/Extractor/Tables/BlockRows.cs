namespace Extractor.Tables;

/// <summary>A row of a table: texts with one middle.</summary>
internal sealed record BlockRow(IReadOnlyList<TextBlock> Blocks)
{
    public double Top { get; } = Blocks.Min(b => b.Box.Top);

    public double Bottom { get; } = Blocks.Max(b => b.Box.Bottom);

    public double Center { get; } = Blocks.Average(b => b.Center);
}

/// <summary>Finds rows from the middles that texts share.</summary>
internal static class BlockRows
{
    private const double SameMiddle = 0.35;     // text sizes: half a letter's height apart is another row

    public static IReadOnlyList<BlockRow> Group(IEnumerable<TextBlock> blocks, double size)
    {
        var rows = new List<List<TextBlock>>();
        foreach (var block in blocks.OrderBy(b => b.Center).ThenBy(b => b.Box.Left))
        {
            if (rows.Count > 0 && block.Center - rows[^1][0].Center <= SameMiddle * size) rows[^1].Add(block);
            else rows.Add([block]);
        }
        return [.. rows.Select(r => new BlockRow(r))];
    }

    /// <summary>Without those whose texts belong to several of the others: labels of several rows, heads beside divided ones.</summary>
    public static IReadOnlyList<BlockRow> Settled(IReadOnlyList<BlockRow> groups, TextColumns columns)
    {
        var rows = groups.ToList();
        // Those with the fewest texts go first; on even terms the ones lower down.
        while (true)
        {
            var worst = Enumerable.Range(0, rows.Count)
                .Where(i => i > 0 && Reach(rows[i - 1], rows[i]) || i + 1 < rows.Count && Reach(rows[i], rows[i + 1]))
                .OrderBy(i => IsBetween(rows, i, columns) ? 0 : 1).ThenBy(i => rows[i].Blocks.Count).ThenByDescending(i => i)
                .Cast<int?>().FirstOrDefault();
            if (worst is not { } at) return rows;
            rows.RemoveAt(at);
        }
    }

    private static bool Reach(BlockRow above, BlockRow below) => above.Bottom > below.Top;

    /// <summary>Whether the rows above and below, which do not meet, stand in the same columns, and this one beside them.</summary>
    private static bool IsBetween(List<BlockRow> rows, int at, TextColumns columns)
    {
        if (at == 0 || at + 1 == rows.Count) return false;
        if (Reach(rows[at - 1], rows[at + 1])) return false;
        var (above, here, below) = (Of(rows[at - 1], columns), Of(rows[at], columns), Of(rows[at + 1], columns));
        return above.Overlaps(below) && !here.Overlaps(above) && !here.Overlaps(below);
    }

    private static HashSet<int> Of(BlockRow row, TextColumns columns) =>
        [.. row.Blocks.Select(b => columns.Of(b.Box)).SelectMany(c => Enumerable.Range(c.From, c.To - c.From + 1))];

    /// <summary>In how many rows texts with different numbers of lines share their middle: no table read line by line has any.</summary>
    public static int Centered(IEnumerable<BlockRow> rows) =>
        rows.Count(r => r.Blocks.Select(b => b.Depth).Distinct().Count() > 1);
}
