using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>Makes fonts of their dictionaries and keeps them from page to page.</summary>
internal sealed class FontReader(ObjectStore store)
{
    /// <summary>Fonts kept; then all are dropped. A long report has some 30, one printed by a browser some 100.</summary>
    private const int KeptFonts = 600;

    private readonly Dictionary<int, Font?> kept = [];

    /// <param name="value">The dictionary or a reference to it; null where there is no font.</param>
    public Font? Get(PdfObject? value)
    {
        if (value is not PdfReference reference) return Read(store.AsDictionary(value));
        if (kept.TryGetValue(reference.Number, out var known)) return known;
        if (kept.Count >= KeptFonts) kept.Clear();
        return kept[reference.Number] = Read(store.AsDictionary(value));
    }

    private Font? Read(PdfDictionary? font) => font is null
        ? null
        : store.GetName(font, "Subtype") switch
        {
            "Type0" => CompositeFontReader.Read(store, font),
            "Type3" => DrawnFontReader.Read(store, font),
            _ => SimpleFontReader.Read(store, font),
        };

    public static ToUnicode? ReadToUnicode(ObjectStore store, PdfDictionary font) =>
        store.Resolve(font["ToUnicode"]) switch
        {
            PdfStream stream => new CMapReader(store.Decode(stream), PredefinedCMaps.Find).Read().Texts is { IsEmpty: false } texts ? texts : null,
            _ => null,
        };
}
