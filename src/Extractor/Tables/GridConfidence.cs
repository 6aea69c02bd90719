using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Says how much of a grid is drawn as it was read.</summary>
internal static class GridConfidence
{
    /// <param name="edges">The lines of the grid's frame, turned as the grid is.</param>
    /// <param name="glyphs">Those in the grid.</param>
    /// <param name="size">The usual text size, points.</param>
    /// <returns>0 to 1.</returns>
    public static decimal Of(Grid grid, Edges edges, IReadOnlyCollection<Glyph> glyphs, double size, RuledTableOptions options)
    {
        var weights = options.Confidence;
        var sides = Sides(grid).ToArray();
        // An edge stands where its lines do, or between two that are one edge.
        var reach = Math.Max(options.SnapDistance, options.NarrowestStrip) * size;
        var (length, drawn) = (0.0, 0.0);
        foreach (var side in sides)
        {
            var along = (side.IsUpright ? edges.Vertical : edges.Horizontal).Where(e => Math.Abs(e.At - side.Edge.At) <= reach);
            length += side.Edge.Length;
            drawn += side.Edge.Length * EdgeCover.Share(along, side.Edge.From, side.Edge.To, reach);
        }
        var lines = edges.Horizontal.Concat(edges.Vertical).ToArray();
        var bridged = lines.Sum(e => e.Bridged) / Math.Max(1e-6, lines.Sum(e => e.Length));
        var letters = glyphs.Where(g => !g.IsSpace).ToArray();
        var crossed = letters.Count(g => sides.Any(side => Crosses(side, g.Box, weights.LetterMargin))) / (double)Math.Max(1, letters.Length);
        var loss = weights.Undrawn * (1 - drawn / Math.Max(1e-6, length)) + weights.Bridged * bridged + weights.Crossed * crossed;
        return (decimal)Math.Round(Math.Clamp(1 - loss, 0, 1), 3);
    }

    /// <summary>A stretch of the edge between two cells, or of the grid's own.</summary>
    private readonly record struct Side(Edge Edge, bool IsUpright);

    private static IEnumerable<Side> Sides(Grid grid)
    {
        var owners = grid.Owners();
        for (var r = 0; r < grid.Rows; r++)
        {
            for (var c = 0; c <= grid.Columns; c++)
            {
                if (c == 0 || c == grid.Columns || owners[r, c - 1] != owners[r, c]) yield return new(new(grid.Xs[c], grid.Ys[r], grid.Ys[r + 1]), true);
            }
        }
        for (var r = 0; r <= grid.Rows; r++)
        {
            for (var c = 0; c < grid.Columns; c++)
            {
                if (r == 0 || r == grid.Rows || owners[r - 1, c] != owners[r, c]) yield return new(new(grid.Ys[r], grid.Xs[c], grid.Xs[c + 1]), false);
            }
        }
    }

    private static bool Crosses(Side side, Box letter, double margin)
    {
        var (at, from, to) = side.Edge;
        return side.IsUpright
            ? letter.CenterY > from && letter.CenterY < to && at > letter.Left + margin * letter.Width && at < letter.Right - margin * letter.Width
            : letter.CenterX > from && letter.CenterX < to && at > letter.Top + margin * letter.Height && at < letter.Bottom - margin * letter.Height;
    }
}
