namespace Extractor.Tables;

/// <summary>A table's cells by slot: each slot leads to one cell at most, though cells overlap or leave holes.</summary>
/// <remarks>A cell's number is its place in the table's list of cells.</remarks>
internal sealed class CellSlots
{
    private readonly Table table;

    /// <summary>Null in a hole.</summary>
    private readonly int?[,] numbers;

    /// <summary>Of cells that overlap, the first in the table's list has the slot.</summary>
    public CellSlots(Table table)
        : this(table, Enumerable.Range(0, table.Cells.Count))
    {
    }

    /// <param name="order">The numbers of the table's cells; of cells that overlap, the first in this order has the slot.</param>
    public CellSlots(Table table, IEnumerable<int> order)
    {
        this.table = table;
        numbers = new int?[table.Rows, table.Columns];
        foreach (var number in order)
        {
            var cell = table.Cells[number];
            for (var row = cell.Row; row < Math.Min(cell.Row + cell.RowSpan, table.Rows); row++)
            {
                for (var column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, table.Columns); column++)
                    numbers[row, column] ??= number;
            }
        }
    }

    public int Rows => table.Rows;

    public int Columns => table.Columns;

    /// <summary>A hole is a blank cell.</summary>
    public Cell this[int row, int column] =>
        numbers[row, column] is { } number ? table.Cells[number] : new Cell(row, column, 1, 1, PlacedText.Empty, new Place.InFlow(0));

    /// <summary>Null in a hole and outside the table.</summary>
    public Cell? At(int row, int column) => NumberAt(row, column) is { } number ? table.Cells[number] : null;

    /// <summary>Null in a hole and outside the table.</summary>
    public int? NumberAt(int row, int column) =>
        row >= 0 && row < Rows && column >= 0 && column < Columns ? numbers[row, column] : null;

    /// <summary>The numbers of the cells that cover any of the columns in this row, left to right, each once.</summary>
    /// <param name="lastColumn">Inclusive.</param>
    public IEnumerable<int> Across(int row, int firstColumn, int lastColumn)
    {
        int? last = null;
        for (var column = firstColumn; column <= lastColumn; column++)
        {
            if (NumberAt(row, column) is not { } number || number == last) continue;
            last = number;
            yield return number;
        }
    }

    /// <summary>The cells whose last row this is, from the left.</summary>
    public Cell[] EndingAt(int row) =>
        [.. Enumerable.Range(0, Columns).Select(column => this[row, column]).Distinct().Where(c => c.Row + c.RowSpan - 1 == row)];

    public bool IsFullWidth(Cell cell) => cell.Column == 0 && cell.ColumnSpan == Columns;
}
