namespace Extractor.Pdf.Fonts;

/// <summary>Stands in where a content stream shows text in a font that the file does not have.</summary>
internal sealed class UnknownFont() : Font(new FontFace("", FontFace.UsualAscent, FontFace.UsualDescent, false, false))
{
    /// <summary>The usual width of Latin letters, in ems; nothing tells the real one.</summary>
    private const double Width = 0.5;

    public static UnknownFont Instance { get; } = new();

    public override CodedGlyph Next(ReadOnlySpan<byte> text, ref int at) => new(null, Width, text[at++] == ' ');
}
