namespace Extractor.Layout;

/// <summary>A part of a page that is read from top to bottom: the whole page, or one column of it.</summary>
/// <param name="Items">Indices of what stands in it, from top to bottom, on one height from left to right.</param>
internal sealed record Zone(Box Box, IReadOnlyList<int> Items);

/// <summary>Finds columns of prose and orders a page's zones as they are read.</summary>
internal static class ReadingOrder
{
    /// <summary>Fewer lines than this beside each other are no columns but a line with a wide blank.</summary>
    private const int ColumnLines = 3;

    /// <summary>A column of prose is at least this share of its zone's width.</summary>
    private const double ColumnShare = 0.15;

    /// <param name="boxes">Stretches of lines, and tables.</param>
    /// <param name="size">The usual text size, points.</param>
    public static IReadOnlyList<Zone> Find(IReadOnlyList<Box> boxes, double size, LayoutOptions options)
    {
        var zones = new List<Zone>();
        Order([.. Enumerable.Range(0, boxes.Count)], boxes, size, options, zones);
        return zones;
    }

    private static void Order(List<int> items, IReadOnlyList<Box> boxes, double size, LayoutOptions options, List<Zone> zones)
    {
        var strips = Strips(items, boxes);
        var plain = new List<int>();
        for (var i = 0; i < strips.Count;)
        {
            var (end, columns) = Columns(strips, i, boxes, size, options);
            if (columns is null)
            {
                plain.AddRange(strips[i]);
                i++;
                continue;
            }
            Flush(plain, boxes, zones);
            foreach (var column in columns) Order(column, boxes, size, options, zones);
            i = end;
        }
        Flush(plain, boxes, zones);
    }

    private static void Flush(List<int> plain, IReadOnlyList<Box> boxes, List<Zone> zones)
    {
        if (plain.Count == 0) return;
        zones.Add(new(plain.Select(i => boxes[i]).Aggregate((a, b) => a.Union(b)), [.. plain]));
        plain.Clear();
    }

    /// <summary>What stands on one height, from top to bottom.</summary>
    private static List<List<int>> Strips(List<int> items, IReadOnlyList<Box> boxes)
    {
        const double Overlap = 0.25;    // lines set solid reach into one another by so much of their height
        var strips = new List<List<int>>();
        var bottom = double.NegativeInfinity;
        foreach (var item in items.OrderBy(i => boxes[i].Top + Overlap * boxes[i].Height).ThenBy(i => boxes[i].Left))
        {
            var box = boxes[item];
            if (strips.Count == 0 || box.Top + Overlap * box.Height >= bottom) strips.Add([]);
            strips[^1].Add(item);
            bottom = Math.Max(strips[^1].Count == 1 ? double.NegativeInfinity : bottom, box.Bottom - Overlap * box.Height);
        }
        foreach (var strip in strips) strip.Sort((a, b) => boxes[a].Left.CompareTo(boxes[b].Left));
        return strips;
    }

    /// <summary>The columns into which the strips from here on fall, and the strip after them; null where there are none.</summary>
    private static (int End, List<List<int>>? Columns) Columns(
        List<List<int>> strips, int start, IReadOnlyList<Box> boxes, double size, LayoutOptions options)
    {
        var (left, right) = (strips.SelectMany(s => s).Min(i => boxes[i].Left), strips.SelectMany(s => s).Max(i => boxes[i].Right));
        List<(double From, double To)> gaps = [(left, right)];
        (int End, List<List<int>>? Columns) best = (start, null);
        for (var end = start; end < strips.Count; end++)
        {
            foreach (var item in strips[end]) Cut(gaps, boxes[item], options.ColumnGap * size);
            if (gaps.Count == 0 || !gaps.Any(g => g.From > left && g.To < right) && end > start + ColumnLines) break;
            var columns = Split(strips.GetRange(start, end - start + 1).SelectMany(s => s), gaps, boxes);
            if (columns.Count < 2)
            {
                if (end > start + ColumnLines) break;
                continue;
            }
            if (columns.All(c => IsColumn(c, boxes, right - left, size)) && !IsApart(strips, end, boxes, size)) best = (end + 1, columns);
        }
        return best;
    }

    /// <summary>Whether a strip stands below the strips before it with a wide blank between: it may be the page's, not a column's.</summary>
    private static bool IsApart(List<List<int>> strips, int at, IReadOnlyList<Box> boxes, double size) =>
        at > 0 && strips[at].Count == 1
        && strips[at].Min(i => boxes[i].Top) - strips[at - 1].Max(i => boxes[i].Bottom) > 1.5 * size;

    private static void Cut(List<(double From, double To)> gaps, Box box, double narrowest)
    {
        for (var i = gaps.Count - 1; i >= 0; i--)
        {
            var (from, to) = gaps[i];
            if (box.Right <= from || box.Left >= to) continue;
            gaps.RemoveAt(i);
            if (to - box.Right >= narrowest) gaps.Insert(i, (box.Right, to));
            if (box.Left - from >= narrowest) gaps.Insert(i, (from, box.Left));
        }
    }

    private static List<List<int>> Split(IEnumerable<int> items, List<(double From, double To)> gaps, IReadOnlyList<Box> boxes) =>
    [
        .. items.GroupBy(item => gaps.Count(gap => gap.To <= boxes[item].Left + 1e-6))
            .OrderBy(group => group.Key)
            .Select(group => group.ToList()),
    ];

    private static bool IsColumn(List<int> column, IReadOnlyList<Box> boxes, double width, double size)
    {
        const double ProseLine = 8;     // text sizes: lines of prose are longer than figures and labels
        if (column.Count < ColumnLines) return false;
        var widths = column.Select(i => boxes[i].Width).Order().ToArray();
        return widths[^1] >= ColumnShare * width && widths[widths.Length / 2] >= ProseLine * size;
    }
}
