using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Finds a damaged file's objects by looking at every byte for "n g obj".</summary>
internal sealed class FileScan
{
    private readonly byte[] data;

    public FileScan(byte[] data)
    {
        this.data = data;
        FindObjects();
        FindTrailers();
    }

    /// <summary>Number and offset of each object, in the file's order: of two with one number the later one counts.</summary>
    public List<(int Number, int Offset)> Objects { get; } = [];

    /// <summary>Numbers of object streams, in the file's order.</summary>
    public List<(int Number, int Offset)> ObjectStreams { get; } = [];

    /// <summary>Offsets of the dictionaries of trailers.</summary>
    public List<int> Trailers { get; } = [];

    /// <summary>Offsets of the objects that are cross-reference streams.</summary>
    public List<int> CrossReferenceStreams { get; } = [];

    public List<int> Catalogs { get; } = [];

    private void FindObjects()
    {
        var stream = new Finder(data, "stream"u8.ToArray());
        var endStream = new Finder(data, "endstream"u8.ToArray());
        var at = 0;
        while (true)
        {
            var next = data.AsSpan(at).IndexOf("obj"u8);
            if (next < 0) return;
            at += next + 3;
            if (HeadBefore(at - 3) is not { } head) continue;
            Objects.Add(head);
            var end = data.AsSpan(at).IndexOf("obj"u8) is >= 0 and var distance ? at + distance : data.Length;
            var streamAt = stream.From(at);
            var body = data.AsSpan(at, Math.Min(end, streamAt) - at);
            Classify(head, body);
            // What lies between stream and endstream may itself look like objects (an attached PDF).
            if (streamAt < end && endStream.From(streamAt) is var close && close < data.Length) at = close + 9;
        }
    }

    private void Classify((int Number, int Offset) head, ReadOnlySpan<byte> body)
    {
        if (body.IndexOf("/ObjStm"u8) >= 0) ObjectStreams.Add(head);
        if (body.IndexOf("/XRef"u8) >= 0) CrossReferenceStreams.Add(head.Offset);
        if (body.IndexOf("/Catalog"u8) >= 0) Catalogs.Add(head.Number);
    }

    /// <summary>The number in front of "g obj", and where it begins.</summary>
    private (int Number, int Offset)? HeadBefore(int at)
    {
        var i = at - 1;
        if (!SkipBack(ref i, Characters.IsSpace, 0) || !SkipBack(ref i, Characters.IsDigit, 5) || !SkipBack(ref i, Characters.IsSpace, 0)) return null;
        var last = i;
        if (!SkipBack(ref i, Characters.IsDigit, 10)) return null;
        var number = 0L;
        for (var k = i + 1; k <= last; k++) number = (number * 10) + data[k] - '0';
        return number <= int.MaxValue ? ((int)number, i + 1) : null;
    }

    private bool SkipBack(ref int i, Predicate<byte> isIt, int most)
    {
        var from = i;
        while (i >= 0 && isIt(data[i]) && (most == 0 || from - i < most)) i--;
        return i < from;
    }

    private void FindTrailers()
    {
        var at = 0;
        while (data.AsSpan(at).IndexOf("trailer"u8) is >= 0 and var next)
        {
            at += next + 7;
            Trailers.Add(at);
        }
    }

    /// <summary>Finds the next occurrence, searching each byte once however often it is asked.</summary>
    private sealed class Finder(byte[] data, byte[] word)
    {
        private int next = -1;

        public int From(int at)
        {
            if (next < at) next = data.AsSpan(at).IndexOf(word) is >= 0 and var distance ? at + distance : data.Length;
            return next;
        }
    }
}
