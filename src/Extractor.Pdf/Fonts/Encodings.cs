using System.Collections.Frozen;
using System.Globalization;

namespace Extractor.Pdf.Fonts;

/// <summary>The glyph names of the codes of the encodings that PDF names.</summary>
internal static class Encodings
{
    private static readonly Lazy<FrozenDictionary<string, string?[]>> Known = new(() =>
        ResourceTable.Lines("encodings.tsv").GroupBy(fields => fields[0], StringComparer.Ordinal).ToFrozenDictionary(
            encoding => encoding.Key,
            encoding =>
            {
                var names = new string?[Math.Max(256, encoding.Max(CodeOf) + 1)];
                foreach (var fields in encoding) names[CodeOf(fields)] = fields[2];
                return names;
            },
            StringComparer.Ordinal));

    public static IReadOnlyList<string?> Standard => Known.Value["StandardEncoding"];

    /// <summary>The order of glyphs that TrueType's post tables count on.</summary>
    public static IReadOnlyList<string?> MacGlyphs => Known.Value["MacGlyphs"];

    /// <summary>The strings that CFF fonts name by number.</summary>
    public static IReadOnlyList<string?> CffStrings => Known.Value["CffStrings"];

    /// <summary>Names by code; null: no such encoding.</summary>
    public static IReadOnlyList<string?>? Find(string? name) => name is null ? null : Known.Value.GetValueOrDefault(name);

    private static int CodeOf(string[] fields) => int.Parse(fields[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
