using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Puts letters into a grid's cells.</summary>
internal static class GridFiller
{
    /// <param name="glyphs">Turned as the grid is; only those inside the grid are taken.</param>
    /// <returns>For each cell of the grid the letters whose middle lies in it.</returns>
    public static IReadOnlyList<IReadOnlyList<Glyph>> Fill(Grid grid, IEnumerable<Glyph> glyphs)
    {
        var filled = new List<Glyph>[grid.Cells.Count];
        for (var i = 0; i < filled.Length; i++) filled[i] = [];
        var owners = grid.Owners();
        foreach (var glyph in glyphs)
        {
            var row = Grid.IndexIn(grid.Ys, glyph.Box.CenterY);
            var column = Grid.IndexIn(grid.Xs, glyph.Box.CenterX);
            filled[owners[row, column]].Add(glyph);
        }
        return filled;
    }
}
