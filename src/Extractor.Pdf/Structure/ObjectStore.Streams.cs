using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

internal sealed partial class ObjectStore
{
    private int searchedFrom = -1;
    private int searchedTo = -1;

    /// <summary>The bytes after the word "stream": as many as /Length says if "endstream" stands there, else up to that word.</summary>
    private ReadOnlyMemory<byte> StreamBytes(PdfDictionary dictionary, int at)
    {
        while (at < data.Length && data[at] is (byte)' ' or (byte)'\t') at++;
        if (at < data.Length && data[at] == '\r') at++;
        if (at < data.Length && data[at] == '\n') at++;
        if (GetNumber(dictionary, "Length") is { } length && length >= 0 && at + length <= data.Length && EndsAt(at + (int)length))
        {
            return data.AsMemory(at, (int)length);
        }
        var end = FindStreamEnd(at);
        if (end > at && data[end - 1] == '\n') end--;
        if (end > at && data[end - 1] == '\r') end--;
        return data.AsMemory(at, end - at);
    }

    private bool EndsAt(int at)
    {
        while (at < data.Length && Characters.IsSpace(data[at])) at++;
        return data.AsSpan(at).StartsWith("endstream"u8) || data.AsSpan(at).StartsWith("endobj"u8);
    }

    private int FindStreamEnd(int at)
    {
        // Every search from inside a searched stretch ends where that one did: without this, damage costs a square.
        if (at >= searchedFrom && at <= searchedTo) return searchedTo;
        searchedFrom = at;
        var distance = data.AsSpan(at).IndexOf("endstream"u8);
        if (distance < 0) distance = data.AsSpan(at).IndexOf("endobj"u8);
        searchedTo = distance < 0 ? data.Length : at + distance;
        Budget.Charge(searchedTo - at >> 4);
        return searchedTo;
    }
}
