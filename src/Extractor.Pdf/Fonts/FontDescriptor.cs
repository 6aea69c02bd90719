using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>Reads what is said of a font as a whole.</summary>
internal static class FontDescriptor
{
    private const int ForceBold = 1 << 18;

    /// <summary>Weights from here are bold, as in CSS: semi-bold is 600.</summary>
    private const double BoldWeight = 600;

    /// <summary>Higher or deeper is rubbish that some writers leave there, in ems.</summary>
    private const double MostHeight = 3;

    private static readonly string[] BoldWords = ["bold", "black", "heavy", "demi", "粗"];

    /// <param name="font">The font's dictionary.</param>
    /// <param name="descriptor">Its descriptor; null: it has none.</param>
    public static FontFace Face(ObjectStore store, PdfDictionary font, PdfDictionary? descriptor)
    {
        var name = WithoutTag(store.GetName(font, "BaseFont") ?? store.GetName(descriptor, "FontName") ?? "");
        // What stands there for a font that every viewer replaces says nothing about what is shown.
        if (StandardHeights(name) is { } known && !IsEmbedded(descriptor)) return new(name, known.Ascent, known.Descent, IsBold(store, name, descriptor), false);
        return new(
            name,
            Height(store, descriptor, "Ascent") ?? FontFace.UsualAscent,
            -Height(store, descriptor, "Descent") ?? FontFace.UsualDescent,
            IsBold(store, name, descriptor),
            false);
    }

    private static bool IsEmbedded(PdfDictionary? descriptor) =>
        (descriptor?["FontFile"] ?? descriptor?["FontFile2"] ?? descriptor?["FontFile3"]) is not null;

    /// <summary>The heights of the standard fonts and of those that they stand in for, in ems; null: it is none.</summary>
    private static (double Ascent, double Descent)? StandardHeights(string name)
    {
        if (Is("Courier")) return (0.629, -0.157);
        if (Is("Helvetica") || Is("Arial")) return (0.718, -0.207);
        if (Is("Times")) return (0.683, -0.217);
        if (name == "Symbol") return (1.010, -0.293);
        if (name == "ZapfDingbats") return (0.820, -0.143);
        return null;

        bool Is(string family) => name.StartsWith(family, StringComparison.Ordinal);
    }

    // Signs are wrong in many files, so only the size counts.
    private static double? Height(ObjectStore store, PdfDictionary? descriptor, string key) =>
        store.GetNumber(descriptor, key) is { } value && Math.Abs(value / 1000) is > 0 and < MostHeight and var height ? height : null;

    private static bool IsBold(ObjectStore store, string name, PdfDictionary? descriptor) =>
        ((int)(store.GetNumber(descriptor, "Flags") ?? 0) & ForceBold) != 0 ||
        store.GetNumber(descriptor, "FontWeight") >= BoldWeight ||
        BoldWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    // "ABCDEF+SimSun" is a subset of SimSun.
    private static string WithoutTag(string name) =>
        name.Length > 7 && name[6] == '+' && name.AsSpan(0, 6).IndexOfAnyExceptInRange('A', 'Z') < 0 ? name[7..] : name;
}
