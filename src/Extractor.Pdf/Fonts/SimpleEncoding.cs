using Extractor.Pdf.Fonts.Programs;
using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>The glyph names of a simple font's codes: /Encoding, its /Differences, or else the font program's own.</summary>
/// <param name="Names">By code; null where the code has none.</param>
/// <param name="IsStated">Whether the file names an encoding, rather than that one is assumed.</param>
internal sealed record SimpleEncoding(IReadOnlyList<string?> Names, bool IsStated)
{
    private const int Symbolic = 4;

    public static SimpleEncoding Read(ObjectStore store, PdfDictionary font, PdfDictionary? descriptor, string fontName, FontProgram? program)
    {
        var value = store.Resolve(font["Encoding"]);
        var stated = Encodings.Find((value as PdfName)?.Value ?? store.GetName(value as PdfDictionary, "BaseEncoding"));
        var names = (stated ?? Own(fontName, program) ?? Assumed(store, font, descriptor, program)).ToArray();
        var changes = store.Get<PdfArray>(value as PdfDictionary, "Differences")?.Items ?? [];
        store.Budget.Charge(changes.Count);
        var code = 0;
        foreach (var item in changes)
        {
            switch (store.Resolve(item))
            {
                case PdfNumber number:
                    code = number.Integer;
                    break;
                case PdfName name:
                    if (code is >= 0 and < 256) names[code] = name.Value;
                    code++;
                    break;
            }
        }
        return new(names, stated is not null || changes.Count > 0);
    }

    private static IReadOnlyList<string?>? Own(string fontName, FontProgram? program) =>
        program?.Type1Encoding
        ?? (program is { TrueType: null, Cff: { IsCidKeyed: false } cff } ? cff.Encoding : null)
        ?? (program is null && fontName is "Symbol" or "ZapfDingbats" ? Encodings.Find(fontName) : null);

    private static IReadOnlyList<string?> Assumed(ObjectStore store, PdfDictionary font, PdfDictionary? descriptor, FontProgram? program)
    {
        if (store.GetName(font, "Subtype") != "TrueType") return Encodings.Standard;
        var isSymbolic = ((int)(store.GetNumber(descriptor, "Flags") ?? 0) & Symbolic) != 0;
        // A symbolic TrueType font's codes go through its own table, not through names.
        return isSymbolic && program?.TrueType is not null ? new string?[256] : Encodings.Find("WinAnsiEncoding")!;
    }
}
