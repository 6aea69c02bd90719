using Extractor.Pdf;

namespace Extractor.Reading.Pdf;

/// <summary>The areas that a page paints, for telling what lies hidden below a later one or stands white on white.</summary>
internal sealed class Covers
{
    /// <summary>Of a letter's size: what is no thicker strikes it out, but leaves it to be read.</summary>
    private const double StrikeThrough = 0.3;

    private readonly List<Area> areas = [];
    private readonly int lastOrder = -1;
    private readonly bool hasInk;

    public Covers(PdfPage page)
    {
        foreach (var path in page.Paths)
        {
            if (path.Paint != PathPaint.Fill) continue;
            foreach (var part in path.Subpaths)
            {
                // Only a rectangle surely covers all of its box. Two in one path may be a frame.
                if (part.HasCurves || part.Points.Count is not (4 or 5) || !IsUpright(part.Points)) continue;
                Add(Rectangle.Around([.. part.Points]).Intersect(path.Clip), path.Order, path.Ink.IsWhite, path.IsCovering && path.Ink.Alpha == 255 && path.Subpaths.Count == 1);
            }
        }
        foreach (var image in page.Images) Add(image.Box.Intersect(image.Clip), image.Order, false, image.IsCovering);
        areas.Sort((a, b) => a.Order.CompareTo(b.Order));
        foreach (var area in areas)
        {
            if (area.IsOpaque) lastOrder = Math.Max(lastOrder, area.Order);
            hasInk |= !area.IsWhite;
        }
    }

    /// <summary>Whether something opaque is painted over the glyph's middle later.</summary>
    public bool Hide(in Glyph glyph) => IsHidden(Middle(glyph), glyph.Size * StrikeThrough, glyph.Order);

    /// <summary>Whether something opaque is painted over both ends and the middle of a drawing later.</summary>
    public bool Hide(Rectangle drawing, int order)
    {
        if (order >= lastOrder) return false;
        foreach (var area in areas)
        {
            if (area.Order > order && area.IsOpaque && Holds(area.Box, drawing)) return true;
        }
        return false;
    }

    /// <summary>Whether white ink is seen there: on something painted before that is not white.</summary>
    public bool ShowWhite(in Glyph glyph) => IsInked(Middle(glyph), glyph.Order);

    /// <summary>Whether a white drawing is seen: on something that is not white, or along its edge, painted before.</summary>
    public bool ShowWhite(Rectangle drawing, int order)
    {
        if (!hasInk) return false;
        const double Beside = 1;       // user space units: white lines are set where two shaded cells meet
        Point middle = new((drawing.Left + drawing.Right) / 2, (drawing.Bottom + drawing.Top) / 2);
        var flat = drawing.Width > drawing.Height;
        Point by = flat ? new(0, (drawing.Height / 2) + Beside) : new((drawing.Width / 2) + Beside, 0);
        return IsInked(middle, order) || (IsInked(middle + by, order) && IsInked(middle - by, order));
    }

    /// <summary>Whether what was painted last there, before, is not white.</summary>
    private bool IsInked(Point point, int order)
    {
        for (var i = areas.Count - 1; i >= 0; i--)
        {
            if (areas[i].Order < order && areas[i].Box.Contains(point)) return !areas[i].IsWhite;
        }
        return false;
    }

    private bool IsHidden(Point point, double thickness, int order)
    {
        if (order >= lastOrder) return false;
        foreach (var area in areas)
        {
            if (area.Order > order && area.IsOpaque && area.Box.Contains(point) && Math.Min(area.Box.Width, area.Box.Height) > thickness) return true;
        }
        return false;
    }

    private static bool Holds(Rectangle outer, Rectangle inner) =>
        inner.Left >= outer.Left && inner.Right <= outer.Right && inner.Bottom >= outer.Bottom && inner.Top <= outer.Top;

    private static Point Middle(in Glyph glyph) => glyph.Origin + (glyph.Advance * 0.5) + ((glyph.Lower + glyph.Upper) * 0.5);

    private static bool IsUpright(IReadOnlyList<Point> points)
    {
        for (var i = 1; i < 4; i++)
        {
            if (points[i].X != points[i - 1].X && points[i].Y != points[i - 1].Y) return false;
        }
        return true;
    }

    private void Add(Rectangle box, int order, bool isWhite, bool isOpaque)
    {
        if (!box.IsEmpty) areas.Add(new(box, order, isWhite, isOpaque));
    }

    private readonly record struct Area(Rectangle Box, int Order, bool IsWhite, bool IsOpaque);
}
