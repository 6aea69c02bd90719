namespace Extractor.Tables;

/// <summary>Columns found from where text stands.</summary>
/// <param name="Zones">Where each column's text stands, from left to right; zones do not meet.</param>
internal sealed record TextColumns(IReadOnlyList<(double Left, double Right)> Zones)
{
    public int Count => Zones.Count;

    /// <summary>The columns' edges, in the middle of the blank strips.</summary>
    public double[] Edges(double left, double right) =>
    [
        Math.Min(left, Zones[0].Left),
        .. Zones.Zip(Zones.Skip(1), (a, b) => (a.Right + b.Left) / 2),
        Math.Max(right, Zones[^1].Right),
    ];

    /// <summary>The columns that a text stands in: those of which it covers a good part, or the nearest.</summary>
    public (int From, int To) Of(Box box)
    {
        const double GoodPart = 0.3;
        var (from, to) = (-1, -1);
        var (nearest, distance) = (0, double.MaxValue);
        for (var c = 0; c < Count; c++)
        {
            var (left, right) = Zones[c];
            var shared = Math.Min(box.Right, right) - Math.Max(box.Left, left);
            if (shared > GoodPart * Math.Min(right - left, box.Width))
            {
                if (from < 0) from = c;
                to = c;
            }
            if (-shared < distance) (nearest, distance) = (c, -shared);
        }
        return from < 0 ? (nearest, nearest) : (from, to);
    }

    /// <summary>Whether a text stands in the middle of several columns, give or take half a letter.</summary>
    public bool IsInMiddle(int from, int to, Box box, double size)
    {
        const double OffMiddle = 0.6;
        return from <= to && Math.Abs((Zones[from].Left + Zones[to].Right) / 2 - box.CenterX) <= OffMiddle * size;
    }
}
