namespace Extractor.Pdf.Filters;

internal static class RunLength
{
    private const byte EndOfData = 128;

    public static byte[] Decode(ReadOnlySpan<byte> bytes, int most)
    {
        var output = new List<byte>(bytes.Length * 2);
        for (var at = 0; at < bytes.Length && output.Count < most;)
        {
            var head = bytes[at++];
            if (head == EndOfData) break;
            if (head < EndOfData)
            {
                var count = Math.Min(head + 1, bytes.Length - at);
                output.AddRange(bytes.Slice(at, count));
                at += count;
            }
            else if (at < bytes.Length)
            {
                for (var i = 257 - head; i > 0; i--) output.Add(bytes[at]);
                at++;
            }
        }
        return [.. output];
    }
}
