namespace Extractor.Pdf;

/// <summary>An upright rectangle in PDF's axes: y grows upwards, so Bottom is below Top.</summary>
public readonly record struct Rectangle(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public bool IsEmpty => !(Right > Left && Top > Bottom);

    public static Rectangle Of(Point a, Point b) =>
        new(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y));

    /// <summary>The smallest rectangle around all points; empty around none.</summary>
    public static Rectangle Around(ReadOnlySpan<Point> points)
    {
        if (points.IsEmpty) return default;
        var (left, bottom, right, top) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var point in points)
        {
            left = Math.Min(left, point.X);
            right = Math.Max(right, point.X);
            bottom = Math.Min(bottom, point.Y);
            top = Math.Max(top, point.Y);
        }
        return new(left, bottom, right, top);
    }

    public Rectangle Intersect(Rectangle other) =>
        new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));

    public bool Contains(Point point) => point.X >= Left && point.X <= Right && point.Y >= Bottom && point.Y <= Top;

    /// <summary>The upright rectangle around this one after the map.</summary>
    public Rectangle Through(in Matrix matrix) => Around(
        [matrix.Apply(Left, Bottom), matrix.Apply(Right, Bottom), matrix.Apply(Right, Top), matrix.Apply(Left, Top)]);
}
