using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>A table as the readers of forms walk over it: by slots, and by the rows in which cells begin.</summary>
internal sealed class TableView
{
    private readonly CellSlots slots;
    private readonly List<Cell>[] starting;

    public TableView(Table table)
    {
        Table = table;
        // Of cells that overlap, the one that begins higher, then further left, has the slot.
        int[] order = [.. Enumerable.Range(0, table.Cells.Count).OrderBy(n => table.Cells[n].Row).ThenBy(n => table.Cells[n].Column)];
        slots = new CellSlots(table, order);
        starting = new List<Cell>[table.Rows];
        for (var row = 0; row < table.Rows; row++) starting[row] = [];
        foreach (var number in order) starting[table.Cells[number].Row].Add(table.Cells[number]);
    }

    public Table Table { get; }

    public int Rows => Table.Rows;

    public int Columns => Table.Columns;

    /// <summary>Null in a hole and outside the grid.</summary>
    public Cell? At(int row, int column) => slots.At(row, column);

    /// <summary>The cells whose first row this is, left to right.</summary>
    public IReadOnlyList<Cell> StartingIn(int row) => starting[row];

    /// <summary>The cells that cover any of the columns in this row, left to right, each once.</summary>
    public IReadOnlyList<Cell> Across(int row, int firstColumn, int lastColumn) =>
        [.. slots.Across(row, firstColumn, lastColumn).Select(number => Table.Cells[number])];

    public Cell? RightOf(Cell cell) => At(cell.Row, cell.Column + cell.ColumnSpan);

    public Cell? Below(Cell cell) => At(cell.Row + cell.RowSpan, cell.Column);
}

internal static class CellSpans
{
    extension(Cell cell)
    {
        public int LastColumn => cell.Column + cell.ColumnSpan - 1;

        public int LastRow => cell.Row + cell.RowSpan - 1;

        public bool IsBlank => cell.Text.IsBlank;
    }
}
