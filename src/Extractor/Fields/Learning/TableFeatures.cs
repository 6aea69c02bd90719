using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.Learning;

/// <summary>The features of a table's cells and rows, in order.</summary>
/// <remarks>Each step hands out the same object filled anew: who wants to keep features copies them.</remarks>
public static class TableFeatures
{
    /// <summary>Whether a cell may be a label, by its text alone.</summary>
    public static bool MayBeLabel(Cell cell) => CellFeatures.MayBeLabel(TextShapes.Of(LabelText.Fold(cell.Text.Text)), cell);

    /// <summary>Those cells that may be labels, row by row.</summary>
    public static IEnumerable<(int Cell, Features Features)> OfCells(Table table, int bits)
    {
        var grid = new CellGrid(table);
        var features = new Features(bits);
        foreach (var cell in Enumerable.Range(0, table.Cells.Count).Where(c => CellFeatures.MayBeLabel(grid, c)).OrderBy(c => (table.Cells[c].Row, table.Cells[c].Column)))
        {
            CellFeatures.Notice(grid, cell, features);
            yield return (cell, features);
        }
    }

    public static IEnumerable<Features> OfRows(Table table, int bits)
    {
        var grid = new CellGrid(table);
        var features = new Features(bits);
        for (var row = 0; row < table.Rows; row++)
        {
            RowFeatures.Notice(grid, row, features);
            yield return features;
        }
    }
}
