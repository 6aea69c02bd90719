using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>The predefined CMaps, compiled into one resource: an index, then each map compressed by itself.</summary>
/// <remarks>
/// Numbers are variable-length, seven bits a byte, the lowest first. A map is: 1 where it is vertical; its parent's name;
/// its code spaces (length, low, high); its ranges of characters (distance from the last range's end, length, character);
/// its ranges of texts (the same, with a text for the character).
/// </remarks>
internal static class CMapArchive
{
    private static readonly Lazy<(byte[] Bytes, Dictionary<string, (int At, int Length)> Index)> Archive = new(Load);
    private static readonly ConcurrentDictionary<string, CMapReader.Maps?> Known = new(StringComparer.Ordinal);

    /// <summary>Null: there is no such map.</summary>
    public static CMapReader.Maps? Find(string name) => Known.GetOrAdd(name, Read);

    private static CMapReader.Maps? Read(string name)
    {
        if (!Archive.Value.Index.TryGetValue(name, out var place)) return null;
        using var brotli = new BrotliStream(new MemoryStream(Archive.Value.Bytes, place.At, place.Length, false), CompressionMode.Decompress);
        using var reader = new BinaryReader(new BufferedStream(brotli), Encoding.UTF8);
        var (map, texts) = (new CMap { IsVertical = reader.Read7BitEncodedInt() == 1 }, new ToUnicode());
        if (reader.ReadString() is { Length: > 0 } parent && Find(parent) is { } above) (map.Parent, texts.Parent) = (above.CMap, above.Texts);
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            map.AddSpace(new(reader.Read7BitEncodedInt(), (uint)reader.Read7BitEncodedInt(), (uint)reader.Read7BitEncodedInt()));
        }
        var end = 0;
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var (first, last) = Range(reader, ref end);
            map.AddRange(first, last, reader.Read7BitEncodedInt());
        }
        end = 0;
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var (first, last) = Range(reader, ref end);
            texts.Add(first, last, reader.ReadString());
        }
        return new(map, texts);
    }

    private static (int First, int Last) Range(BinaryReader reader, ref int end)
    {
        var first = end + reader.Read7BitEncodedInt();
        end = first + reader.Read7BitEncodedInt();
        return (first, end);
    }

    private static (byte[] Bytes, Dictionary<string, (int At, int Length)> Index) Load()
    {
        using var resource = ResourceTable.Open("cmaps.bin");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var lengths = new List<(string Name, int Length)>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--) lengths.Add((reader.ReadString(), reader.Read7BitEncodedInt()));
        var index = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        var at = (int)reader.BaseStream.Position;
        foreach (var (name, length) in lengths)
        {
            index[name] = (at, length);
            at += length;
        }
        return (bytes, index);
    }
}
