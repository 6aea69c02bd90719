namespace Extractor.Pdf.Fonts;

/// <summary>Turns the bytes of a shown string into glyphs.</summary>
internal abstract class Font(FontFace face)
{
    public FontFace Face => face;

    /// <summary>The height of an em in text space units: 1 but for drawn fonts, whose size may stand in their matrix.</summary>
    public virtual double Em => 1;

    public virtual bool IsVertical => false;

    /// <summary>The glyph whose code begins at an offset, which is moved behind the code.</summary>
    public abstract CodedGlyph Next(ReadOnlySpan<byte> text, ref int at);
}
