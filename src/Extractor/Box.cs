namespace Extractor;

/// <summary>An upright rectangle on a page.</summary>
/// <remarks>Points (1/72 inch), from the top-left corner of the page as a reader sees it; y grows downwards.</remarks>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double CenterX => (Left + Right) / 2;

    public double CenterY => (Top + Bottom) / 2;

    public bool IsEmpty => Right <= Left || Bottom <= Top;

    /// <summary>The smallest rectangle that holds both.</summary>
    public Box Union(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>What both cover; empty (see <see cref="IsEmpty"/>) where they do not meet.</summary>
    public Box Intersect(Box other) =>
        new(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));

    /// <summary>Whether the point lies inside or on the edge.</summary>
    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>The rectangle grown by the same number of points on each side.</summary>
    public Box Inflate(double by) => new(Left - by, Top - by, Right + by, Bottom + by);
}
