using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Parts what is printed in boxes beside the text of a page from that text.</summary>
internal static class TextBoxes
{
    /// <param name="glyphs">Upright, outside of drawn grids.</param>
    /// <param name="edges">Drawn lines of the page.</param>
    /// <param name="size">The usual text size, points.</param>
    /// <returns>The letters of each box that has text beside it, and then the others.</returns>
    public static IReadOnlyList<IReadOnlyList<Glyph>> Part(IReadOnlyList<Glyph> glyphs, Edges edges, double size, RuledTableOptions options)
    {
        var parts = new List<IReadOnlyList<Glyph>>();
        var boxes = EdgeFinder.Frames(edges, size, options)
            .Where(frame => frame is { Horizontal.Count: 2, Vertical.Count: 2 }).Select(frame => frame.Box)
            .OrderBy(box => box.Width * box.Height).ThenBy(box => box.Top).ThenBy(box => box.Left);
        foreach (var box in boxes)
        {
            Glyph[] inside = [.. glyphs.Where(g => box.Contains(g.Box.CenterX, g.Box.CenterY))];
            if (!IsAside(inside, box, glyphs, size)) continue;
            parts.Add(inside);
            glyphs = [.. glyphs.Where(g => !box.Contains(g.Box.CenterX, g.Box.CenterY))];
        }
        return [.. parts, glyphs];
    }

    /// <summary>Whether a box holds several lines of text and most of them have text outside beside them.</summary>
    private static bool IsAside(Glyph[] inside, Box box, IReadOnlyList<Glyph> glyphs, double size)
    {
        const int FewestLines = 4;      // a boxed head is lower, and belongs to what stands below it
        const double Most = 0.5;
        var lines = LineFinder.Find(inside);
        if (lines.Count < FewestLines) return false;
        Box[] outside = [.. glyphs.Where(g => !g.IsSpace && g.Box.CenterY > box.Top && g.Box.CenterY < box.Bottom
            && (g.Box.CenterX < box.Left || g.Box.CenterX > box.Right)).Select(g => g.Box)];
        return lines.Count(line => outside.Any(o => Math.Abs(o.CenterY - line.Box.CenterY) <= size)) >= Most * lines.Count;
    }
}
