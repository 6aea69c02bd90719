namespace Extractor.Pdf.Content;

/// <summary>Puts the text that a file says some glyphs stand for (/ActualText) in the place of their own.</summary>
internal static class ReplacedText
{
    /// <param name="first">The glyphs from here to the end are meant.</param>
    public static void Apply(List<Glyph> glyphs, int first, string text)
    {
        var count = glyphs.Count - first;
        var runes = text.EnumerateRunes().Select(r => r.ToString()).ToList();
        if (runes.Count == count)
        {
            for (var i = 0; i < count; i++) glyphs[first + i] = glyphs[first + i] with { Text = runes[i] };
            return;
        }
        if (runes.Count == 0)
        {
            // Decoration that reads as nothing.
            for (var i = first; i < glyphs.Count; i++) glyphs[i] = glyphs[i] with { Text = "" };
            return;
        }
        var (head, tail) = (glyphs[first], glyphs[^1]);
        var whole = tail.Origin + tail.Advance - head.Origin;
        // Glyphs on several lines keep their own texts: nothing tells how the text is spread over them.
        if (!IsAlong(whole, head)) return;
        glyphs.RemoveRange(first, count);
        var step = whole * (1.0 / runes.Count);
        for (var i = 0; i < runes.Count; i++) glyphs.Add(head with { Text = runes[i], Origin = head.Origin + (step * i), Advance = step });
    }

    private static bool IsAlong(Point whole, in Glyph head)
    {
        var length = head.Advance.Length;
        if (length == 0) return false;
        var across = Math.Abs((whole.X * head.Advance.Y) - (whole.Y * head.Advance.X)) / length;
        return across <= head.Size / 2 && (whole.X * head.Advance.X) + (whole.Y * head.Advance.Y) > 0;
    }
}
