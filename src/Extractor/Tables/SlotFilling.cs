namespace Extractor.Tables;

/// <summary>Makes a table of cells that may overlap or leave holes one in which every slot belongs to one cell.</summary>
internal static class SlotFilling
{
    /// <returns>The cells by row and column, and for each of them which of the given ones it is; null for a hole.</returns>
    public static (IReadOnlyList<Slots> Cells, IReadOnlyList<int?> Origins) Fill(int rows, int columns, IReadOnlyList<Slots> given)
    {
        rows = Math.Max(rows, given.Select(c => c.Bottom).DefaultIfEmpty(0).Max());
        columns = Math.Max(columns, given.Select(c => c.Right).DefaultIfEmpty(0).Max());
        var taken = new bool[rows, columns];
        var cells = new List<(Slots Slots, int? Origin)>();
        foreach (var index in Enumerable.Range(0, given.Count).OrderBy(i => given[i].Row).ThenBy(i => given[i].Column))
        {
            var cell = given[index];
            if (taken[cell.Row, cell.Column]) continue;
            var right = cell.Column + 1;
            while (right < cell.Right && !taken[cell.Row, right]) right++;
            var bottom = cell.Row + 1;
            while (bottom < cell.Bottom && Enumerable.Range(cell.Column, right - cell.Column).All(c => !taken[bottom, c])) bottom++;
            var kept = new Slots(cell.Row, cell.Column, bottom - cell.Row, right - cell.Column);
            Take(taken, kept);
            cells.Add((kept, index));
        }
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (taken[r, c]) continue;
                // A blank corner is cut where the heads beside it are.
                var beside = r == 0 && c == 0 ? cells.Find(cell => cell.Origin is not null && cell.Slots is { Row: 0, Column: 1 }).Slots.Rows : 1;
                var bottom = r + 1;
                while (bottom < r + beside && !taken[bottom, c]) bottom++;
                var hole = new Slots(r, c, bottom - r, 1);
                Take(taken, hole);
                cells.Add((hole, null));
            }
        }
        cells.Sort((a, b) => a.Slots.Row != b.Slots.Row ? a.Slots.Row.CompareTo(b.Slots.Row) : a.Slots.Column.CompareTo(b.Slots.Column));
        return ([.. cells.Select(c => c.Slots)], [.. cells.Select(c => c.Origin)]);
    }

    private static void Take(bool[,] taken, Slots cell)
    {
        for (var r = cell.Row; r < cell.Bottom; r++)
        {
            for (var c = cell.Column; c < cell.Right; c++) taken[r, c] = true;
        }
    }
}
