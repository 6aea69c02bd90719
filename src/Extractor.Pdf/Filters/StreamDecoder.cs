using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Filters;

/// <summary>A stream's bytes after the filters that this reader undoes.</summary>
/// <param name="Rest">The image filter that is left, such as DCTDecode; null: none is.</param>
/// <param name="RestParameters">That filter's /DecodeParms.</param>
internal readonly record struct DecodedStream(byte[] Bytes, string? Rest, PdfDictionary? RestParameters);

internal static class StreamDecoder
{
    /// <summary>Filters one stream may name; real ones name two.</summary>
    private const int MostFilters = 8;

    public static DecodedStream Decode(ObjectStore store, PdfStream stream)
    {
        var bytes = stream.Key is { } key && !HasCryptFilter(store, stream) ? key.DecryptStream(stream.Raw) : stream.Raw;
        store.Budget.Charge(bytes.Length >> 2);
        var filters = List(store, stream.Dictionary["Filter"] ?? stream.Dictionary["F"]);
        var parameters = List(store, stream.Dictionary["DecodeParms"] ?? stream.Dictionary["DP"]);
        for (var i = 0; i < Math.Min(filters.Count, MostFilters); i++)
        {
            var name = (store.Resolve(filters[i]) as PdfName)?.Value;
            var parameter = i < parameters.Count ? store.AsDictionary(parameters[i]) : null;
            if (name is null or "Crypt") continue;
            if (Undo(store, name, bytes, parameter) is not { } decoded) return new(ToArray(bytes), name, parameter);
            store.Budget.Charge(decoded.Length);
            bytes = decoded;
        }
        return new(ToArray(bytes), null, null);
    }

    private static bool HasCryptFilter(ObjectStore store, PdfStream stream) =>
        List(store, stream.Dictionary["Filter"]) is [var first, ..] && store.Resolve(first) is PdfName { Value: "Crypt" } &&
        (List(store, stream.Dictionary["DecodeParms"]) is not [var p, ..] || (store.GetName(store.AsDictionary(p), "Name") ?? "Identity") == "Identity");

    private static byte[]? Undo(ObjectStore store, string name, ReadOnlyMemory<byte> bytes, PdfDictionary? parameters)
    {
        var most = store.Limits.StreamBytes;
        return name switch
        {
            "FlateDecode" or "Fl" => Predictor.Undo(Flate.Decode(bytes, most), store, parameters),
            "LZWDecode" or "LZW" => Predictor.Undo(
                Lzw.Decode(bytes.Span, store.GetNumber(parameters, "EarlyChange") != 0, most), store, parameters),
            "ASCII85Decode" or "A85" => Ascii85.Decode(bytes.Span),
            "ASCIIHexDecode" or "AHx" => AsciiHexadecimal.Decode(bytes.Span),
            "RunLengthDecode" or "RL" => RunLength.Decode(bytes.Span, most),
            _ => null,
        };
    }

    private static IReadOnlyList<PdfObject?> List(ObjectStore store, PdfObject? value) =>
        store.Resolve(value) switch { null => [], PdfArray array => array.Items, var one => [one] };

    private static byte[] ToArray(ReadOnlyMemory<byte> bytes) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var part) && part.Offset == 0 && part.Count == part.Array!.Length
            ? part.Array
            : bytes.ToArray();
}
