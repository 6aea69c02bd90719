namespace Extractor.Pdf;

/// <summary>Part of a path drawn without lifting the pen.</summary>
/// <param name="Points">The straight lines' ends; a curve is there with its end point only.</param>
/// <param name="IsClosed">Whether the last point is joined to the first.</param>
/// <param name="Curves">The indexes of the points that a curve leads to, in order; mostly none.</param>
public sealed record Subpath(IReadOnlyList<Point> Points, bool IsClosed, IReadOnlyList<int> Curves)
{
    public bool HasCurves => Curves.Count > 0;
}

public enum PathPaint
{
    Fill,
    Stroke,
}

/// <summary>A path as painted, in the page's user space.</summary>
/// <param name="LineWidth">Of a stroke, in user space units; 0: as thin as the device can.</param>
/// <param name="Clip">The rectangle around what the clipping path lets through.</param>
/// <param name="IsCovering">Whether it hides what is below, rather than mixing with it.</param>
/// <param name="Order">Counts all that the page paints, in the order of painting.</param>
public sealed record PaintedPath(
    PathPaint Paint, IReadOnlyList<Subpath> Subpaths, Ink Ink, double LineWidth, bool IsDashed, Rectangle Clip, bool IsCovering, int Order);
