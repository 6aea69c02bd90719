namespace Extractor.Fields.Prose;

/// <summary>A stretch of a sentence between two marks.</summary>
/// <param name="Mark">The mark it ends with; null at the end.</param>
public readonly record struct Segment(int Start, int End, char? Mark)
{
    public bool IsEmpty => End <= Start;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);
}

/// <summary>Cuts what stands in front of a figure at its commas and colons; closed brackets stay with their word (因公出国(境)费).</summary>
public static class Segments
{
    public static IReadOnlyList<Segment> Before(string text, int from, int end)
    {
        var segments = new List<Segment>();
        var start = from;
        for (var i = from; i < end; i++)
        {
            var c = text[i];
            if (c == '(' && Closing(text, i, end) is { } close)
            {
                i = close;
                continue;
            }
            if (c is not (',' or ';' or ':' or '(' or ')')) continue;
            if (c == ':' && i == end - 1) continue;   // 收入：792.22万元
            segments.Add(new(start, i, c));
            start = i + 1;
        }
        segments.Add(new(start, end, null));
        return segments;
    }

    private static int? Closing(string text, int open, int end)
    {
        for (var i = open + 1; i < end; i++)
        {
            if (text[i] == ')') return i;
            if (text[i] is '(' or ',' or ';') return null;
        }
        return null;
    }
}
