namespace Extractor.Fields.Learning;

/// <summary>What is noticed about a row of a table.</summary>
internal static class RowFeatures
{
    /// <summary>Characters of each cell that are looked at.</summary>
    private const int Seen = 10;

    public static void Notice(CellGrid grid, int row, Features features)
    {
        features.Clear();
        var starting = grid.Across(row).Where(c => grid.Table.Cells[c].Row == row).ToArray();
        Texts('t', grid, starting, features, 1f);
        Texts('s', grid, [.. grid.Across(row).Where(c => grid.Table.Cells[c].Row < row)], features, 0.6f);
        Texts('u', grid, row > 0 ? [.. grid.Across(row - 1)] : [], features, 0.5f);
        features.Begin('f');
        if (starting.Length > 0) features.AddWhole(grid.Text(starting[0]));
        features.End(0.5f);
        features.Begin('p');
        features.Add('n', Math.Min(starting.Length, 12));
        features.Add('r', 5 * row / grid.Table.Rows);
        features.Add('l', row == grid.Table.Rows - 1 ? 1 : 0);
        foreach (var shape in Enum.GetValues<TextShape>()) features.Add((char)('A' + (int)shape), Math.Min(starting.Count(c => grid.Shape(c) == shape), 4));
        features.End(0.8f);
    }

    private static void Texts(char name, CellGrid grid, IReadOnlyList<int> cells, Features features, float strength)
    {
        features.Begin(name);
        foreach (var cell in cells)
        {
            var text = grid.Text(cell);
            features.AddRuns(text.AsSpan(0, Math.Min(Seen, text.Length)), 2);
        }
        features.End(strength);
    }
}
