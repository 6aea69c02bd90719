using Extractor.Pdf.Fonts;

namespace Extractor.Pdf.Content;

/// <summary>What q saves and Q restores.</summary>
internal struct GraphicsState
{
    public Matrix Ctm;
    public Rectangle Clip;
    public Ink Fill;
    public Ink Stroke;
    public ColorSpace FillSpace;
    public ColorSpace StrokeSpace;
    public double FillAlpha;
    public double StrokeAlpha;
    public bool BlendsPlainly;
    public bool IsMasked;

    /// <summary>Whether the clipping path lets less through than the rectangle around it: a frame's four sides, a letter's shape.</summary>
    public bool ClipsWithin;
    public double LineWidth;
    public bool IsDashed;
    public Font? Font;
    public double FontSize;
    public double CharacterSpacing;
    public double WordSpacing;
    public double HorizontalScale;
    public double Leading;
    public double Rise;
    public int RenderMode;

    public static GraphicsState Initial(Matrix ctm, Rectangle clip) => new()
    {
        Ctm = ctm,
        Clip = clip,
        Fill = Ink.Black,
        Stroke = Ink.Black,
        FillSpace = ColorSpace.Gray,
        StrokeSpace = ColorSpace.Gray,
        FillAlpha = 1,
        StrokeAlpha = 1,
        BlendsPlainly = true,
        LineWidth = 1,
        HorizontalScale = 1,
    };

    public readonly Ink FillInk => WithAlpha(Fill, FillAlpha);

    /// <summary>Whether what is painted hides what is below it.</summary>
    public readonly bool IsCovering => BlendsPlainly && !IsMasked && !ClipsWithin;

    public readonly Ink StrokeInk => WithAlpha(Stroke, StrokeAlpha);

    private static Ink WithAlpha(Ink ink, double alpha) => alpha >= 1 ? ink : ink with { Alpha = (byte)(ink.Alpha * Math.Clamp(alpha, 0, 1)) };
}
