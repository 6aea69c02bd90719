using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Makes the table that is handed on of a grid and the letters in it.</summary>
internal static class TableMaker
{
    /// <param name="glyphs">Those inside the grid, turned as it is.</param>
    /// <param name="turning">How the page was turned; places are given in the page's own axes.</param>
    public static Table Make(
        Grid grid, IReadOnlyCollection<Glyph> glyphs, int page, Turning turning, TableOrigin origin, decimal confidence)
    {
        var filled = GridFiller.Fill(grid, glyphs);
        var cells = grid.Cells.Select((slots, i) => new Cell(
            slots.Row, slots.Column, slots.Rows, slots.Columns, GlyphText.Of(filled[i]),
            new Place.OnPage(page, turning.Undo(grid.BoxOf(slots))))).ToArray();
        var place = new Place.OnPage(page, turning.Undo(grid.Box));
        return new Table(
            grid.Rows, grid.Columns, cells, [new TablePart(place, 0)], origin, HeaderRowFinder.Count(cells, grid.Rows), [], confidence);
    }
}
