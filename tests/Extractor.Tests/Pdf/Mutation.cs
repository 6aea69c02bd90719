using System.IO.Compression;
using System.Text;
using Extractor.Pdf;

namespace Extractor.Tests.Pdf;

/// <summary>Breaks files at random, the same way for the same seed.</summary>
public static class Mutation
{
    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "endobj", "endstream", "stream\n", "<<", ">>", "[", "]", "(", ")", "<", ">", "1 0 R", "3 0 R", "null", "/Length 99999999", "/Kids", "/Filter/LZWDecode",
            "/Filter[/ASCII85Decode/FlateDecode]", "/DecodeParms<</Predictor 15/Columns 99999999>>", "-1", "0", "2147483647", "4294967296", "99999999999999999999",
            "1e9", ".0000001", "q ", "Q ", "BT ", "ET ", "/F1 1e9 Tf ", "0 0 0 0 0 0 cm ", "1e200 0 0 1e200 0 0 cm ", "/Fm0 Do ", "BI ", "ID ", "EI ", "TJ", "\0", "#00",
            "/Type/ObjStm/N 999999/First 4", "/W[9 9 9]", "/Prev 0", "xref", "trailer", "startxref\n0", "begincidrange", "<00><ffffffff> 0", "usecmap", "/Identity-H",
        }.Select(Encoding.Latin1.GetBytes),
    ];

    public static byte[] Break(byte[] file, int seed)
    {
        var random = new Random(seed);
        var bytes = new List<byte>(random.Next(3) == 0 ? Unpack(file) : file);
        for (var left = 1 + random.Next(12); left > 0 && bytes.Count > 0; left--) Break(bytes, random);
        return [.. bytes];
    }

    /// <summary>Reads all of a file that may be anything; false: it is none, and the reader says so.</summary>
    public static bool Read(byte[] file)
    {
        try
        {
            foreach (var page in PdfFile.Open(file, new()).ReadPages()) GC.KeepAlive(page);
            return true;
        }
        catch (PdfException)
        {
            return false;
        }
    }

    private static void Break(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(1 << random.Next(10), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 4:
                bytes.InsertRange(at, Words[random.Next(Words.Length)]);
                break;
            case 5:
                for (var i = at; i < at + length; i++) bytes[i] = (byte)random.Next(256);
                break;
            default:
                // Numbers steer everything: change one.
                var digit = bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
                if (digit >= 0) bytes[digit] = (byte)('0' + random.Next(10));
                break;
        }
    }

    /// <summary>The file with its Flate streams unpacked, so that breaking it reaches what lies in them.</summary>
    private static byte[] Unpack(byte[] file)
    {
        var output = new List<byte>();
        var at = 0;
        while (file.AsSpan(at).IndexOf("stream\n"u8) is >= 0 and var next)
        {
            var start = at + next + 7;
            var end = file.AsSpan(start).IndexOf("endstream"u8);
            if (end < 0) break;
            var head = Encoding.Latin1.GetString(file, at, start - at);
            if (Inflate(file.AsSpan(start, end).ToArray()) is { } plain)
            {
                output.AddRange(Encoding.Latin1.GetBytes(head.Replace("/FlateDecode", "/Crypt", StringComparison.Ordinal)));
                output.AddRange(plain);
            }
            else
            {
                output.AddRange(Encoding.Latin1.GetBytes(head));
                output.AddRange(file.AsSpan(start, end));
            }
            at = start + end;
        }
        output.AddRange(file.AsSpan(at));
        return [.. output];
    }

    private static byte[]? Inflate(byte[] bytes)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            zlib.CopyTo(plain);
            return plain.Length > 0 ? plain.ToArray() : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
