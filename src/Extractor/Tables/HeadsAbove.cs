using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Finds heads above a region of aligned text that leave too small blanks, or none, to be seen as columns themselves.</summary>
internal static class HeadsAbove
{
    /// <summary>Lines of one head stand nearer than this to one another. Text sizes.</summary>
    private const double Leading = 0.8;

    /// <param name="first">The region's first line.</param>
    /// <param name="last">Its last line.</param>
    /// <param name="edges">Lines drawn in and around the region.</param>
    /// <returns>The first line with the heads above it.</returns>
    public static int Extend(IReadOnlyList<TextLine> lines, int first, int last, Edges edges, double size, UnruledTableOptions options)
    {
        var region = lines.Skip(first).Take(last - first + 1).ToArray();
        var right = region.Max(l => l.Box.Right);
        // Where the texts beside the labels begin: a head that names columns leaves the room of the labels blank.
        var seconds = region.Select(l => l.SplitAtGaps(options.CellGap * size).ToArray()).Where(s => s.Length > 1).Select(s => s[1].Box.Left).Order().ToArray();
        if (seconds.Length == 0) return first;
        while (first > 0 && IsHead(lines[first - 1], lines[first], seconds[0], right, edges, size, options)) first--;
        return first;
    }

    private static bool IsHead(TextLine line, TextLine below, double from, double to, Edges edges, double size, UnruledTableOptions options)
    {
        var slack = 0.5 * size;
        if (line.Box.Left < from - slack || line.Box.Right > to + slack || below.Box.Top - line.Box.Bottom > Leading * size) return false;
        if (edges.Horizontal.Any(e => e.At > line.Box.CenterY && e.At < below.Box.CenterY
            && e.From >= from - size && e.From <= line.Box.Left && e.To >= line.Box.Right)) return true;
        // The first lines of heads over columns set close together: each above the rest of its own.
        var pieces = line.SplitAtGaps(options.NarrowestGutter * size).ToArray();
        var rest = below.SplitAtGaps(options.NarrowestGutter * size).Where(s => s.Box.Left >= from - slack).ToArray();
        return pieces.Length > 1 && pieces.Length == rest.Length
            && pieces.Zip(rest).All(p => Math.Min(p.First.Box.Right, p.Second.Box.Right) - Math.Max(p.First.Box.Left, p.Second.Box.Left)
                >= slack);
    }
}
