using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>Type 3 fonts, whose glyphs are small drawings in a space of their own.</summary>
internal static class DrawnFontReader
{
    /// <summary>Middle widths of real fonts, in ems: condensed Latin 0.3, Chinese 1, and room beside both.</summary>
    private const double NarrowLetter = 0.15;
    private const double WideLetter = 1.6;
    private const double UsualLetter = 0.6;

    /// <summary>Heights of real fonts' boxes, in ems; others hold rubbish or one glyph only.</summary>
    private const double LeastHeight = 0.5;
    private const double MostHeight = 2.2;

    public static Font Read(ObjectStore store, PdfDictionary font)
    {
        var matrix = store.GetNumbers(font, "FontMatrix") is [var a, _, _, var d, ..] ? (A: a, D: d) : (A: 0.001, D: 0.001);
        var names = SimpleEncoding.Read(store, font, null, "", null);
        var texts = FontReader.ReadToUnicode(store, font);
        var widths = SimpleFontReader.ReadWidths(store, font, matrix.A);
        var em = EmOf(widths);
        var (ascent, descent) = Heights(store, font, matrix.D, em);
        var face = FontDescriptor.Face(store, font, store.GetDictionary(font, "FontDescriptor"));
        return new SimpleFont(
            face with { Ascent = ascent, Descent = descent, IsDrawing = true },
            widths,
            0,
            code => texts?.Find(code) ?? (names is { IsStated: true } && names.Names[code] is { } name ? GlyphNames.TextOf(name) : null),
            em);
    }

    /// <summary>How many text space units an em is: 1 unless the widths are far from those of any script at that size.</summary>
    private static double EmOf(double?[] widths)
    {
        var given = widths.Where(w => w is not (null or 0)).Select(w => Math.Abs(w!.Value)).Order().ToList();
        if (given.Count == 0) return 1;
        var typical = given[given.Count / 2];
        return typical is >= NarrowLetter and <= WideLetter ? 1 : typical / UsualLetter;
    }

    /// <summary>The heights that the font states or that its box gives; the usual ones where neither makes sense.</summary>
    /// <param name="unit">Below 0 where the glyphs' space points down, as browsers write it: then the box's lower edge is above.</param>
    private static (double Ascent, double Descent) Heights(ObjectStore store, PdfDictionary font, double unit, double em)
    {
        if (store.GetDictionary(font, "FontDescriptor") is { } descriptor && descriptor["Ascent"] is not null)
        {
            var face = FontDescriptor.Face(store, font, descriptor);
            return (face.Ascent, face.Descent);
        }
        if (store.GetNumbers(font, "FontBBox") is [_, var bottom, _, var top, ..])
        {
            var (ascent, descent) = (Math.Max(top * unit, bottom * unit), Math.Min(Math.Min(top * unit, bottom * unit), 0));
            if ((ascent - descent) / em is >= LeastHeight and <= MostHeight) return (ascent, descent);
        }
        return (FontFace.UsualAscent * em, FontFace.UsualDescent * em);
    }
}
