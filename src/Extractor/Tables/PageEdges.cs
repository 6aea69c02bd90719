using Extractor.Documents;
using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>The lines of a page: those drawn and the outlines of cells set apart or told apart by shading.</summary>
internal static class PageEdges
{
    /// <summary>More white lines than this are a drawing's: each is looked for in each area.</summary>
    private const int MostWhiteLines = 1000;

    /// <param name="size">The usual text size, points.</param>
    public static Edges Find(Page page, IReadOnlyList<Box> letters, double size, RuledTableOptions options)
    {
        var upright = new Turning(0, page.Width, page.Height);
        var drawn = EdgeFinder.Find(page.Rulings.Where(r => !r.IsWhite), upright, size, options);
        var frames = EdgeFinder.Frames(drawn, size, options);
        var lone = frames.Where(IsBox).Select(frame => frame.Box).ToArray();
        if (page.Shadings.Count == 0 && lone.Length < 2) return drawn;
        Box[] white = [.. page.Rulings.Where(r => r.IsWhite).Select(r => r.Box).Distinct()];
        if (white.Length > MostWhiteLines) white = [];
        var outlines = LoneCells.Outlines(
            [.. page.Shadings.SelectMany(s => Cut(s.Box, white)), .. lone], [.. frames.Where(f => !IsBox(f)).Select(f => f.Box)], letters, size, options);
        return outlines.Count == 0 ? drawn : EdgeFinder.Find(page.Rulings.Where(r => !r.IsWhite).Concat(outlines), upright, size, options);
    }

    private static bool IsBox(Edges frame) => frame is { Horizontal.Count: 2, Vertical.Count: 2 };

    /// <summary>An area in the pieces that white lines right across it leave.</summary>
    private static IEnumerable<Box> Cut(Box area, IReadOnlyList<Box> white)
    {
        const double Across = 0.95;     // of the area: the line may end at the middle of a white border
        foreach (var line in white)
        {
            var inside = line.Intersect(area);
            if (inside.Right < inside.Left || inside.Bottom < inside.Top) continue;
            if (inside.Width >= Across * area.Width && line.CenterY > area.Top && line.CenterY < area.Bottom && inside.Height < area.Height / 2)
                return Cut(area with { Bottom = line.CenterY }, white).Concat(Cut(area with { Top = line.CenterY }, white));
            if (inside.Height >= Across * area.Height && line.CenterX > area.Left && line.CenterX < area.Right && inside.Width < area.Width / 2)
                return Cut(area with { Right = line.CenterX }, white).Concat(Cut(area with { Left = line.CenterX }, white));
        }
        return [area];
    }
}
