using Extractor.Documents;

namespace Extractor.Tables;

/// <summary>Finds cells that no common line parts, told apart by their shading or each drawn as a box of its own, and gives their
/// outlines as lines.</summary>
internal static class LoneCells
{
    /// <summary>More areas than this are a drawing's: each is compared with each.</summary>
    private const int MostAreas = 2000;

    /// <summary>Narrower or lower areas hold no line of text. Text sizes.</summary>
    private const double Narrowest = 0.8;

    /// <summary>Of an area's side, so much must lie along a line or another area's side.</summary>
    private const double Along = 0.6;

    /// <param name="boxes">Shaded areas, and boxes drawn with nothing in them but text.</param>
    /// <param name="frames">Around what lines enclose otherwise.</param>
    /// <param name="letters">The page's letters.</param>
    /// <returns>Outlines of cells beside a drawn grid, and of those that make a grid by themselves.</returns>
    public static IReadOnlyList<Ruling> Outlines(
        IReadOnlyList<Box> boxes, IReadOnlyList<Box> frames, IReadOnlyList<Box> letters, double size, RuledTableOptions options)
    {
        if (boxes.Count is 0 or > MostAreas) return [];
        var reach = options.SnapDistance * size;
        var areas = Cells([.. boxes.Distinct()], reach, size)
            .Where(a => !frames.Any(f => Holds(f.Inflate(reach), a))).ToArray();
        var sets = new DisjointSets(areas.Length);
        for (var i = 0; i < areas.Length; i++)
        {
            for (var j = i + 1; j < areas.Length; j++)
            {
                if (!areas[i].Inflate(options.NarrowestStrip * size).Intersect(areas[j]).IsEmpty && AreBeside(areas[i], areas[j], options.NarrowestStrip * size))
                    sets.Join(i, j);
            }
        }
        return
        [
            .. Enumerable.Range(0, areas.Length).GroupBy(sets.Root).Select(group => group.Select(i => areas[i]).ToArray())
                .Where(group => AdjoinsFrame(group, frames, letters, size, reach) || IsGrid(group, letters, size))
                .SelectMany(group => Grown(group, options.NarrowestStrip * size).SelectMany(Outline)),
        ];
    }

    /// <summary>Without what lies inside a cell, such as marked text, and what lies below several.</summary>
    private static IEnumerable<Box> Cells(Box[] areas, double reach, double size)
    {
        areas = [.. areas.Where(a => a.Width >= Narrowest * size && a.Height >= Narrowest * size).OrderBy(a => a.Top).ThenBy(a => a.Left)];
        IEnumerable<Box> Within(Box outer) => areas.Where(a => a != outer && Holds(outer.Inflate(0.1 * reach), a));
        var grounds = areas.Where(outer => Within(outer).ToArray() is { Length: > 1 } inner
            && inner.Sum(i => i.Width * i.Height) >= Along * outer.Width * outer.Height).ToHashSet();
        areas = [.. areas.Where(a => !grounds.Contains(a))];
        return areas.Where(inner => !areas.Any(outer => outer != inner && Holds(outer.Inflate(0.1 * reach), inner)
            && inner.Width * inner.Height < outer.Width * outer.Height));
    }

    /// <summary>Cells right above or below a drawn grid, such as shaded heads: several, or one area with texts apart.</summary>
    private static bool AdjoinsFrame(Box[] group, IReadOnlyList<Box> frames, IReadOnlyList<Box> letters, double size, double reach)
    {
        var around = group.Aggregate((a, b) => a.Union(b));
        var adjoins = frames.Any(f => (Math.Abs(around.Bottom - f.Top) <= reach || Math.Abs(around.Top - f.Bottom) <= reach)
            && Math.Abs(around.Left - f.Left) <= reach && Math.Abs(around.Right - f.Right) <= reach);
        return adjoins && (group.Length > 1 || HasTextsApart(letters.Where(l => around.Contains(l.CenterX, l.CenterY)), size));
    }

