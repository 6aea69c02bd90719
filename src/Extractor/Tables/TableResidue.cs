namespace Extractor.Tables;

/// <summary>Says of a table which text in its area ended in no cell, and trusts it the less for it.</summary>
internal static class TableResidue
{
    /// <param name="left">What stands in the table's area and in none of its cells.</param>
    /// <param name="slanted">Texts laid over the page. They are told, but make the cells no less sure: nobody takes a watermark for a cell's text.</param>
    /// <returns>The table with its residue; its confidence is the fit of its grid times the share of its letters that are in cells.</returns>
    public static Table Weigh(Table table, IReadOnlyList<PlacedText> left, IReadOnlyList<PlacedText> slanted)
    {
        var over = slanted.Where(text => Crosses(text, table)).ToArray();
        if (left.Count == 0) return over.Length == 0 ? table : table with { Residue = over };
        var outside = left.Sum(Letters);
        var inside = table.Cells.Sum(cell => Letters(cell.Text));
        return table with
        {
            Residue = [.. left, .. over],
            Confidence = Math.Round(table.Confidence * inside / Math.Max(1, inside + outside), 3),
        };
    }

    private static int Letters(PlacedText text) => text.Text.Count(c => !char.IsWhiteSpace(c));

    private static bool Crosses(PlacedText text, Table table) =>
        table.Parts[0].Place is Place.OnPage { Box: var box }
        && Enumerable.Range(0, text.Length).Any(i => text.PlaceAt(i) is Place.OnPage { Box: var letter } && box.Contains(letter.CenterX, letter.CenterY));
}
