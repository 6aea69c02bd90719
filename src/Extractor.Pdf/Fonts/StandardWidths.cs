using System.Collections.Frozen;
using System.Globalization;

namespace Extractor.Pdf.Fonts;

/// <summary>Widths of the glyphs of the standard fonts, which files need not give.</summary>
internal static class StandardWidths
{
    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, double>>> Known = new(() =>
        ResourceTable.Lines("standard-widths.tsv").GroupBy(fields => fields[0], StringComparer.Ordinal).ToFrozenDictionary(
            font => font.Key,
            font => font.ToFrozenDictionary(fields => fields[1], fields => double.Parse(fields[2], CultureInfo.InvariantCulture) / 1000, StringComparer.Ordinal),
            StringComparer.Ordinal));

    /// <summary>Widths in ems by glyph name, of the standard font that a name means or resembles.</summary>
    public static IReadOnlyDictionary<string, double> Of(string fontName) => Known.Value[Resembling(fontName)];

    private static string Resembling(string name)
    {
        if (Known.Value.ContainsKey(name)) return name;
        var bold = Has("Bold") || Has("Black");
        var italic = Has("Italic") || Has("Oblique");
        if (Has("Courier") || Has("Mono") || Has("Consolas")) return "Courier";
        if (Has("Symbol")) return "Symbol";
        if (Has("Dingbats")) return "ZapfDingbats";
        if (Has("Times") || Has("Roman") || Has("Serif") || Has("Georgia"))
        {
            return (bold, italic) switch { (true, true) => "Times-BoldItalic", (true, _) => "Times-Bold", (_, true) => "Times-Italic", _ => "Times-Roman" };
        }
        return (bold, italic) switch { (true, true) => "Helvetica-BoldOblique", (true, _) => "Helvetica-Bold", (_, true) => "Helvetica-Oblique", _ => "Helvetica" };

        bool Has(string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
    }
}
