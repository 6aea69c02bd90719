namespace Extractor.Pdf.Filters;

internal static class Lzw
{
    private const int Clear = 256;
    private const int EndOfData = 257;

    /// <param name="early">Whether codes grow one code early, as they do unless /EarlyChange is 0.</param>
    public static byte[] Decode(ReadOnlySpan<byte> bytes, bool early, int most)
    {
        var output = new byte[Math.Clamp((long)bytes.Length * 4, 256, Math.Min(most, 1 << 20))];
        var length = 0;
        // Each code is a stretch of what was put out before: that of the code before it and one byte more.
        var starts = new int[4097];
        var lengths = new int[4097];
        var (next, width, bits, count, before) = (258, 9, 0, 0, -1);
        foreach (var b in bytes)
        {
            bits = (bits << 8) | b;
            count += 8;
            if (count < width) continue;
            var code = (bits >> (count - width)) & ((1 << width) - 1);
            count -= width;
            bits &= (1 << count) - 1;
            if (code == EndOfData || length >= most) break;
            if (code == Clear)
            {
                (next, width, before) = (258, 9, -1);
                continue;
            }
            if (code > next || (code == next && before < 0)) break;
            var start = length;
            if (code < 256)
            {
                Put(ref output, ref length, (byte)code, most);
            }
            else if (code < next)
            {
                Copy(ref output, ref length, starts[code], lengths[code], most);
            }
            else
            {
                Copy(ref output, ref length, before, lengths[4096] + 1, most);
            }
            if (before >= 0 && next < 4096)
            {
                (starts[next], lengths[next]) = (before, lengths[4096] + 1);
                next++;
            }
            before = start;
            lengths[4096] = length - start;
            var reached = next + (early ? 1 : 0);
            width = reached >= 2048 ? 12 : reached >= 1024 ? 11 : reached >= 512 ? 10 : 9;
        }
        Array.Resize(ref output, length);
        return output;
    }

    private static void Copy(ref byte[] output, ref int length, int from, int count, int most)
    {
        for (; count > 0; count--) Put(ref output, ref length, output[from++], most);
    }

    private static void Put(ref byte[] output, ref int length, byte value, int most)
    {
        if (length >= most) return;
        if (length == output.Length) Array.Resize(ref output, (int)Math.Min(most, (long)length * 2));
        output[length++] = value;
    }
}
