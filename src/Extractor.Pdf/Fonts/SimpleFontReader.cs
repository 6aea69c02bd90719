using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

internal static class SimpleFontReader
{
    public static Font Read(ObjectStore store, PdfDictionary font)
    {
        var descriptor = store.GetDictionary(font, "FontDescriptor");
        var texts = FontReader.ReadToUnicode(store, font);
        return new SimpleFont(
            FontDescriptor.Face(store, font, descriptor),
            ReadWidths(store, font, 0.001),
            (store.GetNumber(descriptor, "MissingWidth") ?? 0) / 1000,
            code => texts?.Find(code));
    }

    public static double?[] ReadWidths(ObjectStore store, PdfDictionary font, double unit)
    {
        var widths = new double?[256];
        var first = (int)(store.GetNumber(font, "FirstChar") ?? 0);
        if (store.GetNumbers(font, "Widths") is not { } given) return widths;
        for (var i = 0; i < given.Length && first + i < widths.Length; i++)
        {
            if (first + i >= 0) widths[first + i] = given[i] * unit;
        }
        return widths;
    }
}
