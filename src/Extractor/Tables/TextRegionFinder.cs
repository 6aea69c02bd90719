using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Finds where on a page aligned text may be a table.</summary>
internal static class TextRegionFinder
{
    /// <summary>A level line across a region, or the pieces of one.</summary>
    private readonly record struct Rule(double At, double From, double To);

    /// <param name="lines">Of one zone, outside of drawn tables, from top to bottom.</param>
    /// <returns>First and last line of each region, both inclusive; regions do not overlap.</returns>
    public static IReadOnlyList<(int First, int Last)> Find(
        IReadOnlyList<TextLine> lines, Edges edges, double size, UnruledTableOptions options)
    {
        var several = lines.Select(line => line.SplitAtGaps(options.CellGap * Math.Min(line.Size, size)).Count() > 1).ToArray();
        var regions = new List<(int First, int Last)>();
        foreach (var (top, bottom) in Ruled(Rules(edges, size), lines, several, size))
        {
            var first = lines.TakeWhile(l => l.Box.CenterY < top).Count();
            var last = lines.TakeWhile(l => l.Box.CenterY < bottom).Count() - 1;
            if (last < first) continue;
            while (first > 0 && several[first - 1] && IsNear(lines, first - 1, size, 1.0)) first--;
            while (last + 1 < lines.Count && several[last + 1] && IsNear(lines, last, size, 1.0)) last++;
            if (last <= first || regions.Any(r => r.First <= last && r.Last >= first)) continue;
            regions.Add((first, last));
        }
        for (var i = 0; i < lines.Count; i++)
        {
            if (regions.FirstOrDefault(r => r.First <= i && r.Last >= i) is { Last: > 0 } taken)
            {
                i = taken.Last;
                continue;
            }
            if (!several[i]) continue;
            var last = i;
            for (var j = i + 1; j < lines.Count && !regions.Any(r => r.First <= j && r.Last >= j); j++)
            {
                if (!IsNear(lines, j - 1, size, 1.6)) break;
                if (several[j]) last = j;
                else if (j - last > 2 || IsTitle(lines, several, j, size) || IsProse(lines[j], lines, size)) break;
            }
            if (last > i) regions.Add((i, last));
            i = last;
        }
        regions.Sort();
        for (var i = 0; i < regions.Count; i++)
        {
            var first = HeadsAbove.Extend(lines, regions[i].First, regions[i].Last, edges, size, options);
            if (i == 0 || first > regions[i - 1].Last) regions[i] = (first, regions[i].Last);
        }
        return regions;
    }

    /// <summary>The texts between lines of equal length, three at least: above and below the heads and at the end.</summary>
    /// <param name="stretches">Of the page, outside of drawn tables.</param>
    public static IEnumerable<IReadOnlyList<TextLine>> Ruled(
        IReadOnlyList<TextLine> stretches, Edges edges, double size, UnruledTableOptions options)
    {
        const int FewestRules = 3;
        foreach (var group in Rules(edges, size).GroupBy(r => (Math.Round(r.From / size), Math.Round(r.To / size))).Where(g => g.Count() >= FewestRules))
        {
            var (from, to) = (group.Min(r => r.From) - size, group.Max(r => r.To) + size);
            TextLine[] own = [.. stretches.Where(s => s.Box.Left >= from && s.Box.Right <= to)];
            var lines = LineFinder.Find(own.SelectMany(s => s.Glyphs));
            var several = lines.Select(line => line.SplitAtGaps(options.CellGap * Math.Min(line.Size, size)).Count() > 1).ToArray();
            foreach (var (top, bottom) in Ruled([.. group], lines, several, size))
            {
                TextLine[] region = [.. own.Where(s => s.Box.CenterY > top && s.Box.CenterY < bottom)];
                if (region.Length > 1 && group.Count(r => r.At >= top && r.At <= bottom) >= FewestRules) yield return region;
            }
        }
    }

    /// <summary>A long line across the zone ends a table; a head over several columns is short.</summary>
    private static bool IsProse(TextLine line, IReadOnlyList<TextLine> lines, double size)
    {
        const double LongLine = 22, AcrossShare = 0.55;     // text sizes; share of the zone
        return line.Box.Width > LongLine * size
            && line.Box.Width > AcrossShare * (lines.Max(l => l.Box.Right) - lines.Min(l => l.Box.Left));
    }

