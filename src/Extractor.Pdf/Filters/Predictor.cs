using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Filters;

/// <summary>Undoes the differences that a Flate or LZW writer took before compressing.</summary>
internal static class Predictor
{
    public static byte[] Undo(byte[] bytes, ObjectStore store, PdfDictionary? parameters)
    {
        var kind = store.GetNumber(parameters, "Predictor") ?? 1;
        if (kind < 2) return bytes;
        var colors = (int)Math.Clamp(store.GetNumber(parameters, "Colors") ?? 1, 1, 64);
        var depth = (int)(store.GetNumber(parameters, "BitsPerComponent") ?? 8);
        if (depth is not (1 or 2 or 4 or 8 or 16)) return bytes;
        var columns = (int)Math.Clamp(store.GetNumber(parameters, "Columns") ?? 1, 1, store.Limits.StreamBytes / 64);
        var row = (int)((((long)columns * colors * depth) + 7) / 8);
        return kind >= 10 ? UndoPng(bytes, row, Math.Max(1, colors * depth / 8)) : UndoTiff(bytes, row, colors, depth);
    }

    private static byte[] UndoPng(byte[] bytes, int row, int pixel)
    {
        var rows = (bytes.Length + row) / (row + 1);
        var output = new byte[Math.Max(0, bytes.Length - rows)];
        var above = ReadOnlySpan<byte>.Empty;
        var written = 0;
        for (var at = 0; at < bytes.Length - 1; at += row + 1)
        {
            var count = Math.Min(row, bytes.Length - at - 1);
            var line = output.AsSpan(written, count);
            bytes.AsSpan(at + 1, count).CopyTo(line);
            UndoLine(bytes[at], line, above, pixel);
            above = line;
            written += count;
        }
        return output;
    }

    private static void UndoLine(byte kind, Span<byte> line, ReadOnlySpan<byte> above, int pixel)
    {
        for (var i = 0; i < line.Length; i++)
        {
            int left = i >= pixel ? line[i - pixel] : 0;
            int up = i < above.Length ? above[i] : 0;
            int upLeft = i >= pixel && i - pixel < above.Length ? above[i - pixel] : 0;
            line[i] += kind switch
            {
                1 => (byte)left,
                2 => (byte)up,
                3 => (byte)((left + up) / 2),
                4 => Paeth(left, up, upLeft),
                _ => 0,
            };
        }
    }

    private static byte Paeth(int left, int up, int upLeft)
    {
        var guess = left + up - upLeft;
        var (toLeft, toUp, toUpLeft) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - upLeft));
        return (byte)(toLeft <= toUp && toLeft <= toUpLeft ? left : toUp <= toUpLeft ? up : upLeft);
    }

    private static byte[] UndoTiff(byte[] bytes, int row, int colors, int depth)
    {
        for (var at = 0; at < bytes.Length; at += row)
        {
            var line = bytes.AsSpan(at, Math.Min(row, bytes.Length - at));
            if (depth == 8)
            {
                for (var i = colors; i < line.Length; i++) line[i] += line[i - colors];
            }
            else if (depth == 16)
            {
                for (var i = colors * 2; i + 1 < line.Length; i += 2)
                {
                    var sum = ((line[i] << 8) | line[i + 1]) + ((line[i - (colors * 2)] << 8) | line[i - (colors * 2) + 1]);
                    (line[i], line[i + 1]) = ((byte)(sum >> 8), (byte)sum);
                }
            }
            else
            {
                UndoTiffBits(line, colors, depth);
            }
        }
        return bytes;
    }

    private static void UndoTiffBits(Span<byte> line, int colors, int depth)
    {
        var mask = (1 << depth) - 1;
        var before = new int[colors];
        for (var sample = 0; sample < line.Length * 8 / depth; sample++)
        {
            var (at, shift) = (sample * depth / 8, 8 - depth - (sample * depth % 8));
            ref var last = ref before[sample % colors];
            last = (last + (line[at] >> shift)) & mask;
            line[at] = (byte)((line[at] & ~(mask << shift)) | (last << shift));
        }
    }
}
