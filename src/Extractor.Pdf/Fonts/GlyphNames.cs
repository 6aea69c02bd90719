using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>The characters that glyph names stand for.</summary>
internal static class GlyphNames
{
    private static readonly Lazy<FrozenDictionary<string, string>> Known = new(() =>
        ResourceTable.Lines("glyph-names.tsv").ToFrozenDictionary(
            fields => fields[0],
            fields => string.Concat(fields[1].Split(' ').Select(c => new Rune(Hexadecimal(c)).ToString())),
            StringComparer.Ordinal));

    /// <summary>Null: the name stands for no character, as ".notdef", "g17" and "cid1234" do.</summary>
    public static string? TextOf(string name)
    {
        if (Known.Value.TryGetValue(name, out var text)) return text;
        // "a.sc" is a small capital of "a"; "f_f_i" is a ligature of three.
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0) return TextOf(name[..dot]);
        if (name.Contains('_', StringComparison.Ordinal))
        {
            var parts = name.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(TextOf).ToList();
            return parts.Count == 0 || parts.Contains(null) ? null : string.Concat(parts);
        }
        return OfCode(name);
    }

    private static string? OfCode(string name)
    {
        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && (name.Length - 3) % 4 == 0)
        {
            var text = new StringBuilder();
            for (var at = 3; at < name.Length; at += 4)
            {
                if (!TryHexadecimal(name.AsSpan(at, 4), out var unit)) return null;
                text.Append((char)unit);
            }
            return text.ToString();
        }
        return name.Length is >= 5 and <= 7 && name[0] == 'u' && TryHexadecimal(name.AsSpan(1), out var code) && Rune.IsValid(code)
            ? new Rune(code).ToString()
            : null;
    }

    private static bool TryHexadecimal(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);

    private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
