using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Object streams, decoded and kept while they are few.</summary>
internal sealed class ObjectStreams(ObjectStore store)
{
    /// <summary>Bytes of decoded streams kept; writers put some 100 to 200 objects into one, mostly below 100 KiB.</summary>
    private const int KeptBytes = 16 << 20;

    private readonly Dictionary<int, Contents?> kept = [];
    private int size;

    public void Clear()
    {
        kept.Clear();
        size = 0;
    }

    public PdfObject? Read(int stream, int index, int number)
    {
        if (Open(stream) is not { } contents) return null;
        // The cross-references' index is a hint only: broken writers count wrongly.
        if (index >= contents.Numbers.Length || contents.Numbers[index] != number) index = Array.IndexOf(contents.Numbers, number);
        if (index < 0) return null;
        var at = contents.Offsets[index];
        if (at < 0 || at >= contents.Bytes.Length) return null;
        var lexer = new Lexer(contents.Bytes, at, contents.Bytes.Length);
        var value = new ObjectParser(lexer, store.Limits.Nesting).Read();
        store.Budget.Charge(lexer.Position - at);
        return value;
    }

    public IReadOnlyList<int> NumbersIn(int stream) => Open(stream)?.Numbers ?? [];

    private Contents? Open(int number)
    {
        if (kept.TryGetValue(number, out var known)) return known;
        var contents = Decode(number);
        if (size > KeptBytes) Clear();
        kept[number] = contents;
        size += contents?.Bytes.Length ?? 0;
        return contents;
    }

    private Contents? Decode(int number)
    {
        if (store.Resolve(new PdfReference(number)) is not PdfStream stream) return null;
        var bytes = store.Decode(stream);
        var first = store.GetNumber(stream.Dictionary, "First") ?? 0;
        var count = (int)Math.Clamp(store.GetNumber(stream.Dictionary, "N") ?? 0, 0, bytes.Length / 2);
        if (first < 0 || first > bytes.Length) return null;
        var lexer = new Lexer(bytes, 0, (int)first);
        var numbers = new List<int>();
        var offsets = new List<int>();
        for (var i = 0; i < count; i++)
        {
            if (lexer.Next() != TokenKind.Number) break;
            var contained = (int)Math.Clamp(lexer.Number, -1, store.Limits.ObjectNumber);
            if (lexer.Next() != TokenKind.Number) break;
            numbers.Add(contained);
            offsets.Add((int)Math.Clamp(lexer.Number + first, -1, int.MaxValue));
        }
        return new(bytes, [.. numbers], [.. offsets]);
    }

    private sealed record Contents(byte[] Bytes, int[] Numbers, int[] Offsets);
}
