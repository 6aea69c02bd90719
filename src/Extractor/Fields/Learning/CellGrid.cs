using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.Learning;

/// <summary>A table's cells by their slots and numbers, with their texts folded once.</summary>
internal sealed class CellGrid
{
    private readonly CellSlots slots;
    private readonly string[] texts;
    private readonly string?[] labels;

    public CellGrid(Table table)
    {
        Table = table;
        // Of cells that overlap, the last has the slot: so the models saw the tables they learned from.
        slots = new CellSlots(table, Enumerable.Range(0, table.Cells.Count).Reverse());
        texts = new string[table.Cells.Count];
        labels = new string?[table.Cells.Count];
        Shapes = new TextShape[table.Cells.Count];
        for (var i = 0; i < table.Cells.Count; i++)
        {
            texts[i] = LabelText.Fold(table.Cells[i].Text.Text);
            Shapes[i] = TextShapes.Of(texts[i]);
        }
    }

    public Table Table { get; }

    public TextShape[] Shapes { get; }

    /// <summary>The number of the cell that covers a slot; -1 in a hole and outside the table.</summary>
    public int At(int row, int column) => slots.NumberAt(row, column) ?? -1;

    /// <summary>Folded; empty for -1.</summary>
    public string Text(int cell) => cell < 0 ? "" : texts[cell];

    /// <summary>The text without numbering and without what brackets say of units, points and formulas; empty for -1.</summary>
    public string Label(int cell) => cell < 0 ? "" : Shapes[cell] is TextShape.Short or TextShape.Quantity or TextShape.Long
        ? labels[cell] ??= LabelText.Of(texts[cell]).Spellings[^1]
        : texts[cell];

    public TextShape Shape(int cell) => cell < 0 ? TextShape.Blank : Shapes[cell];

    public int LeftOf(Cell cell) => At(cell.Row, cell.Column - 1);

    public int RightOf(Cell cell) => At(cell.Row, cell.Column + cell.ColumnSpan);

    public int Above(Cell cell) => At(cell.Row - 1, cell.Column);

    public int Below(Cell cell) => At(cell.Row + cell.RowSpan, cell.Column);

    /// <summary>The numbers of the cells that cover any slot of a row, left to right, each once.</summary>
    public IEnumerable<int> Across(int row) => slots.Across(row, 0, Table.Columns - 1);
}
