namespace Extractor.Pdf.Fonts.Programs;

/// <summary>The parts of a CFF font (Type 1C) that tell what its glyphs are called.</summary>
internal sealed class CffProgram
{
    /// <summary>Glyphs of one font; more cannot be numbered.</summary>
    private const int MostGlyphs = 65535;

    private readonly FontBytes bytes;
    private readonly Index strings;
    private readonly int[] charset;

    private CffProgram(FontBytes bytes)
    {
        this.bytes = bytes;
        var tops = ReadIndex(ReadIndex(bytes.Byte(2)).End);
        strings = ReadIndex(tops.End);
        var top = new CffDictionary(tops.Count > 0 ? bytes.Slice(tops.Start(bytes, 0), tops.Start(bytes, 1) - tops.Start(bytes, 0)) : bytes.Slice(0, 0));
        IsCidKeyed = top.Has(CffDictionary.Ros);
        var glyphs = top.Number(CffDictionary.CharStrings) is { } at ? Math.Min(bytes.UInt16((long)at), MostGlyphs) : 0;
        charset = ReadCharset((long)(top.Number(CffDictionary.Charset) ?? 0), glyphs);
        Encoding = IsCidKeyed ? [] : ReadEncoding((long)(top.Number(CffDictionary.Encoding) ?? 0));
    }

    public static CffProgram? Read(FontBytes bytes) => bytes.Length > 4 && bytes.Byte(0) == 1 ? new(bytes) : null;

    /// <summary>Whether glyphs have numbers (CIDs) and no names.</summary>
    public bool IsCidKeyed { get; }

    /// <summary>The font's own glyph names by code; empty for one keyed by CID.</summary>
    public IReadOnlyList<string?> Encoding { get; }

    public string? NameOf(int glyph) => !IsCidKeyed && glyph >= 0 && glyph < charset.Length ? StringOf(charset[glyph]) : null;

    private string? StringOf(int id)
    {
        if (id < Encodings.CffStrings.Count) return Encodings.CffStrings[id];
        var own = id - 391;
        return own >= 0 && own < strings.Count ? bytes.Latin(strings.Start(bytes, own), (int)Math.Clamp(strings.Start(bytes, own + 1) - strings.Start(bytes, own), 0, 127)) : null;
    }

    private int[] ReadCharset(long at, int glyphs)
    {
        var ids = new int[glyphs];
        // 0 is the standard order; 1 and 2 are the expert fonts', which print no text of reports.
        if (at <= 2)
        {
            for (var i = 0; i < glyphs; i++) ids[i] = i;
            return ids;
        }
        var format = bytes.Byte(at++);
        for (var glyph = 1; glyph < glyphs && at < bytes.Length;)
        {
            var first = bytes.UInt16(at);
            at += 2;
            var left = format switch { 1 => bytes.Byte(at), 2 => bytes.UInt16(at), _ => 0 };
            at += format switch { 1 => 1, 2 => 2, _ => 0 };
            for (var i = 0; i <= left && glyph < glyphs; i++) ids[glyph++] = first + i;
        }
        return ids;
    }

    private string?[] ReadEncoding(long at)
    {
        if (at <= 1) return [.. Encodings.Standard];
        var names = new string?[256];
        var format = bytes.Byte(at);
        var count = bytes.Byte(at + 1);
        at += 2;
        var glyph = 1;
        for (var i = 0; i < count; i++)
        {
            var code = bytes.Byte(at++);
            var left = (format & 127) == 1 ? bytes.Byte(at++) : 0;
            for (var k = 0; k <= left && code + k < 256; k++) names[code + k] = NameOf(glyph++);
        }
        if ((format & 128) == 0) return names;
        for (var left = bytes.Byte(at++); left > 0; left--, at += 3) names[bytes.Byte(at)] = StringOf(bytes.UInt16(at + 1));
        return names;
    }

    private Index ReadIndex(long at)
    {
        var count = bytes.UInt16(at);
        if (count == 0) return new(0, 0, 0, at + 2);
        var size = Math.Clamp(bytes.Byte(at + 2), 1, 4);
        var index = new Index(count, at + 3, size, 0);
        return index with { End = index.Start(bytes, count) };
    }

    /// <summary>A list of byte stretches.</summary>
    /// <param name="Offsets">Where their offsets stand.</param>
    /// <param name="Size">Bytes of one offset.</param>
    /// <param name="End">Behind the last stretch.</param>
    private readonly record struct Index(int Count, long Offsets, int Size, long End)
    {
        public long Start(FontBytes bytes, int i)
        {
            var value = 0L;
            for (var k = 0; k < Size; k++) value = (value << 8) | (uint)bytes.Byte(Offsets + ((long)i * Size) + k);
            // Offsets count from the byte before the first stretch.
            return Offsets + ((Count + 1L) * Size) - 1 + value;
        }
    }
}
