namespace Extractor.Pdf;

/// <summary>An image as painted.</summary>
/// <param name="Placement">Maps the unit square to the page's user space.</param>
/// <param name="Width">Samples in a row.</param>
/// <param name="IsMask">Painted with the fill colour through a stencil.</param>
/// <param name="Clip">The rectangle around what the clipping path lets through.</param>
/// <param name="Order">Counts all that the page paints, in the order of painting.</param>
public sealed record PaintedImage(Matrix Placement, int Width, int Height, bool IsMask, Ink Ink, Rectangle Clip, int Order)
{
    /// <summary>The upright rectangle around the image.</summary>
    public Rectangle Box => new Rectangle(0, 0, 1, 1).Through(Placement);
}
