using System.Globalization;
using Extractor.Tables;

namespace Extractor.Fields.Learning;

/// <summary>What is noticed about the cells under a cell: a head is known by what stands below it as much as by its words.</summary>
/// <remarks>Below a cell is what has its width, down to the first cell of another width: there another block begins.</remarks>
internal static class ColumnFeatures
{
    /// <summary>Rows looked at; longer columns go on as they began.</summary>
    private const int RowsSeen = 40;

    /// <summary>Points of a form's indicators: 100, or what the execution of the budget leaves of it.</summary>
    private const decimal LeastPoints = 75;
    private const decimal AllPoints = 100;

    public static void Notice(CellGrid grid, Cell cell, Features features)
    {
        var column = Below(grid, cell);
        features.Begin('v');
        features.Add('n', Math.Min(column.Count, 3));
        if (column.Count > 0)
        {
            foreach (var shape in Enum.GetValues<TextShape>()) Part(features, (char)('A' + (int)shape), column.Count(c => grid.Shape(c) == shape), column.Count);
            Part(features, 'm', column.Count(c => grid.Table.Cells[c].RowSpan > 1), column.Count);
            Part(features, 'd', column.Select(grid.Text).Distinct(StringComparer.Ordinal).Count(), column.Count);
            Part(features, 's', column.Count(c => IsSigned(grid.Text(c))), column.Count);
            features.Add('l', Length(column.Average(c => (double)grid.Text(c).Length)));
            Figures(grid, column, features);
        }
        features.End(0.7f);
        features.Begin('x');
        Beside('r', grid, column, grid.RightOf(cell), features);
        Beside('l', grid, column, grid.LeftOf(cell), features);
        features.End(0.5f);
    }

    private static List<int> Below(CellGrid grid, Cell cell)
    {
        var cells = new List<int>();
        var row = cell.Row + cell.RowSpan;
        while (cells.Count < RowsSeen && grid.At(row, cell.Column) is >= 0 and var number)
        {
            var below = grid.Table.Cells[number];
            if (below.Column != cell.Column || below.ColumnSpan != cell.ColumnSpan) break;
            cells.Add(number);
            row = below.Row + below.RowSpan;
        }
        return cells;
    }

    private static void Figures(CellGrid grid, List<int> column, Features features)
    {
        var numbers = column.Select(c => Number(grid, c)).OfType<decimal>().ToArray();
        if (numbers.Length == 0) return;
        var sum = numbers.Sum();
        features.Add('+', sum is >= LeastPoints and <= AllPoints && numbers.Length >= 3 ? 1 : 0);
        features.Add('!', numbers.Length > 1 && numbers[^1] == AllPoints ? 1 : 0);
        features.Add('b', numbers.Max() switch { <= 20 => 0, <= AllPoints => 1, <= 9999 => 2, _ => 3 });
        Part(features, '.', numbers.Count(n => n != Math.Truncate(n)), numbers.Length);
    }

    /// <summary>How the numbers of two columns compare, row by row: points and what was scored of them, budget and what was spent of it.</summary>
    private static void Beside(char side, CellGrid grid, List<int> column, int head, Features features)
    {
        if (head < 0) return;
        var other = Below(grid, grid.Table.Cells[head]).ToDictionary(c => grid.Table.Cells[c].Row);
        var (same, less, more) = (0, 0, 0);
        foreach (var cell in column)
        {
            if (!other.TryGetValue(grid.Table.Cells[cell].Row, out var mate)) continue;
            if (Number(grid, cell) is not { } a || Number(grid, mate) is not { } b) continue;
            if (a == b) same++;
            else if (a < b) less++;
            else more++;
        }
        var all = same + less + more;
        if (all == 0)
        {
            features.Add(side, 9);
            return;
        }
        features.Add(side, (Math.Sign(less) * 2) + Math.Sign(more));
        Part(features, char.ToUpperInvariant(side), same, all);
    }

    /// <summary>None, some, most or all of them.</summary>
    private static void Part(Features features, char name, int part, int whole) =>
        features.Add(name, part == 0 ? 0 : part == whole ? 3 : 2 * part > whole ? 2 : 1);

    private static int Length(double characters) => characters switch { < 1.5 => 0, < 3 => 1, < 6 => 2, < 10 => 3, < 16 => 4, < 30 => 5, _ => 6 };

    private static bool IsSigned(string text) => text.Length > 0 && text[0] is '≥' or '≤' or '>' or '<' or '=' or '＝' or '≧' or '≦';

    /// <summary>The number at the text's beginning; a percentage and a quantity are their number.</summary>
    private static decimal? Number(CellGrid grid, int cell)
    {
        if (grid.Shape(cell) is not (TextShape.Number or TextShape.Percent or TextShape.Quantity)) return null;
        var text = grid.Text(cell).AsSpan().TrimStart("≥≤><=");
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',')) end++;
        return decimal.TryParse(text[..end], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
