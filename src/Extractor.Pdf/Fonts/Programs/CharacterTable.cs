namespace Extractor.Pdf.Fonts.Programs;

/// <summary>One subtable of a TrueType cmap: glyphs of codes.</summary>
internal sealed class CharacterTable(FontBytes bytes, int platform, int encoding, long at)
{
    /// <summary>Codes looked at of one table, so that a damaged one cannot claim millions.</summary>
    private const int MostCodes = 0x20000;

    private readonly int format = bytes.UInt16(at);

    public int Platform => platform;

    public int Encoding => encoding;

    public bool IsUnicode => platform == 0 || (platform == 3 && encoding is 1 or 10);

    /// <summary>0: the code has no glyph.</summary>
    public int Find(int code) => format switch
    {
        0 => code < 256 ? bytes.Byte(at + 6 + code) : 0,
        4 => FindInSegments(code),
        6 => code - bytes.UInt16(at + 6) is >= 0 and var i && i < bytes.UInt16(at + 8) ? bytes.UInt16(at + 10 + (2 * i)) : 0,
        12 => FindInGroups(code),
        _ => 0,
    };

    public IEnumerable<(int Code, int Glyph)> All()
    {
        var looked = 0;
        foreach (var (first, last) in Ranges())
        {
            for (var code = first; code <= last && looked++ < MostCodes; code++) yield return (code, Find(code));
        }
    }

    private IEnumerable<(int First, int Last)> Ranges()
    {
        switch (format)
        {
            case 0:
                yield return (0, 255);
                break;
            case 4:
                var segments = Segments;
                for (var i = 0; i < segments; i++) yield return (Start(segments, i), Math.Min(bytes.UInt16(at + 14 + (2 * i)), 0xFFFE));
                break;
            case 6:
                yield return (bytes.UInt16(at + 6), bytes.UInt16(at + 6) + bytes.UInt16(at + 8) - 1);
                break;
            case 12:
                for (var i = 0L; i < Groups; i++)
                {
                    yield return ((int)Math.Min(bytes.UInt32(at + 16 + (12 * i)), int.MaxValue), (int)Math.Min(bytes.UInt32(at + 20 + (12 * i)), 0x10FFFF));
                }
                break;
        }
    }

    private int Segments => Math.Min(bytes.UInt16(at + 6) / 2, bytes.Length / 8);

    private long Groups => Math.Min(bytes.UInt32(at + 12), bytes.Length / 12);

    private int Start(int segments, int i) => bytes.UInt16(at + 16 + (2L * segments) + (2L * i));

    private int FindInSegments(int code)
    {
        var segments = Segments;
        var (low, high) = (0, segments - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (bytes.UInt16(at + 14 + (2L * middle)) < code) low = middle + 1;
            else high = middle;
        }
        if (code > 0xFFFF || low >= segments || code < Start(segments, low) || code > bytes.UInt16(at + 14 + (2L * low))) return 0;
        var delta = bytes.UInt16(at + 16 + (4L * segments) + (2L * low));
        var offsetAt = at + 16 + (6L * segments) + (2L * low);
        var offset = bytes.UInt16(offsetAt);
        if (offset == 0) return (code + delta) & 0xFFFF;
        var glyph = bytes.UInt16(offsetAt + offset + (2L * (code - Start(segments, low))));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private int FindInGroups(int code)
    {
        var (low, high) = (0L, Groups - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = at + 16 + (12 * middle);
            if (code < bytes.UInt32(group)) high = middle - 1;
            else if (code > bytes.UInt32(group + 4)) low = middle + 1;
            else return (int)((bytes.UInt32(group + 8) + code - bytes.UInt32(group)) & 0xFFFF);
        }
        return 0;
    }
}
