namespace Extractor.Tables;

/// <summary>A table's cells by slot: each slot leads to one cell, though cells overlap or leave holes.</summary>
internal sealed class CellSlots
{
    private readonly Cell?[,] at;

    public CellSlots(Table table)
    {
        at = new Cell?[table.Rows, table.Columns];
        foreach (var cell in table.Cells)
        {
            for (var row = cell.Row; row < Math.Min(cell.Row + cell.RowSpan, table.Rows); row++)
            {
                for (var column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, table.Columns); column++) at[row, column] ??= cell;
            }
        }
    }

    public int Rows => at.GetLength(0);

    public int Columns => at.GetLength(1);

    /// <summary>A hole is a blank cell.</summary>
    public Cell this[int row, int column] =>
        at[row, column] ??= new Cell(row, column, 1, 1, PlacedText.Empty, new Place.InFlow(0));

    /// <summary>The cells whose last row this is, from the left.</summary>
    public Cell[] EndingAt(int row) =>
        [.. Enumerable.Range(0, Columns).Select(column => this[row, column]).Distinct().Where(c => c.Row + c.RowSpan - 1 == row)];

    public bool IsFullWidth(Cell cell) => cell.Column == 0 && cell.ColumnSpan == Columns;
}
