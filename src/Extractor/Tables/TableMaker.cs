using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Makes the table that is handed on of a grid and the letters in it.</summary>
internal static class TableMaker
{
    /// <param name="filled">For each cell of the grid its letters.</param>
    /// <param name="turning">How the page was turned; places are given in the page's own axes.</param>
    /// <param name="headerRows">Null: to be found from the texts.</param>
    /// <param name="corners">Null: no cell is divided by slanted lines.</param>
    public static Table Make(
        Grid grid, IReadOnlyList<IReadOnlyList<Glyph>> filled, int page, Turning turning, TableOrigin origin, decimal confidence, int? headerRows,
        CornerHead? corners)
    {
        var cells = grid.Cells.Select((slots, i) =>
        {
            var frame = new Place.OnPage(page, turning.Undo(grid.BoxOf(slots)));
            var text = corners?.Read(grid.BoxOf(slots), filled[i]) ?? GlyphText.Of(filled[i], grid.BoxOf(slots).Width);
            return new Cell(slots.Row, slots.Column, slots.Rows, slots.Columns, text.In(frame), frame);
        }).ToArray();
        var place = new Place.OnPage(page, turning.Undo(grid.Box));
        var table = new Table(grid.Rows, grid.Columns, cells, [new TablePart(place, 0)], origin, headerRows ?? 0, [], confidence);
        return headerRows is null ? table with { HeaderRows = HeaderRowFinder.Count(table) } : table;
    }
}
