namespace Extractor.Pdf.Content;

/// <summary>Collects what a page paints.</summary>
internal sealed class PageCanvas(PdfLimits limits)
{
    private int points;

    public List<Glyph> Glyphs { get; } = [];

    public List<PaintedPath> Paths { get; } = [];

    public List<PaintedImage> Images { get; } = [];

    /// <summary>The next thing's place in the order of painting.</summary>
    public int NextOrder { get; private set; }

    public int TakeOrder() => NextOrder++;

    public void Add(in Glyph glyph)
    {
        if (Glyphs.Count >= limits.PageGlyphs) throw new PdfException(PdfFault.TooLarge, $"The page prints more than {limits.PageGlyphs} glyphs.");
        Glyphs.Add(glyph);
    }

    public void Add(PaintedPath path)
    {
        foreach (var part in path.Subpaths) points += part.Points.Count + 1;
        if (points > limits.PagePathPoints) throw new PdfException(PdfFault.TooLarge, $"The page draws more than {limits.PagePathPoints} points.");
        Paths.Add(path);
    }

    public void Add(PaintedImage image) => Images.Add(image);
}
