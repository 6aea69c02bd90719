namespace Extractor.Pdf;

/// <summary>An image as painted.</summary>
/// <param name="Placement">Maps the unit square to the page's user space.</param>
/// <param name="Ink">Of a mask, what it is painted with.</param>
/// <param name="Clip">The rectangle around what the clipping path lets through.</param>
/// <param name="IsCovering">Whether it hides what is below all over, rather than mixing with it.</param>
/// <param name="Order">Counts all that the page paints, in the order of painting.</param>
public sealed record PaintedImage(PdfImage Image, Matrix Placement, Ink Ink, Rectangle Clip, bool IsCovering, int Order)
{
    /// <summary>The upright rectangle around the image.</summary>
    public Rectangle Box => new Rectangle(0, 0, 1, 1).Through(Placement);
}
