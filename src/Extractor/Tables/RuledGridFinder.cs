namespace Extractor.Tables;

/// <summary>Makes a grid of the lines of one frame: every rectangle that lines enclose is a cell.</summary>
internal static class RuledGridFinder
{
    /// <param name="frame">Lines that hang together.</param>
    /// <param name="letters">Boxes of the letters in the frame, which tell narrow rows and columns from double lines.</param>
    /// <param name="size">The usual text size, points.</param>
    /// <returns>Null where the lines enclose nothing.</returns>
    public static Grid? Find(Edges frame, IReadOnlyCollection<Box> letters, double size, RuledTableOptions options)
    {
        var snap = options.SnapDistance * size;
        var xs = Positions(frame.Vertical, snap);
        var ys = Positions(frame.Horizontal, snap);
        double[] across = [.. letters.Select(l => l.CenterX).Order()], down = [.. letters.Select(l => l.CenterY).Order()];
        AddOpenSides(xs, frame.Horizontal, across, size, snap);
        AddOpenSides(ys, frame.Vertical, down, size, snap);
        if (xs.Count < 2 || ys.Count < 2) return null;

        xs = WithoutStrips(xs, across, options.NarrowestStrip * size);
        ys = WithoutStrips(ys, down, options.NarrowestStrip * size);
        if (xs.Count < 2 || ys.Count < 2) return null;

        var besides = Drawn(frame.Vertical, xs, ys, snap, options.DrawnShare);
        var above = Drawn(frame.Horizontal, ys, xs, snap, options.DrawnShare);
        return new Grid(xs, ys, Rectangles(ys.Count - 1, xs.Count - 1, above, besides)).Compressed();
    }

    /// <summary>Where the lines stand, those nearer than the snap distance taken as one.</summary>
    private static List<double> Positions(IReadOnlyList<Edge> edges, double snap)
    {
        var places = new List<double>();
        var (sum, weight, last) = (0.0, 0.0, double.NegativeInfinity);
        foreach (var edge in edges.OrderBy(e => e.At))
        {
            if (weight > 0 && edge.At - last > snap)
            {
                places.Add(sum / weight);
                (sum, weight) = (0, 0);
            }
            sum += edge.At * edge.Length;
            weight += edge.Length;
            last = edge.At;
        }
        if (weight > 0) places.Add(sum / weight);
        return places;
    }

    /// <summary>The places, those taken as one between which no letter stands nor would have room: wide double lines, cells set apart.</summary>
    private static List<double> WithoutStrips(List<double> places, double[] letters, double narrowest)
    {
        var kept = new List<double>();
        for (var i = 0; i < places.Count;)
        {
            var last = i;
            while (last + 1 < places.Count && places[last + 1] - places[i] < narrowest && !AnyBetween(letters, places[last], places[last + 1])) last++;
            // The table ends at its outermost line.
            kept.Add(i == 0 ? places[0] : last == places.Count - 1 ? places[last] : (places[i] + places[last]) / 2);
            i = last + 1;
        }
        return kept;
    }

    private static bool AnyBetween(double[] sorted, double from, double to)
    {
        var at = Array.BinarySearch(sorted, from);
        if (at < 0) at = ~at;
        return at < sorted.Length && sorted[at] <= to;
    }

    /// <summary>A table without its outer lines ends where the lines across end, if they agree about it. The only line between two
    /// columns is believed where letters stand beside its end.</summary>
    /// <param name="letters">Middles of the letters along the places' axis.</param>
    private static void AddOpenSides(List<double> places, IReadOnlyList<Edge> across, double[] letters, double size, double snap)
    {
        const int Agreeing = 2;
        const double NarrowestColumn = 0.8;     // of the text size
        if (across.Count == 0 || across.Count < Agreeing && places.Count == 0) return;
        var from = across.Min(e => e.From);
        var to = across.Max(e => e.To);
        if ((places.Count == 0 || from < places[0] - NarrowestColumn * size)
            && (across.Count(e => e.From - from <= snap) >= Agreeing || across.Count == 1 && letters.Any(l => l > from && l < places[0])))
            places.Insert(0, from);
        if ((places.Count == 0 || to > places[^1] + NarrowestColumn * size)
            && (across.Count(e => to - e.To <= snap) >= Agreeing || across.Count == 1 && letters.Any(l => l < to && l > places[^1])))
            places.Add(to);
    }

    /// <summary>For each place and each stretch between the crossing places, whether a line is drawn there.</summary>
    private static bool[,] Drawn(
        IReadOnlyList<Edge> edges, List<double> places, List<double> crossings, double snap, double share)
    {
        var result = new bool[places.Count, crossings.Count - 1];
        var near = edges.ToLookup(e => Nearest(places, e.At));
        for (var p = 0; p < places.Count; p++)
        {
            for (var i = 0; i < crossings.Count - 1; i++)
                result[p, i] = p == 0 || p == places.Count - 1 || EdgeCover.Share(near[p], crossings[i], crossings[i + 1], snap) >= share;
        }
        return result;
    }

    private static int Nearest(List<double> places, double at)
    {
        var best = 0;
        for (var i = 1; i < places.Count; i++)
        {
            if (Math.Abs(places[i] - at) < Math.Abs(places[best] - at)) best = i;
        }
        return best;
    }

    /// <summary>Joins slots without a line between them; what is no rectangle is cut into rectangles, widest first.</summary>
    private static List<Slots> Rectangles(int rows, int columns, bool[,] above, bool[,] besides)
    {
        var sets = new DisjointSets(rows * columns);
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (c > 0 && !besides[c, r]) sets.Join(r * columns + c - 1, r * columns + c);
                if (r > 0 && !above[r, c]) sets.Join((r - 1) * columns + c, r * columns + c);
            }
        }

        var taken = new bool[rows, columns];
        var cells = new List<Slots>();
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (taken[r, c]) continue;
                var root = sets.Root(r * columns + c);
                bool IsFree(int row, int column) => !taken[row, column] && sets.Root(row * columns + column) == root;

                var right = c + 1;
                while (right < columns && IsFree(r, right)) right++;
                var bottom = r + 1;
                while (bottom < rows && Enumerable.Range(c, right - c).All(column => IsFree(bottom, column))) bottom++;
                for (var i = r; i < bottom; i++)
                {
                    for (var j = c; j < right; j++) taken[i, j] = true;
                }
                cells.Add(new(r, c, bottom - r, right - c));
            }
        }
        return cells;
    }
}
