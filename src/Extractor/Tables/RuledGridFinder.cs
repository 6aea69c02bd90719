namespace Extractor.Tables;

/// <summary>Makes a grid of the lines of one frame: every rectangle that lines enclose is a cell.</summary>
internal static class RuledGridFinder
{
    /// <param name="frame">Lines that hang together.</param>
    /// <param name="size">The usual text size, points.</param>
    /// <returns>Null where the lines enclose nothing.</returns>
    public static Grid? Find(Edges frame, double size, RuledTableOptions options)
    {
        var snap = options.SnapDistance * size;
        var xs = Positions(frame.Vertical, snap);
        var ys = Positions(frame.Horizontal, snap);
        AddOpenSides(xs, frame.Horizontal, size, snap);
        AddOpenSides(ys, frame.Vertical, size, snap);
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

    /// <summary>A table without its outer lines ends where the lines across end, if they agree about it.</summary>
    private static void AddOpenSides(List<double> places, IReadOnlyList<Edge> across, double size, double snap)
    {
        const int Agreeing = 2;
        const double NarrowestColumn = 0.8;     // of the text size
        if (across.Count < Agreeing) return;
        var from = across.Min(e => e.From);
        var to = across.Max(e => e.To);
        if ((places.Count == 0 || from < places[0] - NarrowestColumn * size)
            && across.Count(e => e.From - from <= snap) >= Agreeing)
            places.Insert(0, from);
        if ((places.Count == 0 || to > places[^1] + NarrowestColumn * size)
            && across.Count(e => to - e.To <= snap) >= Agreeing)
            places.Add(to);
    }

    /// <summary>For each place and each stretch between the crossing places, whether a line is drawn there.</summary>
    private static bool[,] Drawn(
        IReadOnlyList<Edge> edges, List<double> places, List<double> crossings, double snap, double share)
    {
        var drawn = new double[places.Count, crossings.Count - 1];
        foreach (var edge in edges)
        {
            var place = Nearest(places, edge.At);
            for (var i = 0; i < crossings.Count - 1; i++)
            {
                var length = crossings[i + 1] - crossings[i];
                var from = Math.Max(edge.From, crossings[i]);
                var to = Math.Min(edge.To, crossings[i + 1]);
                // What is missing near a crossing is rounding: a short end is as good as drawn.
                if (from - crossings[i] <= snap && crossings[i] >= edge.From - snap) from = crossings[i];
                if (crossings[i + 1] - to <= snap && crossings[i + 1] <= edge.To + snap) to = crossings[i + 1];
                if (to > from) drawn[place, i] += (to - from) / length;
            }
        }
        var result = new bool[places.Count, crossings.Count - 1];
        for (var p = 0; p < places.Count; p++)
        {
            for (var i = 0; i < crossings.Count - 1; i++)
                result[p, i] = p == 0 || p == places.Count - 1 || drawn[p, i] >= share;
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
