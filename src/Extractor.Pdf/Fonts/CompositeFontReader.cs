using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

internal static class CompositeFontReader
{
    public static Font Read(ObjectStore store, PdfDictionary font)
    {
        var descendant = store.Get<PdfArray>(font, "DescendantFonts") is { Items: [var first, ..] } ? store.AsDictionary(first) : null;
        descendant ??= store.GetDictionary(font, "DescendantFonts") ?? PdfDictionary.Empty;
        var face = FontDescriptor.Face(store, font, store.GetDictionary(descendant, "FontDescriptor"));
        var codes = ReadCodes(store, font);
        var texts = FontReader.ReadToUnicode(store, font);
        return new CompositeFont(face, codes, new(store, descendant), (code, cid) => texts?.Find(code));
    }

    private static CMap ReadCodes(ObjectStore store, PdfDictionary font)
    {
        var codes = store.Resolve(font["Encoding"]) switch
        {
            PdfName name => PredefinedCMaps.Find(name.Value),
            PdfStream stream => ReadEmbedded(store, stream),
            _ => null,
        };
        return codes is { HasSpaces: true } ? codes : CMap.Identity(codes?.IsVertical ?? false);
    }

    private static CMap ReadEmbedded(ObjectStore store, PdfStream stream)
    {
        var map = new CMapReader(store.Decode(stream), PredefinedCMaps.Find).Read().CMap;
        if (store.GetNumber(stream.Dictionary, "WMode") == 1) map.IsVertical = true;
        map.Parent ??= store.GetName(stream.Dictionary, "UseCMap") is { } parent ? PredefinedCMaps.Find(parent) : null;
        return map;
    }
}