    /// <summary>Whether areas stand both side by side and one above the other, are most of their room, and the texts stand in them.</summary>
    private static bool IsGrid(Box[] group, IReadOnlyList<Box> letters, double size)
    {
        const double Beside = 6;        // text sizes: nearer text on the same lines belongs to the table, which is then more than its shading
        const double Crossing = 0.02;   // of the letters, rather than none: a mark may be printed over an edge
        if (group.Length < 4) return false;
        var around = group.Aggregate((a, b) => a.Union(b));
        if (group.Sum(a => a.Width * a.Height) < Along * around.Width * around.Height) return false;
        if (!group.Any(a => group.Any(b => b != a && SameRow(a, b))) || !group.Any(a => group.Any(b => b != a && SameColumn(a, b)))) return false;
        var inside = letters.Where(l => around.Contains(l.CenterX, l.CenterY)).ToArray();
        if (inside.Length == 0 || letters.Any(l => l.CenterY > around.Top && l.CenterY < around.Bottom
            && (l.CenterX < around.Left && l.Right > around.Left - Beside * size || l.CenterX > around.Right && l.Left < around.Right + Beside * size))) return false;
        // Texts between areas stand in cells that are not shaded.
        if (inside.Count(l => !group.Any(a => a.Contains(l.CenterX, l.CenterY))) > Crossing * inside.Length) return false;
        return inside.Count(l => group.Any(a => l.CenterY > a.Top && l.CenterY < a.Bottom
            && (l.Left < a.Left - 0.2 * l.Width && l.Right > a.Left + 0.2 * l.Width))) <= Crossing * inside.Length;
    }

    /// <summary>The cells grown to the middle of the room between them, so that their outlines meet.</summary>
    private static IEnumerable<Box> Grown(Box[] group, double most)
    {
        var across = Room(group, SameRow, (a, b) => b.Left - a.Right, most) / 2;
        var down = Room(group, SameColumn, (a, b) => b.Top - a.Bottom, most) / 2;
        return group.Select(a => new Box(a.Left - across, a.Top - down, a.Right + across, a.Bottom + down));
    }

    private static double Room(Box[] group, Func<Box, Box, bool> inLine, Func<Box, Box, double> gap, double most)
    {
        var gaps = group.SelectMany(a => group.Where(b => b != a && inLine(a, b)).Select(b => gap(a, b))).Where(g => g >= 0 && g <= most).Order().ToArray();
        return gaps.Length == 0 ? 0 : gaps[gaps.Length / 2];
    }

    private static bool HasTextsApart(IEnumerable<Box> letters, double size)
    {
        var ordered = letters.OrderBy(l => l.Left).ToArray();
        return ordered.Zip(ordered.Skip(1), (a, b) => b.Left - a.Right).Any(gap => gap > size);
    }

    private static bool SameRow(Box a, Box b) => Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top) >= Along * Math.Max(a.Height, b.Height);

    private static bool SameColumn(Box a, Box b) => Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left) >= Along * Math.Max(a.Width, b.Width);

    private static bool AreBeside(Box a, Box b, double gap)
    {
        var across = Math.Max(a.Left, b.Left) - Math.Min(a.Right, b.Right);
        var down = Math.Max(a.Top, b.Top) - Math.Min(a.Bottom, b.Bottom);
        return Math.Max(across, down) <= gap && (across < 0 || down < 0);
    }

    private static bool Holds(Box outer, Box inner) =>
        inner.Left >= outer.Left && inner.Right <= outer.Right && inner.Top >= outer.Top && inner.Bottom <= outer.Bottom;

    private static IEnumerable<Ruling> Outline(Box area) =>
    [
        new(area with { Bottom = area.Top }), new(area with { Top = area.Bottom }),
        new(area with { Right = area.Left }), new(area with { Left = area.Right }),
    ];
}
