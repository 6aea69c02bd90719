using Extractor.Documents;
using Extractor.Pdf;

namespace Extractor.Reading.Pdf;

/// <summary>The way from a PDF page's user space to the page as a reader sees it: points, from the top left, y down.</summary>
internal sealed class UprightSpace
{
    private readonly Matrix map;

    public UprightSpace(PdfPage page)
    {
        var (box, unit) = (page.CropBox, page.UserUnit);
        var upright = page.Rotation is 0 or 180;
        Width = (upright ? box.Width : box.Height) * unit;
        Height = (upright ? box.Height : box.Width) * unit;
        Unit = unit;
        map = page.Rotation switch
        {
            90 => new(0, unit, unit, 0, -box.Bottom * unit, -box.Left * unit),
            180 => new(-unit, 0, 0, unit, box.Right * unit, -box.Bottom * unit),
            270 => new(0, -unit, -unit, 0, box.Top * unit, box.Right * unit),
            _ => new(unit, 0, 0, -unit, -box.Left * unit, box.Top * unit),
        };
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>Points of one user space unit.</summary>
    public double Unit { get; }

    public Box Page => new(0, 0, Width, Height);

    public Point Turn(Point point) => map.Apply(point);

    public Box Turn(Rectangle rectangle)
    {
        var (a, b) = (map.Apply(rectangle.Left, rectangle.Bottom), map.Apply(rectangle.Right, rectangle.Top));
        return new(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y));
    }

    /// <summary>Whether a baseline leaves both axes by more than any skew of a scan or slope of a hand.</summary>
    public bool IsSlanted(Point vector)
    {
        const double Slope = 0.2;       // about 11 degrees; watermarks run at 30 to 60
        var shown = map.ApplyToVector(vector.X, vector.Y);
        var (across, down) = (Math.Abs(shown.X), Math.Abs(shown.Y));
        return Math.Min(across, down) > Slope * Math.Max(across, down);
    }

    /// <summary>Where a vector of user space points on the page as shown.</summary>
    public Direction DirectionOf(Point vector)
    {
        var shown = map.ApplyToVector(vector.X, vector.Y);
        if (Math.Abs(shown.X) >= Math.Abs(shown.Y)) return shown.X >= 0 ? Direction.LeftToRight : Direction.RightToLeft;
        return shown.Y >= 0 ? Direction.TopToBottom : Direction.BottomToTop;
    }
}
