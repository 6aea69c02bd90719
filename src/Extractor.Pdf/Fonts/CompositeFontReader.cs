using Extractor.Pdf.Fonts.Programs;
using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

internal static class CompositeFontReader
{
    public static Font Read(ObjectStore store, PdfDictionary font)
    {
        var descendant = store.Get<PdfArray>(font, "DescendantFonts") is { Items: [var first, ..] } ? store.AsDictionary(first) : null;
        descendant ??= store.GetDictionary(font, "DescendantFonts") ?? PdfDictionary.Empty;
        var descriptor = store.GetDictionary(descendant, "FontDescriptor");
        var texts = FontReader.ReadToUnicode(store, font);
        var collection = PredefinedCMaps.Texts(Ordering(store, font, descendant));
        var glyphs = new Lazy<Func<int, string?>>(() => TextsOfGlyphs(store, descendant, descriptor));
        return new CompositeFont(
            FontDescriptor.Face(store, font, descriptor),
            ReadCodes(store, font),
            new(store, descendant),
            (code, cid) => texts?.Find(code) ?? (cid is not { } character ? null : collection?.Find(character) ?? glyphs.Value(character)));
    }

    private static CMap ReadCodes(ObjectStore store, PdfDictionary font)
    {
        var codes = store.Resolve(font["Encoding"]) switch
        {
            PdfName name => PredefinedCMaps.Find(name.Value)?.CMap,
            PdfStream stream => ReadEmbedded(store, stream),
            _ => null,
        };
        return codes is { HasSpaces: true } ? codes : CMap.Identity(codes?.IsVertical ?? false);
    }

    private static CMap ReadEmbedded(ObjectStore store, PdfStream stream)
    {
        var map = new CMapReader(store.Decode(stream), PredefinedCMaps.Find).Read().CMap;
        if (store.GetNumber(stream.Dictionary, "WMode") == 1) map.IsVertical = true;
        map.Parent ??= store.GetName(stream.Dictionary, "UseCMap") is { } parent ? PredefinedCMaps.Find(parent)?.CMap : null;
        return map;
    }

    /// <summary>The character collection: that of the predefined map, or else the one that the font states.</summary>
    private static string? Ordering(ObjectStore store, PdfDictionary font, PdfDictionary descendant)
    {
        if (store.GetName(font, "Encoding") is { } name && PredefinedCMaps.OrderingOf(name) is { } known) return known;
        return store.Get<PdfText>(store.GetDictionary(descendant, "CIDSystemInfo"), "Ordering") is { } ordering
            ? System.Text.Encoding.Latin1.GetString(ordering.Bytes)
            : null;
    }

    /// <summary>Texts of characters by way of the embedded font program's glyphs.</summary>
    private static Func<int, string?> TextsOfGlyphs(ObjectStore store, PdfDictionary descendant, PdfDictionary? descriptor)
    {
        if (FontProgram.Read(store, descriptor) is not { } program) return _ => null;
        var glyphs = store.Get<PdfStream>(descendant, "CIDToGIDMap") is { } stream ? store.Decode(stream) : null;
        return cid => program.TextOf(
            glyphs is null ? cid : (2 * cid) + 1 < glyphs.Length ? (glyphs[2 * cid] << 8) | glyphs[(2 * cid) + 1] : 0);
    }
}
