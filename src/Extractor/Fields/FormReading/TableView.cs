using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>A table as a grid of slots, each leading to the cell that covers it.</summary>
internal sealed class TableView
{
    private readonly Cell?[,] slots;
    private readonly List<Cell>[] starting;

    public TableView(Table table)
    {
        Table = table;
        slots = new Cell?[table.Rows, table.Columns];
        starting = new List<Cell>[table.Rows];
        for (var row = 0; row < table.Rows; row++) starting[row] = [];
        foreach (var cell in table.Cells.OrderBy(c => c.Row).ThenBy(c => c.Column))
        {
            starting[cell.Row].Add(cell);
            for (var row = cell.Row; row < Math.Min(cell.Row + cell.RowSpan, table.Rows); row++)
            {
                for (var column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, table.Columns); column++)
                    slots[row, column] ??= cell;
            }
        }
    }

    public Table Table { get; }

    public int Rows => Table.Rows;

    public int Columns => Table.Columns;

    /// <summary>Null outside the grid.</summary>
    public Cell? At(int row, int column) =>
        row >= 0 && row < Rows && column >= 0 && column < Columns ? slots[row, column] : null;

    /// <summary>The cells whose first row this is, left to right.</summary>
    public IReadOnlyList<Cell> StartingIn(int row) => starting[row];

    /// <summary>The cells that cover any of the columns in this row, left to right, each once.</summary>
    public IReadOnlyList<Cell> Across(int row, int firstColumn, int lastColumn)
    {
        var cells = new List<Cell>();
        for (var column = firstColumn; column <= lastColumn; column++)
        {
            if (At(row, column) is { } cell && (cells.Count == 0 || !ReferenceEquals(cells[^1], cell))) cells.Add(cell);
        }
        return cells;
    }

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
