namespace Extractor.Tables;

/// <summary>Finds heads that a later part of a table prints again.</summary>
internal sealed class RepeatedHead
{
    /// <summary>A row with fewer filled cells says too little to be known again.</summary>
    private const int FilledCells = 2;

    private readonly List<string> known = [];       // each row's texts
    private readonly Dictionary<string, List<int>> rowsOf = new(StringComparer.Ordinal);

    /// <summary>Learns the rows from one to before another, in order.</summary>
    public void Add(IEnumerable<Cell> cells, int from, int to)
    {
        var byRow = cells.ToLookup(c => c.Row);
        for (var row = from; row < to; row++)
        {
            var text = TextOf(byRow[row]);
            known.Add(text);
            if (!rowsOf.TryGetValue(text, out var rows)) rowsOf[text] = rows = [];
            rows.Add(row);
        }
    }

    /// <returns>How many rows at the later part's top stand in the earlier part too, one after another, and name columns.</returns>
    public int Rows(IReadOnlyList<Cell> later, int laterRows)
    {
        var heads = new List<string>();
        while (heads.Count < laterRows && IsHead(later, heads.Count)) heads.Add(TextOf(later.Where(c => c.Row == heads.Count)));
        if (heads.Count == 0) return 0;

        var most = 0;
        foreach (var start in rowsOf.GetValueOrDefault(heads[0]) ?? [])
        {
            var rows = 0;
            while (rows < heads.Count && start + rows < known.Count && heads[rows] == known[start + rows]) rows++;
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
