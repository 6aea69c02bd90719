namespace Extractor.Pdf.Fonts;

/// <summary>How the bytes of a string are cut into codes, and which character each code is.</summary>
internal sealed class CMap
{
    private readonly List<CodeSpace> spaces = [];
    private readonly RangeMap<int> cids = new();

    /// <summary>Two bytes a code, the code being the character: Identity-H and -V.</summary>
    public static CMap Identity(bool isVertical)
    {
        var map = new CMap { IsVertical = isVertical };
        map.AddSpace(new(2, 0, 0xFFFF));
        map.AddRange(0, 0xFFFF, 0);
        return map;
    }

    public bool IsVertical { get; set; }

    /// <summary>The map that this one refines (usecmap).</summary>
    public CMap? Parent { get; set; }

    public IReadOnlyList<CodeSpace> Spaces => spaces;

    public RangeMap<int> Cids => cids;

    public bool HasSpaces => spaces.Count > 0 || Parent is { HasSpaces: true };

    public void AddSpace(CodeSpace space) => spaces.Add(space);

    /// <param name="cid">The character of the first code; the others follow it.</param>
    public void AddRange(int first, int last, int cid) => cids.Add(first, last, cid);

    /// <summary>The character of a code; null: the map has none.</summary>
    public int? Cid(int code) =>
        cids.Find(code) is { } range ? range.Value + (code - range.Start) : Parent?.Cid(code);

    /// <summary>The code that begins at an offset, which is moved behind it.</summary>
    public int Next(ReadOnlySpan<byte> text, ref int at)
    {
        var code = 0;
        for (var length = 1; length <= 4 && at + length <= text.Length; length++)
        {
            code = (code << 8) | text[at + length - 1];
            if (!Holds(length, code)) continue;
            at += length;
            return code;
        }
        // No code space has it: skip as many bytes as the shortest code has, as the specification says.
        var skipped = Math.Min(ShortestCode(), text.Length - at);
        code = 0;
        for (var i = 0; i < skipped; i++) code = (code << 8) | text[at++];
        return code;
    }

    private bool Holds(int length, int code)
    {
        foreach (var space in spaces)
        {
            if (space.Holds(length, code)) return true;
        }
        return Parent?.Holds(length, code) ?? false;
    }

    private int ShortestCode()
    {
        var shortest = Parent?.ShortestCode() ?? 4;
        foreach (var space in spaces) shortest = Math.Min(shortest, space.Length);
        return spaces.Count == 0 && Parent is null ? 2 : shortest;
    }
}

/// <summary>A range of codes of one length; each byte of a code lies between those of the two ends.</summary>
internal readonly record struct CodeSpace(int Length, uint Low, uint High)
{
    public bool Holds(int length, int code)
    {
        if (length != Length) return false;
        for (var shift = 0; shift < length * 8; shift += 8)
        {
            var b = ((uint)code >> shift) & 255;
            if (b < ((Low >> shift) & 255) || b > ((High >> shift) & 255)) return false;
        }
        return true;
    }
}
