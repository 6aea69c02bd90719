namespace Extractor.Pdf.Fonts;

/// <summary>A font of at most 256 glyphs: Type 1, TrueType, Type 3.</summary>
/// <param name="widths">In ems, by code; null where the code has none.</param>
/// <param name="textOf">The text of a code.</param>
internal sealed class SimpleFont(FontFace face, IReadOnlyList<double?> widths, double missingWidth, Func<int, string?> textOf, double em = 1)
    : Font(face)
{
    private readonly CodedGlyph?[] known = new CodedGlyph?[256];

    public override double Em => em;

    public override CodedGlyph Next(ReadOnlySpan<byte> text, ref int at)
    {
        var code = text[at++];
        return known[code] ??= new(textOf(code), widths[code] ?? missingWidth, code == ' ');
    }
}
