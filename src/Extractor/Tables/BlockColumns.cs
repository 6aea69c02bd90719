namespace Extractor.Tables;

/// <summary>Finds the columns of a table whose cells' texts are known.</summary>
internal static class BlockColumns
{
    public static TextColumns? Find(IReadOnlyList<TextBlock> blocks, IReadOnlyList<BlockRow> rows)
    {
        // The rows with many texts tell the columns, and of their texts the narrow ones; heads over several stand in rows with few.
        var most = rows.Select(r => r.Blocks.Count).DefaultIfEmpty(0).Max();
        var core = rows.Where(r => r.Blocks.Count >= Math.Max(2, (most + 1) / 2)).SelectMany(r => r.Blocks).ToHashSet();
        var zones = new List<(double Left, double Right, List<TextBlock> Blocks)>();
        foreach (var block in blocks.OrderBy(b => core.Contains(b) ? 0 : 1).ThenBy(b => b.Box.Width).ThenBy(b => b.Box.Left).ThenBy(b => b.Box.Top))
        {
            var met = Met(zones, block);
            if (met.Length == 0) zones.Add((block.Box.Left, block.Box.Right, [block]));
            if (met.Length != 1 || !core.Contains(block)) continue;
            var zone = zones[met[0]];
            zone.Blocks.Add(block);
            zones[met[0]] = (Math.Min(zone.Left, block.Box.Left), Math.Max(zone.Right, block.Box.Right), zone.Blocks);
        }
        zones.Sort((a, b) => a.Left.CompareTo(b.Left));
        // Texts that never stand beside one another are of one column: aligned left here, and right there.
        for (var z = zones.Count - 2; z >= 0; z--)
        {
            var (a, b) = (zones[z], zones[z + 1]);
            if (a.Right < b.Left && a.Blocks.Any(x => b.Blocks.Any(x.IsBeside))) continue;
            zones[z] = (Math.Min(a.Left, b.Left), Math.Max(a.Right, b.Right), [.. a.Blocks, .. b.Blocks]);
            zones.RemoveAt(z + 1);
        }
        return zones.Count < 2 ? null : new([.. zones.Select(z => (z.Left, z.Right))]);
    }

    private static int[] Met(List<(double Left, double Right, List<TextBlock> Blocks)> zones, TextBlock block) =>
        [.. Enumerable.Range(0, zones.Count).Where(z => zones[z].Left < block.Box.Right && zones[z].Right > block.Box.Left)];
}
