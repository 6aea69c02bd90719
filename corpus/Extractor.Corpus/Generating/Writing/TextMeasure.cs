namespace Extractor.Corpus.Generating.Writing;

/// <summary>Sets text in lines; a Chinese character is as wide as the type is high, a Latin one half of it.</summary>
internal static class TextMeasure
{
    /// <summary>First character of the fonts' full width block: everything below U+0080 is half as wide.</summary>
    private const char FirstWide = '\u0080';

    public static double Width(string text, double size) => text.Sum(c => Advance(c) * size);

    public static double Advance(char c) => c < FirstWide ? 0.5 : 1;

    /// <summary>The text in lines no wider than <paramref name="width"/> points; a line holds one character at least.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size)
    {
        var lines = new List<string>();
        var start = 0;
        var used = 0.0;
        for (var i = 0; i < text.Length; i++)
        {
            var advance = Advance(text[i]) * size;
            if (i > start && used + advance > width)
            {
                lines.Add(text[start..i]);
                (start, used) = (i, 0);
            }
            used += advance;
        }
        if (start < text.Length) lines.Add(text[start..]);
        return lines;
    }
}
