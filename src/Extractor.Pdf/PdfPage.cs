namespace Extractor.Pdf;

/// <summary>A page as its content streams paint it, in the page's own user space.</summary>
/// <param name="Number">From 1.</param>
/// <param name="CropBox">What is shown: the crop box within the media box.</param>
/// <param name="Rotation">Degrees by which the page is turned clockwise when shown: 0, 90, 180 or 270.</param>
/// <param name="UserUnit">Points (1/72 inch) of one user space unit.</param>
/// <param name="IsComplete">False where damage or a limit ended the reading before the page's end; a note says which.</param>
public sealed record PdfPage(
    int Number,
    Rectangle CropBox,
    int Rotation,
    double UserUnit,
    IReadOnlyList<Glyph> Glyphs,
    IReadOnlyList<PaintedPath> Paths,
    IReadOnlyList<PaintedImage> Images,
    IReadOnlyList<PdfNote> Notes,
    bool IsComplete);
