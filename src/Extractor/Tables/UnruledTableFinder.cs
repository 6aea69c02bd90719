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
        var stretches = LineFinder.Find(glyphs).SelectMany(line => line.SplitAtGaps(options.Layout.ColumnGap * size)).ToArray();
        Box[] boxes = [.. stretches.Select(s => s.Box), .. blocked];
        foreach (var zone in ReadingOrder.Find(boxes, size, options.Layout))
        {
            var lines = LineFinder.Find(zone.Items.Where(i => i < stretches.Length).SelectMany(i => stretches[i].Glyphs));
            var inside = Within(edges, zone.Box.Inflate(size), blocked);
            foreach (var (first, last) in TextRegionFinder.Find(lines, inside, size, options.Unruled))
            {
                TextLine[] region = [.. lines.Skip(first).Take(last - first + 1)];
                var around = region.Select(l => l.Box).Aggregate((a, b) => a.Union(b));
                if (blocked.Any(b => !b.Intersect(around).IsEmpty)) continue;
                if (TextTableReader.Read(region, Within(inside, around.Inflate(size), []), options.Unruled) is { } table
                    && table.Fit >= options.Unruled.LowestFit)
                    yield return table;
            }
        }
    }

    private static Edges Within(Edges edges, Box box, IReadOnlyList<Box> blocked) => new(
        [.. edges.Horizontal.Where(e => e.At >= box.Top && e.At <= box.Bottom && e.To > box.Left && e.From < box.Right
            && !blocked.Any(b => b.Inflate(1).Contains((e.From + e.To) / 2, e.At)))],
        [.. edges.Vertical.Where(e => e.At >= box.Left && e.At <= box.Right && e.To > box.Top && e.From < box.Bottom
            && !blocked.Any(b => b.Inflate(1).Contains(e.At, (e.From + e.To) / 2)))]);
}
