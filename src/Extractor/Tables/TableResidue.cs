namespace Extractor.Tables;

/// <summary>Says of a table which text in its area ended in no cell, and trusts it the less for it.</summary>
internal static class TableResidue
{
    /// <param name="left">What stands in the table's area and in none of its cells.</param>
    /// <returns>The table with its residue; its confidence is the fit of its grid times the share of its letters that are in cells.</returns>
    public static Table Weigh(Table table, IReadOnlyList<PlacedText> left)
    {
        if (left.Count == 0) return table;
        var outside = left.Sum(Letters);
        var inside = table.Cells.Sum(cell => Letters(cell.Text));
        return table with
        {
            Residue = left,
            Confidence = Math.Round(table.Confidence * inside / Math.Max(1, inside + outside), 3),
        };
    }

    private static int Letters(PlacedText text) => text.Text.Count(c => !char.IsWhiteSpace(c));
}
