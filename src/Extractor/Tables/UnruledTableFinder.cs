using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Finds tables among text outside of drawn grids.</summary>
internal static class UnruledTableFinder
{
    /// <param name="glyphs">Upright, outside of drawn grids.</param>
    /// <param name="blocked">Where drawn grids stand.</param>
    public static IEnumerable<TextTable> Find(
        IReadOnlyList<Glyph> glyphs, Edges edges, IReadOnlyList<Box> blocked, double size, ContentOptions options)
    {
        const int FewestRows = 4;
        const double MostLines = 2.5;       // in a row, on the average: two columns of prose are one row of many lines
        var stretches = LineFinder.Find(glyphs).SelectMany(line => line.SplitAtGaps(options.Layout.ColumnGap * size)).ToArray();
        Box[] boxes = [.. stretches.Select(s => s.Box), .. blocked];
        var zones = ReadingOrder.Find(boxes, size, options.Layout);
        var taken = new HashSet<TextLine>();
        foreach (var region in TextRegionFinder.Ruled(stretches, Within(edges, new(0, 0, double.MaxValue, double.MaxValue), blocked), size, options.Unruled))
        {
            // What the blank between two columns has parted belongs together between lines across both.
            if (zones.Count(z => z.Items.Any(i => i < stretches.Length && region.Contains(stretches[i]))) < 2) continue;
            if (Read(region, edges, blocked, options.Unruled.LowestFitBetweenLines, size, options) is not { } table) continue;
            if (table.Grid.Rows < FewestRows || LineFinder.Find(region.SelectMany(l => l.Glyphs)).Count > MostLines * table.Grid.Rows) continue;
            taken.UnionWith(region);
            yield return table;
        }
        foreach (var zone in zones)
        {
            var lines = LineFinder.Find(zone.Items.Where(i => i < stretches.Length && !taken.Contains(stretches[i])).SelectMany(i => stretches[i].Glyphs));
            var inside = Within(edges, zone.Box.Inflate(size), blocked);
            foreach (var (first, last) in TextRegionFinder.Find(lines, inside, size, options.Unruled))
            {
                if (Read([.. lines.Skip(first).Take(last - first + 1)], inside, blocked, options.Unruled.LowestFit, size, options) is { } table) yield return table;
            }
        }
    }

    private static TextTable? Read(
        IReadOnlyList<TextLine> region, Edges edges, IReadOnlyList<Box> blocked, double lowestFit, double size, ContentOptions options)
    {
        var around = region.Select(l => l.Box).Aggregate((a, b) => a.Union(b));
        if (blocked.Any(b => !b.Intersect(around).IsEmpty)) return null;
        return TextTableReader.Read(LineFinder.Find(region.SelectMany(l => l.Glyphs)), Within(edges, around.Inflate(size), blocked), options.Unruled) is { } table
            && table.Fit >= lowestFit ? table : null;
    }

    private static Edges Within(Edges edges, Box box, IReadOnlyList<Box> blocked) => new(
        [.. edges.Horizontal.Where(e => e.At >= box.Top && e.At <= box.Bottom && e.To > box.Left && e.From < box.Right
            && !blocked.Any(b => b.Inflate(1).Contains((e.From + e.To) / 2, e.At)))],
        [.. edges.Vertical.Where(e => e.At >= box.Left && e.At <= box.Right && e.To > box.Top && e.From < box.Bottom
            && !blocked.Any(b => b.Inflate(1).Contains(e.At, (e.From + e.To) / 2)))]);
}
