using System.Text;

namespace Extractor.Layout;

/// <summary>Letters on one baseline, from left to right; or a stretch of such a line.</summary>
internal sealed class TextLine
{
    private TextLine(Glyph[] glyphs, Box box, double size) => (Glyphs, Box, Size) = (glyphs, box, size);

    /// <summary>Without blanks at either end; blanks inside are kept.</summary>
    public IReadOnlyList<Glyph> Glyphs { get; }

    /// <summary>Around the letters, blanks not counted.</summary>
    public Box Box { get; }

    /// <summary>Points; that of the line's tallest letters.</summary>
    public double Size { get; }

    public bool IsBold => Glyphs.All(g => g.Bold || g.IsSpace);

    /// <param name="glyphs">Ordered from left to right.</param>
    /// <returns>Null where there are only blanks.</returns>
    public static TextLine? Of(ReadOnlySpan<Glyph> glyphs)
    {
        while (glyphs.Length > 0 && glyphs[0].IsSpace) glyphs = glyphs[1..];
        while (glyphs.Length > 0 && glyphs[^1].IsSpace) glyphs = glyphs[..^1];
        if (glyphs.Length == 0) return null;

        var box = glyphs[0].Box;
        var size = 0.0;
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace) continue;
            box = box.Union(glyph.Box);
            size = Math.Max(size, glyph.Size);
        }
        return new(glyphs.ToArray(), box, size);
    }

    /// <summary>The stretches between gaps wider than so many points.</summary>
    public IEnumerable<TextLine> SplitAtGaps(double widerThan)
    {
        var glyphs = (Glyph[])Glyphs;
        var start = 0;
        var right = glyphs[0].Box.Right;
        for (var i = 1; i < glyphs.Length; i++)
        {
            if (glyphs[i].IsSpace) continue;
            if (glyphs[i].Box.Left - right > widerThan)
            {
                if (Of(glyphs.AsSpan(start, i - start)) is { } stretch) yield return stretch;
                start = i;
            }
            right = Math.Max(right, glyphs[i].Box.Right);
        }
        if (start == 0) yield return this;
        else if (Of(glyphs.AsSpan(start)) is { } last) yield return last;
    }

    /// <summary>The stretches between blanks, drawn or left; a Chinese line is one.</summary>
    public IEnumerable<TextLine> Words()
    {
        var glyphs = (Glyph[])Glyphs;
        var start = 0;
        var previous = 0;
        for (var i = 1; i < glyphs.Length; i++)
        {
            if (glyphs[i].IsSpace) continue;
            if (IsWordGap(glyphs, previous, i))
            {
                if (Of(glyphs.AsSpan(start, i - start)) is { } word) yield return word;
                start = i;
            }
            previous = i;
        }
        if (Of(glyphs.AsSpan(start)) is { } last) yield return last;
    }

    public string Text => PlacedText.Text;

    /// <summary>With the blanks that the eye sees, one for each gap.</summary>
    public PlacedText PlacedText
    {
        get
        {
            if (field is not null) return field;
            var glyphs = (Glyph[])Glyphs;
            var text = new StringBuilder();
            var places = new List<Place?>(glyphs.Length);
            var previous = 0;
            for (var i = 0; i < glyphs.Length; i++)
            {
                if (glyphs[i].IsSpace) continue;
                if (i > 0 && IsWordGap(glyphs, previous, i))
                {
                    text.Append(' ');
                    places.Add(null);
                }
                text.Append(glyphs[i].Text);
                for (var k = 0; k < glyphs[i].Text.Length; k++) places.Add(glyphs[i].Place);
                previous = i;
            }
            return field = PlacedText.Of(text.ToString(), places);
        }
    }

    /// <summary>A gap between letters that is a blank: as wide as a narrow font's blank (0.2 of the size) where words are spaced,
    /// a whole letter wide where they are not; a drawn blank counts where it takes up some room.</summary>
    private static bool IsWordGap(Glyph[] glyphs, int before, int after)
    {
        const double DrawnBlank = 0.08, Blank = 0.2, UnspacedBlank = 0.9;
        var (a, b) = (glyphs[before], glyphs[after]);
        var gap = (b.Box.Left - a.Box.Right) / Math.Min(a.Size, b.Size);
        if (after - before > 1 && gap > DrawnBlank) return true;
        return gap > (a.IsUnspaced || b.IsUnspaced ? UnspacedBlank : Blank);
    }
}
