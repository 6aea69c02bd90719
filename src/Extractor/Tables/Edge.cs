using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>A straight line along one axis: where it stands on the other axis, and from where to where it runs.</summary>
/// <param name="Bridged">How much of its length are gaps between the pieces it was drawn in.</param>
/// <remarks>Points, in the axes of the (turned) page.</remarks>
internal readonly record struct Edge(double At, double From, double To, double Bridged = 0)
{
    public void Deconstruct(out double at, out double from, out double to) => (at, from, to) = (At, From, To);

    public double Length => To - From;
}

/// <summary>The level and upright lines of a page or of one frame.</summary>
internal sealed record Edges(IReadOnlyList<Edge> Horizontal, IReadOnlyList<Edge> Vertical)
{
    public Edges Turned(Turning turning)
    {
        var horizontal = Horizontal.Select(e => (Box: turning.Apply(new Box(e.From, e.At, e.To, e.At)), e.Bridged));
        var vertical = Vertical.Select(e => (Box: turning.Apply(new Box(e.At, e.From, e.At, e.To)), e.Bridged));
        var (level, upright) = turning.Quarters % 2 == 0 ? (horizontal, vertical) : (vertical, horizontal);
        return new(
            [.. level.Select(l => new Edge(l.Box.Top, l.Box.Left, l.Box.Right, l.Bridged)).OrderBy(e => e.At)],
            [.. upright.Select(l => new Edge(l.Box.Left, l.Box.Top, l.Box.Bottom, l.Bridged)).OrderBy(e => e.At)]);
    }

    /// <summary>Around all of them.</summary>
    public Box Box
    {
        get
        {
            var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
            foreach (var edge in Horizontal)
            {
                (left, right) = (Math.Min(left, edge.From), Math.Max(right, edge.To));
                (top, bottom) = (Math.Min(top, edge.At), Math.Max(bottom, edge.At));
            }
            foreach (var edge in Vertical)
            {
                (top, bottom) = (Math.Min(top, edge.From), Math.Max(bottom, edge.To));
                (left, right) = (Math.Min(left, edge.At), Math.Max(right, edge.At));
            }
            return new(left, top, right, bottom);
        }
    }
}