    /// <summary>Whether a line stands apart below a table and in its middle: the title of the next.</summary>
    private static bool IsTitle(IReadOnlyList<TextLine> lines, bool[] several, int at, double size)
    {
        const double Apart = 1.0, OffMiddle = 1.5, Stub = 2, Further = 1.3;     // text sizes; times the usual distance of rows
        const int FewestRows = 2;
        if (several[at]) return false;
        var first = at;
        while (first > 0 && several[first - 1]) first--;
        if (at - first < FewestRows) return false;
        var table = lines.Skip(first).Take(at - first).Select(l => l.Box).ToArray();
        var around = table.Aggregate((a, b) => a.Union(b));
        var usual = table.Zip(table.Skip(1), (a, b) => b.Top - a.Bottom).Order().ElementAt((table.Length - 1) / 2);
        var title = lines[at].Box;
        var gap = title.Top - table[^1].Bottom;
        return gap >= Apart * size && gap > Further * usual
            && Math.Abs(title.CenterX - around.CenterX) <= OffMiddle * size && title.Left > around.Left + Stub * size;
    }

    private static bool IsNear(IReadOnlyList<TextLine> lines, int at, double size, double gap) =>
        lines[at + 1].Box.Top - lines[at].Box.Bottom <= gap * size;

    /// <summary>Whether a line stands apart from a table above it and, maybe with more lines of text, introduces the heads of the next.</summary>
    private static bool BeginsAnother(IReadOnlyList<TextLine> lines, bool[] several, int at, double size)
    {
        const double Apart = 1.0, Stub = 4;     // text sizes: the least blank above and below; heads leave at least the stub's room
        if (at == 0 || several[at] || !several[at - 1] || IsNear(lines, at - 1, size, Apart)) return false;
        var heads = at + 1;
        while (heads < lines.Count && !several[heads]) heads++;
        if (heads == lines.Count || IsNear(lines, heads - 1, size, Apart)) return false;
        return lines[heads].Box.Left > lines[at].Box.Left + Stub * size
            && lines[heads].SplitAtGaps(size).All(stretch => !HeaderRowFinder.IsFigure(stretch.Text));
    }

    private static List<Rule> Rules(Edges edges, double size)
    {
        const double SameHeight = 0.4, ShortestRule = 6;      // text sizes
        var rules = new List<Rule>();
        foreach (var edge in edges.Horizontal.OrderBy(e => e.At))
        {
            var same = rules.FindIndex(r => edge.At - r.At <= SameHeight * size);
            if (same >= 0) rules[same] = new(rules[same].At, Math.Min(rules[same].From, edge.From), Math.Max(rules[same].To, edge.To));
            else rules.Add(new(edge.At, edge.From, edge.To));
        }
        rules.RemoveAll(r => r.To - r.From < ShortestRule * size);
        return rules;
    }

    /// <summary>From the first to the last of rules that end alike, as long as what stands between them is in columns.</summary>
    private static IEnumerable<(double Top, double Bottom)> Ruled(
        List<Rule> rules, IReadOnlyList<TextLine> lines, bool[] several, double size)
    {
        var used = new bool[rules.Count];
        for (var i = 0; i < rules.Count; i++)
        {
            if (used[i]) continue;
            var last = i;
            for (var j = i + 1; j < rules.Count; j++)
            {
                if (Math.Abs(rules[j].From - rules[i].From) > size || Math.Abs(rules[j].To - rules[i].To) > size) continue;
                var between = Enumerable.Range(0, lines.Count)
                    .Where(k => lines[k].Box.CenterY > rules[last].At && lines[k].Box.CenterY < rules[j].At).ToArray();
                if (between.Length > 2 && between.Count(k => several[k]) < 0.4 * between.Length) break;
                if (between.Any(k => BeginsAnother(lines, several, k, size) || IsTitle(lines, several, k, size))) break;
                used[j] = true;
                last = j;
            }
            if (last > i) yield return (rules[i].At, rules[last].At);
        }
    }
}
