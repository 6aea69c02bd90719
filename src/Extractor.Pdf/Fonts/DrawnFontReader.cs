using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>Type 3 fonts, whose glyphs are small drawings in a space of their own.</summary>
internal static class DrawnFontReader
{
    public static Font Read(ObjectStore store, PdfDictionary font)
    {
        var matrix = store.GetNumbers(font, "FontMatrix") is [var a, _, _, var d, ..] ? (A: a, D: d) : (A: 0.001, D: 0.001);
        var texts = FontReader.ReadToUnicode(store, font);
        var (ascent, descent) = Heights(store, font, matrix.D);
        var face = FontDescriptor.Face(store, font, store.GetDictionary(font, "FontDescriptor"));
        return new SimpleFont(
            face with { Ascent = ascent, Descent = descent, IsDrawing = true },
            SimpleFontReader.ReadWidths(store, font, matrix.A),
            0,
            code => texts?.Find(code));
    }

    /// <summary>The heights that the font's box gives; the usual ones where it gives none.</summary>
    /// <param name="unit">Below 0 where the glyphs' space points down, as browsers write it: then the box's lower edge is above.</param>
    private static (double Ascent, double Descent) Heights(ObjectStore store, PdfDictionary font, double unit)
    {
        if (store.GetDictionary(font, "FontDescriptor") is { } descriptor && descriptor["Ascent"] is not null)
        {
            return (FontDescriptor.Ascent(store, descriptor), FontDescriptor.Descent(store, descriptor));
        }
        if (store.GetNumbers(font, "FontBBox") is not [_, var bottom, _, var top, ..] || top == bottom)
        {
            return (FontFace.UsualAscent, FontFace.UsualDescent);
        }
        return (Math.Max(top * unit, bottom * unit), Math.Min(Math.Min(top * unit, bottom * unit), 0));
    }
}
