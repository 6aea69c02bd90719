using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Finds columns from the blank strips that run down between texts.</summary>
internal static class ColumnFinder
{
    /// <param name="lines">Those of a table, from top to bottom.</param>
    /// <param name="walls">Where upright lines are drawn through the whole table.</param>
    /// <param name="size">Of the table's text, points.</param>
    /// <returns>Null where there are not at least two columns.</returns>
    public static TextColumns? Find(IReadOnlyList<TextLine> lines, IReadOnlyList<double> walls, double size, UnruledTableOptions options)
    {
        var counts = lines.Select(line => line.SplitAtGaps(options.CellGap * size).Count()).ToArray();
        var most = counts.Length == 0 ? 0 : counts.Max();
        var core = lines.Where((_, i) => counts[i] >= Math.Max(2, (most + 1) / 2)).ToArray();
        if (core.Length == 0) return null;

        var words = core.Select(line => line.Words().Select(word => word.Box).ToArray()).ToArray();
        var zones = Zones(words, walls, Narrowest(core.Length, options) * size, (int)(core.Length * options.CrossingShare));
        return zones.Count < 2 ? null : Settled(zones, words, core, size);
    }

    /// <summary>Few lines can have a strip in common by chance, so it must be wider.</summary>
    private static double Narrowest(int lines, UnruledTableOptions options) => lines switch
    {
        < 4 => 2 * options.NarrowestGutter,
        < 8 => 1.4 * options.NarrowestGutter,
        _ => options.NarrowestGutter,
    };

    private static List<(double Left, double Right)> Zones(
        Box[][] lines, IReadOnlyList<double> walls, double narrowest, int crossing)
    {
        var events = new List<(double At, int Step)>();
        foreach (var line in lines)
        {
            foreach (var word in line)
            {
                events.Add((word.Left, 1));
                events.Add((word.Right, -1));
            }
        }
        events.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : b.Step.CompareTo(a.Step));

        var zones = new List<(double Left, double Right)>();
        var depth = 0;
        var left = double.NaN;
        foreach (var (at, step) in events)
        {
            var before = depth > crossing;
            depth += step;
            var after = depth > crossing;
            if (!before && after)
            {
                if (zones.Count > 0 && at - zones[^1].Right < narrowest && !walls.Any(w => w > zones[^1].Right && w < at))
                {
                    left = zones[^1].Left;
                    zones.RemoveAt(zones.Count - 1);
                }
                else left = at;
            }
            else if (before && !after) zones.Add((left, at));
        }
        return zones;
    }

    /// <summary>Joins zones that hold only signs, or next to nothing, to the column they belong to.</summary>
    private static TextColumns? Settled(
        List<(double Left, double Right)> zones, Box[][] words, TextLine[] core, double size)
    {
        for (var z = zones.Count - 1; z >= 0; z--)
        {
            if (zones.Count < 2) return null;
            var texts = new List<string>();
            for (var i = 0; i < core.Length; i++)
            {
                foreach (var word in core[i].Words())
                {
                    if (word.Box.CenterX >= zones[z].Left && word.Box.CenterX <= zones[z].Right) texts.Add(word.Text);
                }
            }
            var rare = texts.Count < 2 && core.Length > 3;
            var right = texts.Count > 0 && texts.All(IsSignBefore);
            var left = texts.Count > 0 && texts.All(IsSignAfter);
            if (!rare && !right && !left) continue;
            var toRight = z == 0 || z < zones.Count - 1
                && (right || !left && zones[z + 1].Left - zones[z].Right < zones[z].Left - zones[z - 1].Right);
            var other = toRight ? z + 1 : z - 1;
            zones[other] = (Math.Min(zones[z].Left, zones[other].Left), Math.Max(zones[z].Right, zones[other].Right));
            zones.RemoveAt(z);
        }
        return zones.Count < 2 ? null : new(zones);
    }

    private static bool IsSignBefore(string text) => text is "$" or "€" or "£" or "¥" or "￥" or "US$" or "RMB" or "(" or "<" or ">" or "≥" or "≤";

    private static bool IsSignAfter(string text) => text is "%" or "％" or ")" or "*" or "**" or "***" or "†" or "‡";
}
