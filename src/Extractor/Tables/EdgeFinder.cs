using Extractor.Documents;
using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Joins what a file draws piece by piece into whole lines, and lines that touch into frames.</summary>
internal static class EdgeFinder
{
    /// <param name="size">The page's usual text size, points.</param>
    public static Edges Find(IEnumerable<Ruling> rulings, Turning turning, double size, RuledTableOptions options)
    {
        const double Dot = 0.5;     // text sizes: the thickest dotted lines are 3 points thick
        var horizontal = new List<Edge>();
        var vertical = new List<Edge>();
        foreach (var ruling in rulings)
        {
            if (ruling.Slope is not null) continue;
            var box = turning.Apply(ruling.Box);
            // A dot belongs to whichever line it is in a row with.
            var isDot = Math.Max(box.Width, box.Height) <= Dot * size && Math.Min(box.Width, box.Height) * 2 > Math.Max(box.Width, box.Height);
            if (isDot || box.Height > box.Width) vertical.Add(new(box.CenterX, box.Top, box.Bottom));
            if (isDot || box.Height <= box.Width) horizontal.Add(new(box.CenterY, box.Left, box.Right));
        }
        return new(Joined(horizontal, size, options), Joined(vertical, size, options));
    }

    private static List<Edge> Joined(List<Edge> pieces, double size, RuledTableOptions options)
    {
        const double SameLine = 0.12;       // of the text size: pieces of one line differ by rounding only
        const double ShortestEdge = 0.6;    // no cell is narrower than a letter
        pieces.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.From != b.From ? a.From.CompareTo(b.From) : a.To.CompareTo(b.To));

        var joined = new List<Edge>();
        for (var i = 0; i < pieces.Count;)
        {
            var end = i;
            while (end < pieces.Count && pieces[end].At - pieces[i].At <= SameLine * size) end++;
            var level = pieces.GetRange(i, end - i);
            level.Sort((a, b) => a.From != b.From ? a.From.CompareTo(b.From) : a.To.CompareTo(b.To));
            var at = level.Sum(e => e.At * Math.Max(e.Length, 1e-6)) / level.Sum(e => Math.Max(e.Length, 1e-6));
            var (from, to, bridged) = (level[0].From, level[0].To, 0.0);
            foreach (var piece in level)
            {
                if (piece.From - to <= options.GapInLine * size)
                {
                    bridged += Math.Max(0, piece.From - to);
                    to = Math.Max(to, piece.To);
                    continue;
                }
                joined.Add(new(at, from, to, bridged));
                (from, to, bridged) = (piece.From, piece.To, 0);
            }
            joined.Add(new(at, from, to, bridged));
            i = end;
        }
        joined.RemoveAll(e => e.Length < ShortestEdge * size);
        return joined;
    }

    /// <summary>The first of the edges, ordered by place, that stands at this place or after it: maps have tens of thousands.</summary>
    private static int FirstFrom(IReadOnlyList<Edge> edges, double at)
    {
        var (low, high) = (0, edges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (edges[middle].At < at) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The edges that hang together, each with those it touches; edges that touch none are left out.</summary>
    public static IReadOnlyList<Edges> Frames(Edges edges, double size, RuledTableOptions options)
    {
        var (horizontal, vertical) = (edges.Horizontal, edges.Vertical);
        var reach = options.SnapDistance * size;
        var sets = Touching(horizontal, vertical, reach);
        return
        [
            .. Enumerable.Range(0, horizontal.Count + vertical.Count)
                .GroupBy(sets.Root)
                .Where(group => group.Count() > 1)
                .Select(group => new Edges(
                    [.. group.Where(i => i < horizontal.Count).Select(i => horizontal[i])],
                    [.. group.Where(i => i >= horizontal.Count).Select(i => vertical[i - horizontal.Count])]))
                .SelectMany(frame => NestedGrids.Apart(frame, size, options)),
        ];
    }

    /// <summary>Which edges touch, the level ones counted before the upright ones.</summary>
    public static DisjointSets Touching(IReadOnlyList<Edge> horizontal, IReadOnlyList<Edge> vertical, double reach)
    {
        var sets = new DisjointSets(horizontal.Count + vertical.Count);
        for (var h = 0; h < horizontal.Count; h++)
        {
            for (var v = FirstFrom(vertical, horizontal[h].From - reach); v < vertical.Count; v++)
            {
                if (vertical[v].At > horizontal[h].To + reach) break;       // ordered by place
                if (horizontal[h].At >= vertical[v].From - reach && horizontal[h].At <= vertical[v].To + reach)
                    sets.Join(h, horizontal.Count + v);
            }
        }
        return sets;
    }
}
