using Extractor.Tables;

namespace Extractor.Fields.Learning;

/// <summary>The features of a table's cells and rows, in order.</summary>
/// <remarks>Each step hands out the same object filled anew: who wants to keep features copies them.</remarks>
public static class TableFeatures
{
    public static IEnumerable<Features> OfCells(Table table, int bits)
    {
        var grid = new CellGrid(table);
        var features = new Features(bits);
        for (var cell = 0; cell < table.Cells.Count; cell++)
        {
            CellFeatures.Notice(grid, cell, features);
            yield return features;
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
