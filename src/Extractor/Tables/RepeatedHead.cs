namespace Extractor.Tables;

/// <summary>Finds heads that a later part of a table prints again.</summary>
internal static class RepeatedHead
{
    /// <summary>A row with fewer filled cells says too little to be known again.</summary>
    private const int FilledCells = 2;

    /// <returns>How many rows at the later part's top stand in the earlier part too, one after another, and name columns.</returns>
    public static int Rows(IReadOnlyList<Cell> earlier, int earlierRows, IReadOnlyList<Cell> later, int laterRows)
    {
        var heads = new List<string>();
        while (heads.Count < laterRows && IsHead(later, heads.Count)) heads.Add(TextOf(later.Where(c => c.Row == heads.Count)));
        if (heads.Count == 0) return 0;

        var rowsOfEarlier = earlier.ToLookup(c => c.Row);
        var known = Enumerable.Range(0, earlierRows).Select(row => TextOf(rowsOfEarlier[row])).ToArray();
        var most = 0;
        for (var start = 0; start < earlierRows; start++)
        {
            var rows = 0;
            while (rows < heads.Count && start + rows < earlierRows && heads[rows] == known[start + rows]) rows++;
            most = Math.Max(most, rows);
        }
        return most;
    }

    private static bool IsHead(IReadOnlyList<Cell> cells, int row)
    {
        var filled = cells.Where(c => c.Row == row && !c.Text.IsBlank).ToArray();
        return filled.Length >= FilledCells && !filled.Any(c => HeaderRowFinder.IsFigure(c.Text.Text));
    }

    private static string TextOf(IEnumerable<Cell> row) => string.Join(
        '\n',
        row.Where(c => !c.Text.IsBlank).OrderBy(c => c.Column)
            .Select(c => string.Concat(c.Text.Text.Where(letter => !char.IsWhiteSpace(letter)))));
}
