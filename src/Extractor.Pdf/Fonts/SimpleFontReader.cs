using Extractor.Pdf.Fonts.Programs;
using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

internal static class SimpleFontReader
{
    public static Font Read(ObjectStore store, PdfDictionary font)
    {
        var descriptor = store.GetDictionary(font, "FontDescriptor");
        var face = FontDescriptor.Face(store, font, descriptor);
        var program = FontProgram.Read(store, descriptor);
        var encoding = SimpleEncoding.Read(store, font, descriptor, face.Name, program);
        var texts = FontReader.ReadToUnicode(store, font);
        var widths = ReadWidths(store, font, 0.001);
        if (store.GetNumbers(font, "Widths") is null) widths = StandardWidthsOf(encoding, face.Name);
        return new SimpleFont(
            face, widths, (store.GetNumber(descriptor, "MissingWidth") ?? 0) / 1000, code => texts?.Find(code) ?? TextOf(encoding, program, code));
    }

    /// <summary>By code, in ems.</summary>
    /// <param name="unit">Ems of one unit that the file counts in.</param>
    public static double?[] ReadWidths(ObjectStore store, PdfDictionary font, double unit)
    {
        var widths = new double?[256];
        var first = (int)Math.Clamp(store.GetNumber(font, "FirstChar") ?? 0, -256, 256);
        if (store.GetNumbers(font, "Widths") is not { } given) return widths;
        for (var i = 0; i < given.Length && first + i < widths.Length; i++)
        {
            if (first + i >= 0) widths[first + i] = given[i] * unit;
        }
        return widths;
    }

    private static double?[] StandardWidthsOf(SimpleEncoding encoding, string fontName)
    {
        var known = StandardWidths.Of(fontName);
        return [.. encoding.Names.Select(name => name is not null && known.TryGetValue(name, out var width) ? width : (double?)null)];
    }

    private static string? TextOf(SimpleEncoding encoding, FontProgram? program, int code)
    {
        var name = encoding.Names[code];
        if (name is not null && GlyphNames.TextOf(name) is { } text) return text;
        if (program?.TrueType is not { } trueType) return null;
        // A symbol font's codes stand in its table as they are, or in the private area from F000 on.
        var glyph = trueType.GlyphOf(3, 0, code) ?? trueType.GlyphOf(3, 0, 0xF000 + code) ?? trueType.GlyphOf(1, 0, code) ?? trueType.GlyphOf(3, 1, code);
        return glyph is { } found ? trueType.TextOf(found) : null;
    }
}
