using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Filters;

internal static class Ascii85
{
    public static byte[] Decode(ReadOnlySpan<byte> bytes)
    {
        var output = new List<byte>(bytes.Length);
        var (value, count) = (0L, 0);
        foreach (var c in bytes)
        {
            if (c == '~') break;
            if (c == 'z' && count == 0)
            {
                output.AddRange([0, 0, 0, 0]);
                continue;
            }
            if (Characters.IsSpace(c) || c is < (byte)'!' or > (byte)'u') continue;
            value = (value * 85) + (c - '!');
            if (++count < 5) continue;
            output.AddRange([(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);
            (value, count) = (0, 0);
        }
        if (count > 1)
        {
            for (var i = count; i < 5; i++) value = (value * 85) + 84;
            for (var i = 0; i < count - 1; i++) output.Add((byte)(value >> (24 - (8 * i))));
        }
        return [.. output];
    }
}
