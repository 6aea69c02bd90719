namespace Extractor.Pdf.Fonts.Programs;

/// <summary>The parts of a TrueType or OpenType font that tell what its glyphs are.</summary>
internal sealed class TrueTypeProgram
{
    /// <summary>Tables looked at of one font; real ones have some 20.</summary>
    private const int MostTables = 64;

    private readonly FontBytes bytes;
    private readonly Dictionary<string, (long At, long Length)> tables = [];
    private readonly Lazy<Dictionary<int, string>> textsByGlyph;
    private readonly Lazy<string?[]> names;
    private readonly List<CharacterTable> characters = [];

    private TrueTypeProgram(FontBytes bytes)
    {
        this.bytes = bytes;
        // A collection (ttcf) is read as its first font.
        var start = bytes.Latin(0, 4) == "ttcf" ? bytes.UInt32(12) : 0;
        var count = Math.Min(bytes.UInt16(start + 4), MostTables);
        for (var i = 0; i < count; i++)
        {
            var at = start + 12 + (16 * i);
            tables[bytes.Latin(at, 4)] = (bytes.UInt32(at + 8), bytes.UInt32(at + 12));
        }
        ReadCharacterTables();
        textsByGlyph = new(ReadTexts);
        names = new(ReadNames);
    }

    public static TrueTypeProgram? Read(byte[] program)
    {
        var bytes = new FontBytes(program);
        return bytes.Length >= 12 && (bytes.Latin(0, 4) is "true" or "OTTO" or "ttcf" || bytes.UInt32(0) == 0x10000) ? new(bytes) : null;
    }

    /// <summary>The CFF font in an OpenType wrapper; null: there is none.</summary>
    public CffProgram? Cff => tables.TryGetValue("CFF ", out var place) ? CffProgram.Read(bytes.Slice(place.At, place.Length)) : null;

    /// <summary>The glyph of a code by a font's table of a platform; null: no such table, or the code has no glyph.</summary>
    public int? GlyphOf(int platform, int encoding, int code)
    {
        foreach (var table in characters)
        {
            if (table.Platform == platform && table.Encoding == encoding && table.Find(code) is > 0 and var glyph) return glyph;
        }
        return null;
    }

    /// <summary>The text that the font's Unicode tables, or else its glyph names, give a glyph; null: none does.</summary>
    public string? TextOf(int glyph) => textsByGlyph.Value.GetValueOrDefault(glyph)
        ?? (NameOf(glyph) is { } name ? GlyphNames.TextOf(name) : null);

    public string? NameOf(int glyph) => glyph >= 0 && glyph < names.Value.Length ? names.Value[glyph] : null;

    private void ReadCharacterTables()
    {
        if (!tables.TryGetValue("cmap", out var place)) return;
        var count = Math.Min(bytes.UInt16(place.At + 2), MostTables);
        for (var i = 0; i < count; i++)
        {
            var at = place.At + 4 + (8 * i);
            characters.Add(new(bytes, bytes.UInt16(at), bytes.UInt16(at + 2), place.At + bytes.UInt32(at + 4)));
        }
    }

    private Dictionary<int, string> ReadTexts()
    {
        var texts = new Dictionary<int, string>();
        foreach (var table in characters.Where(t => t.IsUnicode))
        {
            foreach (var (code, glyph) in table.All())
            {
                if (glyph == 0 || !System.Text.Rune.IsValid(code) || code < ' ') continue;
                // Several characters may share a glyph: ordinary ones win over radicals and private ones.
                if (!texts.TryGetValue(glyph, out var known) || (Rank(code) < Rank(char.ConvertToUtf32(known, 0)))) texts[glyph] = char.ConvertFromUtf32(code);
            }
        }
        return texts;
    }

    private static int Rank(int code) => code switch
    {
        >= 0xE000 and <= 0xF8FF => 3,
        (>= 0x2E80 and <= 0x2FDF) or (>= 0xF900 and <= 0xFAFF) => 2,
        0xA0 or 0xAD => 1,
        _ => 0,
    };

    private string?[] ReadNames()
    {
        if (!tables.TryGetValue("post", out var place)) return [];
        switch (bytes.UInt32(place.At))
        {
            case 0x10000:
                return [.. Encodings.MacGlyphs];
            case 0x20000:
                var count = bytes.UInt16(place.At + 32);
                var own = new List<string>();
                for (var at = place.At + 34 + (2 * count); at < place.At + place.Length && at < bytes.Length; at += bytes.Byte(at) + 1)
                {
                    own.Add(bytes.Latin(at + 1, bytes.Byte(at)));
                }
                var result = new string?[count];
                for (var i = 0; i < count; i++)
                {
                    var index = bytes.UInt16(place.At + 34 + (2 * i));
                    result[i] = index < 258 ? Encodings.MacGlyphs[index] : index - 258 < own.Count ? own[index - 258] : null;
                }
                return result;
            default:
                return [];
        }
    }
}
