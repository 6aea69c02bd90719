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
        var owners = grid.Owners();
        // An edge stands where its lines do, or between two that are one edge.
        var reach = Math.Max(options.SnapDistance, options.NarrowestStrip) * size;
        var (length, drawn) = (0.0, 0.0);
        foreach (var side in Sides(grid, owners))
        {
            var along = (side.IsUpright ? edges.Vertical : edges.Horizontal).Where(e => Math.Abs(e.At - side.Edge.At) <= reach);
            length += side.Edge.Length;
            drawn += side.Edge.Length * EdgeCover.Share(along, side.Edge.From, side.Edge.To, reach);
        }
        var lines = edges.Horizontal.Concat(edges.Vertical).ToArray();
        var bridged = lines.Sum(e => e.Bridged) / Math.Max(1e-6, lines.Sum(e => e.Length));
        var letters = glyphs.Where(g => !g.IsSpace).ToArray();
        var crossed = letters.Count(g => IsCrossed(grid, owners, g.Box, weights.LetterMargin)) / (double)Math.Max(1, letters.Length);
        var loss = weights.Undrawn * (1 - drawn / Math.Max(1e-6, length)) + weights.Bridged * bridged + weights.Crossed * crossed;
        return (decimal)Math.Round(Math.Clamp(1 - loss, 0, 1), 3);
    }

    /// <summary>A stretch of the edge between two cells, or of the grid's own.</summary>
    private readonly record struct Side(Edge Edge, bool IsUpright);

    private static IEnumerable<Side> Sides(Grid grid, int[,] owners)
    {
        for (var r = 0; r < grid.Rows; r++)
        {
            for (var c = 0; c <= grid.Columns; c++)
            {
                if (IsUprightSide(grid, owners, r, c)) yield return new(new(grid.Xs[c], grid.Ys[r], grid.Ys[r + 1]), true);
            }
        }
        for (var r = 0; r <= grid.Rows; r++)
        {
            for (var c = 0; c < grid.Columns; c++)
            {
                if (IsLevelSide(grid, owners, r, c)) yield return new(new(grid.Ys[r], grid.Xs[c], grid.Xs[c + 1]), false);
            }
        }
    }

    private static bool IsUprightSide(Grid grid, int[,] owners, int row, int edge) =>
        edge == 0 || edge == grid.Columns || owners[row, edge - 1] != owners[row, edge];

    private static bool IsLevelSide(Grid grid, int[,] owners, int edge, int column) =>
        edge == 0 || edge == grid.Rows || owners[edge - 1, column] != owners[edge, column];

    /// <summary>Whether a side of a cell runs through a letter, not only along it.</summary>
    private static bool IsCrossed(Grid grid, int[,] owners, Box letter, double margin)
    {
        var (row, column) = (Grid.IndexIn(grid.Ys, letter.CenterY), Grid.IndexIn(grid.Xs, letter.CenterX));
        for (var edge = 0; edge <= grid.Columns; edge++)
        {
            var at = grid.Xs[edge];
            if (at > letter.Left + margin * letter.Width && at < letter.Right - margin * letter.Width && IsUprightSide(grid, owners, row, edge)) return true;
        }
        for (var edge = 0; edge <= grid.Rows; edge++)
        {
            var at = grid.Ys[edge];
            if (at > letter.Top + margin * letter.Height && at < letter.Bottom - margin * letter.Height && IsLevelSide(grid, owners, edge, column)) return true;
        }
        return false;
    }
}
