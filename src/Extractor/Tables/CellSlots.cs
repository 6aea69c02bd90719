namespace Extractor.Tables;

/// <summary>A table's cells by slot.</summary>
internal sealed class CellSlots
{
    private readonly Cell[,] at;

    public CellSlots(Table table)
    {
        at = new Cell[table.Rows, table.Columns];
        foreach (var cell in table.Cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++) at[row, column] = cell;
            }
        }
    }

    public int Rows => at.GetLength(0);

    public int Columns => at.GetLength(1);

    public Cell this[int row, int column] => at[row, column];

    /// <summary>The cells whose last row this is, from the left.</summary>
    public Cell[] EndingAt(int row) =>
        [.. Enumerable.Range(0, Columns).Select(column => at[row, column]).Distinct().Where(c => c.Row + c.RowSpan - 1 == row)];

    public bool IsFullWidth(Cell cell) => cell.Column == 0 && cell.ColumnSpan == Columns;
}
