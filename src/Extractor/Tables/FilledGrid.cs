using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>A grid with letters in its cells.</summary>
/// <remarks>For each cell, in the grid's order, the letters whose middle lies in it; each cell's lines are found once.</remarks>
internal sealed class FilledGrid
{
    private readonly IReadOnlyCollection<Glyph> all;
    private readonly List<Glyph>[] glyphs;
    private readonly IReadOnlyList<TextLine>?[] lines;

    /// <param name="glyphs">Inside the grid, turned as it is.</param>
    public FilledGrid(Grid grid, IReadOnlyCollection<Glyph> glyphs)
    {
        (Grid, all) = (grid, glyphs);
        this.glyphs = new List<Glyph>[grid.Cells.Count];
        lines = new IReadOnlyList<TextLine>?[grid.Cells.Count];
        for (var i = 0; i < this.glyphs.Length; i++) this.glyphs[i] = [];
        var owners = grid.Owners();
        foreach (var glyph in glyphs)
        {
            var row = Grid.IndexIn(grid.Ys, glyph.Box.CenterY);
            var column = Grid.IndexIn(grid.Xs, glyph.Box.CenterX);
            this.glyphs[owners[row, column]].Add(glyph);
        }
    }

    public Grid Grid { get; }

    public IReadOnlyList<Slots> Cells => Grid.Cells;

    public IReadOnlyCollection<Glyph> Glyphs => all;

    /// <summary>The letters of each cell.</summary>
    public IReadOnlyList<IReadOnlyList<Glyph>> ByCell => glyphs;

    /// <summary>The letters of one cell.</summary>
    public IReadOnlyList<Glyph> this[int cell] => glyphs[cell];

    /// <summary>The lines of one cell.</summary>
    public IReadOnlyList<TextLine> Lines(int cell) => lines[cell] ??= LineFinder.Find(glyphs[cell]);

    /// <summary>The same letters in another grid.</summary>
    public FilledGrid In(Grid grid) => ReferenceEquals(grid, Grid) ? this : new(grid, all);
}
