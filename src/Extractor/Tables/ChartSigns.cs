using Extractor.Documents;

namespace Extractor.Tables;

/// <summary>Tells the axes and grids of charts from frames of tables: by ticks at even distances on a line, and by slanted lines.</summary>
internal static class ChartSigns
{
    /// <param name="frame">Lines that hang together.</param>
    /// <param name="rulings">All of the page.</param>
    /// <param name="size">The usual text size, points.</param>
    public static bool Has(Edges frame, IReadOnlyList<Ruling> rulings, double size)
    {
        const int FewestSlanted = 3;        // a slanted line or two part the head of a table
        var box = frame.Box.Inflate(size);
        Ruling[] near = [.. rulings.Where(r => box.Contains(r.Box.CenterX, r.Box.CenterY))];
        return near.Count(r => r.Slope is not null && !RunsThroughCell(r.Box, frame, size)) >= FewestSlanted
            || HasTicks(frame.Horizontal, frame.Vertical, [.. near.Where(r => r.IsVertical).Select(r => r.Box)], size)
            || HasTicks(frame.Vertical, frame.Horizontal, [.. near.Where(r => r.IsHorizontal).Select(r => Across(r.Box))], size);
    }

    /// <summary>Whether a slanted line strikes a cell out, or parts a head's corner: it begins at a crossing of lines.</summary>
    private static bool RunsThroughCell(Box slanted, Edges frame, double size)
    {
        const double AtCrossing = 0.5;      // text sizes
        bool IsAt(double at, IReadOnlyList<Edge> edges) => edges.Any(e => Math.Abs(e.At - at) <= AtCrossing * size);
        return IsAt(slanted.Left, frame.Vertical) && (IsAt(slanted.Top, frame.Horizontal) || IsAt(slanted.Bottom, frame.Horizontal))
            || IsAt(slanted.Right, frame.Vertical) && (IsAt(slanted.Top, frame.Horizontal) || IsAt(slanted.Bottom, frame.Horizontal));
    }

    private static bool HasTicks(IReadOnlyList<Edge> level, IReadOnlyList<Edge> upright, Box[] rulings, double size)
    {
        const double LongestTick = 0.6, ShortestAxis = 5;       // text sizes: a table's shortest line is a letter high
        const double Slenderness = 1.5;                         // the corners that writers fill between lines are square
        const double Touching = 0.12;                           // text sizes
        var reach = Touching * size;
        Box[] ticks =
        [
            .. rulings.Where(b => b.Height <= LongestTick * size && b.Height >= Slenderness * b.Width)
                .Where(b => !upright.Any(e => Math.Abs(e.At - b.CenterX) <= reach && e.From <= b.Top + reach && e.To >= b.Bottom - reach)),
        ];
        return level.Where(axis => axis.Length >= ShortestAxis * size).Any(axis =>
        {
            bool IsOn(double at) => at >= axis.From - reach && at <= axis.To + reach;
            bool IsBeside(double at) => Math.Abs(at - axis.At) is var by && by > reach && by <= LongestTick * size;
            return AreEven(
            [
                .. ticks.Where(t => IsOn(t.CenterX) && (Math.Abs(t.Top - axis.At) <= reach || Math.Abs(t.Bottom - axis.At) <= reach)).Select(t => t.CenterX)
                    // A tick may go on as a line of the chart's grid.
                    .Concat(upright.Where(e => IsOn(e.At) && (IsBeside(e.From) || IsBeside(e.To))).Select(e => e.At)).Order(),
            ]);
        });
    }

    private static bool AreEven(double[] places)
    {
        const int Fewest = 4;
        const double Most = 0.8, Even = 0.15;
        var distances = places.Zip(places.Skip(1), (a, b) => b - a).Where(d => d > 0).Order().ToArray();
        if (distances.Length + 1 < Fewest) return false;
        var usual = distances[distances.Length / 2];
        return distances.Count(d => Math.Abs(d - usual) <= Even * usual) >= Most * distances.Length;
    }

    private static Box Across(Box box) => new(box.Top, box.Left, box.Bottom, box.Right);
}
