using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Filters;

internal static class AsciiHexadecimal
{
    public static byte[] Decode(ReadOnlySpan<byte> bytes)
    {
        var output = new byte[(bytes.Length + 1) / 2];
        var (length, high) = (0, -1);
        foreach (var c in bytes)
        {
            if (c == '>') break;
            var value = Characters.HexadecimalValue(c);
            if (value < 0) continue;
            if (high < 0)
            {
                high = value;
                continue;
            }
            output[length++] = (byte)((high << 4) | value);
            high = -1;
        }
        if (high >= 0) output[length++] = (byte)(high << 4);
        Array.Resize(ref output, length);
        return output;
    }
}
