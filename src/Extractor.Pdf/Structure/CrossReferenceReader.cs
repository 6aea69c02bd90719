using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Reads the chain of cross-reference tables and streams from the last one back.</summary>
/// <param name="header">Where "%PDF-" stands: files with junk before it count their offsets from there, or from the file's start.</param>
internal sealed class CrossReferenceReader(byte[] data, int header, ObjectStore store, PdfLimits limits)
{
    private readonly CrossReferences found = new();

    /// <summary>Null: there is none, or it makes no sense.</summary>
    public CrossReferences? Read()
    {
        if (FindStart() is not { } start) return null;
        var visited = new HashSet<int>();
        var waiting = new Stack<int>();
        waiting.Push(start);
        while (waiting.TryPop(out var at))
        {
            if (!visited.Add(at)) continue;
            if (ReadSection(at) is not { } section) return visited.Count > 1 && found.Trailer["Root"] is not null ? found : null;
            if (section["Prev"] is PdfNumber previous) Push(waiting, previous);
            // A hybrid file's stream is newer than the table's own predecessor.
            if (section["XRefStm"] is PdfNumber hybrid) Push(waiting, hybrid);
        }
        return found;
    }

    private void Push(Stack<int> waiting, PdfNumber at)
    {
        if (at.Value >= 0 && at.Value < data.Length) waiting.Push(at.Integer);
    }

    private int? FindStart()
    {
        var at = data.AsSpan().LastIndexOf("startxref"u8);
        if (at < 0) return null;
        var lexer = new Lexer(data, at + 9, data.Length);
        return lexer.Next() == TokenKind.Number && lexer.Number >= 0 && lexer.Number < data.Length ? (int)lexer.Number : null;
    }

    /// <summary>One section's trailer; null: there is no section at this offset.</summary>
    private PdfDictionary? ReadSection(int at)
    {
        return ReadAt(at) ?? (header > 0 && at + header < data.Length ? ReadAt(at + header) : null);

        PdfDictionary? ReadAt(int position)
        {
            var lexer = new Lexer(data, position, data.Length);
            return lexer.Next() switch
            {
                TokenKind.Keyword when lexer.Keyword.SequenceEqual("xref"u8) => ReadTable(lexer, position - at),
                TokenKind.Number => ReadStream(position, position - at),
                _ => null,
            };
        }
    }

    private PdfDictionary? ReadTable(Lexer lexer, int shift)
    {
        while (true)
        {
            var token = lexer.Next();
            if (token == TokenKind.Keyword && lexer.Keyword.SequenceEqual("trailer"u8)) break;
            if (token != TokenKind.Number || lexer.Number < 0) return null;
            var first = (long)lexer.Number;
            if (lexer.Next() != TokenKind.Number || lexer.Number < 0) return null;
            var count = (long)lexer.Number;
            if (!ReadEntries(lexer, first, count, shift)) return null;
        }
        if (new ObjectParser(lexer, limits.Nesting).Read() is not PdfDictionary trailer) return null;
        found.AddTrailer(trailer);
        return trailer;
    }

    private bool ReadEntries(Lexer lexer, long first, long count, int shift)
    {
        for (var i = 0L; i < count; i++)
        {
            var before = lexer.Position;
            if (lexer.Next() != TokenKind.Number)
            {
                // The count was too high: the trailer is here already.
                lexer.Position = before;
                return true;
            }
            var offset = lexer.Number;
            if (lexer.Next() != TokenKind.Number) return false;
            var generation = lexer.Number;
            if (lexer.Next() != TokenKind.Keyword) return false;
            var free = lexer.Keyword is [(byte)'f'];
            // Some writers begin the table at 1 although its first line is that of object 0.
            if (i == 0 && free && generation == 65535 && first == 1) first = 0;
            var number = first + i;
            if (number > limits.ObjectNumber) continue;
            var at = offset + shift;
            found.Add((int)number, free || at <= 0 || at >= data.Length ? ObjectPlace.Free : new(0, (int)at));
        }
        return true;
    }

    private PdfDictionary? ReadStream(int position, int shift)
    {
        if (store.ReadObjectAt(position, expected: null) is not PdfStream stream) return null;
        if (stream.Dictionary["W"] is not PdfArray { Items.Count: >= 3 } widths) return null;
        var width = new int[3];
        for (var i = 0; i < 3; i++)
        {
            if (widths.Items[i] is not PdfNumber { Value: >= 0 and <= 8 } w) return null;
            width[i] = w.Integer;
        }
        var entry = width[0] + width[1] + width[2];
        if (entry == 0) return null;
        var bytes = store.Decode(stream).AsSpan();
        var ranges = (stream.Dictionary["Index"] as PdfArray)?.Items ?? [new PdfNumber(0), stream.Dictionary["Size"]];
        for (var i = 0; i + 1 < ranges.Count; i += 2)
        {
            if (ranges[i] is not PdfNumber first || ranges[i + 1] is not PdfNumber count) break;
            for (var k = 0L; k < count.Value && bytes.Length >= entry; k++, bytes = bytes[entry..])
            {
                var type = width[0] == 0 ? 1 : Number(bytes[..width[0]]);
                var second = Number(bytes.Slice(width[0], width[1]));
                var third = Number(bytes.Slice(width[0] + width[1], width[2]));
                var number = (long)first.Value + k;
                if (number < 0 || number > limits.ObjectNumber) continue;
                found.Add((int)number, type switch
                {
                    1 when second + shift < data.Length => new(0, (int)second + shift),
                    2 when second <= limits.ObjectNumber && third <= int.MaxValue => new((int)second, (int)third),
                    _ => ObjectPlace.Free,
                });
            }
        }
        found.AddTrailer(stream.Dictionary);
        return stream.Dictionary;
    }

    private static long Number(ReadOnlySpan<byte> bytes)
    {
        var value = 0L;
        foreach (var b in bytes) value = ((value & 0x7F_FFFF_FFFF_FFFF) << 8) | b;
        return value & long.MaxValue;
    }
}
