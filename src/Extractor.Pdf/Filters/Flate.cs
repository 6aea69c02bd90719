using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Extractor.Pdf.Filters;

internal static class Flate
{
    /// <param name="most">Bytes after which decoding ends.</param>
    public static byte[] Decode(ReadOnlyMemory<byte> bytes, int most)
    {
        if (bytes.Length < 3) return [];
        return DecodeWhole(bytes[HeaderLength(bytes.Span)..], most) ?? Inflater.Inflate(bytes.Span[HeaderLength(bytes.Span)..], most);
    }

    private static int HeaderLength(ReadOnlySpan<byte> bytes) =>
        (bytes[0] & 0x0F) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0 ? 2 : 0;

    /// <summary>Null where the data is damaged. The checksum behind the data is not looked at: many files cut it off.</summary>
    private static byte[]? DecodeWhole(ReadOnlyMemory<byte> bytes, int most)
    {
        if (!MemoryMarshal.TryGetArray(bytes, out var part)) return null;
        using var inflating = new DeflateStream(new MemoryStream(part.Array!, part.Offset, part.Count, false), CompressionMode.Decompress);
        var output = new byte[Math.Clamp((long)bytes.Length * 4, 1024, Math.Min(most, 1 << 20))];
        var length = 0;
        try
        {
            while (true)
            {
                if (length == output.Length)
                {
                    if (length >= most) break;
                    Array.Resize(ref output, (int)Math.Min(most, (long)length * 2));
                }
                var read = inflating.Read(output, length, output.Length - length);
                if (read == 0) break;
                length += read;
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }
        Array.Resize(ref output, length);
        return output;
    }
}
