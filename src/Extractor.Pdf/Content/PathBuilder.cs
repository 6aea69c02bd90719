namespace Extractor.Pdf.Content;

/// <summary>The path under construction, in the page's user space.</summary>
internal sealed class PathBuilder
{
    private readonly List<Subpath> finished = [];
    private List<Point> points = [];
    private readonly List<int> curves = [];
    private Point start;

    public int Count { get; private set; }

    public void MoveTo(Point to)
    {
        EndSubpath(false);
        start = to;
        points.Add(to);
        Count++;
    }

    public void LineTo(Point to)
    {
        if (points.Count == 0) points.Add(start);
        points.Add(to);
        Count++;
    }

    public void CurveTo(Point to)
    {
        LineTo(to);
        curves.Add(points.Count - 1);
    }

    public void Close()
    {
        // The next piece goes on from where this one began.
        EndSubpath(true);
    }

    public void AddRectangle(Matrix ctm, double x, double y, double width, double height)
    {
        EndSubpath(false);
        start = ctm.Apply(x, y);
        finished.Add(new(
            [start, ctm.Apply(x + width, y), ctm.Apply(x + width, y + height), ctm.Apply(x, y + height)], true, []));
        Count += 4;
    }

    /// <summary>The whole path; the builder is empty afterwards.</summary>
    public IReadOnlyList<Subpath> Take()
    {
        EndSubpath(false);
        Count = 0;
        if (finished.Count == 0) return [];
        Subpath[] path = [.. finished];
        finished.Clear();
        return path;
    }

    public static Rectangle BoundsOf(IReadOnlyList<Subpath> path)
    {
        var (left, bottom, right, top) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var part in path)
        {
            foreach (var point in part.Points)
            {
                left = Math.Min(left, point.X);
                right = Math.Max(right, point.X);
                bottom = Math.Min(bottom, point.Y);
                top = Math.Max(top, point.Y);
            }
        }
        return path.Count == 0 ? default : new(left, bottom, right, top);
    }

    private void EndSubpath(bool isClosed)
    {
        if (points.Count > 1 || (isClosed && points.Count > 0)) finished.Add(new(points, isClosed, [.. curves]));     // curves that follow are others'
        if (points.Count > 0) points = [];
        curves.Clear();
    }
}
