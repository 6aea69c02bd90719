using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts.Programs;

/// <summary>The font program embedded in a file, as far as it tells what glyphs are.</summary>
internal sealed record FontProgram(TrueTypeProgram? TrueType, CffProgram? Cff, IReadOnlyList<string?>? Type1Encoding)
{
    /// <summary>Null: none is embedded, or it is none that is known.</summary>
    public static FontProgram? Read(ObjectStore store, PdfDictionary? descriptor)
    {
        if (store.Get<PdfStream>(descriptor, "FontFile2") is { } trueType) return Of(store.Decode(trueType));
        if (store.Get<PdfStream>(descriptor, "FontFile3") is { } compact) return Of(store.Decode(compact));
        return store.Get<PdfStream>(descriptor, "FontFile") is { } type1 ? Of(store.Decode(type1)) : null;
    }

    // What it is, the bytes say: files name the wrong kind.
    private static FontProgram? Of(byte[] bytes)
    {
        if (TrueTypeProgram.Read(bytes) is { } trueType) return new(trueType, trueType.Cff, null);
        if (bytes.AsSpan().StartsWith("%!"u8) || (bytes.Length > 6 && bytes[0] == 0x80)) return new(null, null, Type1Program.Encoding(bytes));
        return CffProgram.Read(new(bytes)) is { } cff ? new(null, cff, null) : null;
    }

    /// <summary>What the program says of a glyph by its number.</summary>
    public string? TextOf(int glyph) => TrueType?.TextOf(glyph) ?? (Cff?.NameOf(glyph) is { } name ? GlyphNames.TextOf(name) : null);
}
