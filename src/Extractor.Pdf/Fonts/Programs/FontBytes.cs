namespace Extractor.Pdf.Fonts.Programs;

/// <summary>A font program's big-endian numbers; what lies outside of the bytes reads as 0.</summary>
internal readonly struct FontBytes(ReadOnlyMemory<byte> bytes)
{
    public int Length => bytes.Length;

    public ReadOnlySpan<byte> Span => bytes.Span;

    public int Byte(long at) => at >= 0 && at < bytes.Length ? bytes.Span[(int)at] : 0;

    public int UInt16(long at) => (Byte(at) << 8) | Byte(at + 1);

    public int Int16(long at) => (short)UInt16(at);

    public long UInt32(long at) => ((long)UInt16(at) << 16) | (uint)UInt16(at + 2);

    /// <summary>The stretch, cut off at the end of the bytes.</summary>
    public FontBytes Slice(long at, long length)
    {
        var from = (int)Math.Clamp(at, 0, bytes.Length);
        return new(bytes.Slice(from, (int)Math.Clamp(length, 0, bytes.Length - from)));
    }

    public string Latin(long at, int length) => System.Text.Encoding.Latin1.GetString(Slice(at, length).Span);
}
