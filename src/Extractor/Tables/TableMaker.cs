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
        return Make(grid, GridFiller.Fill(grid, glyphs), page, turning, origin, confidence, null);
    }

    /// <param name="filled">For each cell of the grid its letters.</param>
    /// <param name="headerRows">Null: to be found from the texts.</param>
    public static Table Make(
        Grid grid, IReadOnlyList<IReadOnlyList<Glyph>> filled, int page, Turning turning, TableOrigin origin, decimal confidence, int? headerRows)
    {
        var cells = grid.Cells.Select((slots, i) =>
        {
            var frame = new Place.OnPage(page, turning.Undo(grid.BoxOf(slots)));
            return new Cell(slots.Row, slots.Column, slots.Rows, slots.Columns, GlyphText.Of(filled[i]).In(frame), frame);
        }).ToArray();
        var place = new Place.OnPage(page, turning.Undo(grid.Box));
        var table = new Table(grid.Rows, grid.Columns, cells, [new TablePart(place, 0)], origin, headerRows ?? 0, [], confidence);
        return headerRows is null ? table with { HeaderRows = HeaderRowFinder.Count(table) } : table;
    }
}
