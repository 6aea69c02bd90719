namespace Extractor.Pdf;

/// <summary>Why a glyph is not seen; told of each glyph that the page's content prints.</summary>
[Flags]
public enum Hidden
{
    No = 0,

    /// <summary>Text rendering mode 3 or 7, or ink that leaves no mark.</summary>
    Unpainted = 1,

    /// <summary>Outside of the clipping path.</summary>
    Clipped = 2,

    /// <summary>In a layer that is switched off.</summary>
    LayerOff = 4,
}

/// <summary>One printed glyph, in the page's user space.</summary>
/// <param name="Text">Its Unicode text; null: nothing in the file tells it.</param>
/// <param name="Origin">Where its baseline begins; in vertical writing, on the line's axis above it.</param>
/// <param name="Advance">From the origin to where the next glyph would begin, without letter spacing.</param>
/// <param name="Lower">From the baseline to its lower (in vertical writing: left) edge.</param>
/// <param name="Upper">From the baseline to its upper (in vertical writing: right) edge.</param>
/// <param name="Size">The font's size as printed, across the baseline.</param>
/// <param name="IsStroked">Filled and stroked, which is how writers make bold letters of plain ones.</param>
/// <param name="Order">Counts all that the page paints, in the order of painting.</param>
public readonly record struct Glyph(
    string? Text, Point Origin, Point Advance, Point Lower, Point Upper, double Size, FontFace Font, Ink Ink, Hidden Hidden, bool IsStroked,
    int Order)
{
    /// <summary>The upright rectangle around the glyph's cell.</summary>
    public Rectangle Box
    {
        get
        {
            var end = Origin + Advance;
            return Rectangle.Around([Origin + Lower, Origin + Upper, end + Lower, end + Upper]);
        }
    }
}
