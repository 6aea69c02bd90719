using System.Text;
using Extractor.Documents;

namespace Extractor.Tests.Layout;

/// <summary>Makes a page of a drawing: lines of +, - and |, and words. A Chinese character is two columns wide.</summary>
/// <remarks>A column is 6 points wide and a line 14 high; letters are 12 points.</remarks>
internal static class PageDrawing
{
    public const double ColumnWidth = 6, LineHeight = 14, LetterSize = 12;

    public static Page Draw(string drawing, int number = 1, Func<Box, Box>? move = null)
    {
        move ??= box => box;
        var lines = drawing.ReplaceLineEndings("\n").Split('\n').Select(Columns).ToArray();
        var letters = new List<Letter>();
        var rulings = new List<Ruling>();
        for (var y = 0; y < lines.Length; y++)
        {
            for (var x = 0; x < lines[y].Count; x++)
            {
                var c = lines[y][x];
                if (c is '+' or '-' && IsDrawn(lines, x + 1, y, "+-") && IsDrawn(lines, x, y, "+-") && IsRun(lines, x, y))
                    rulings.Add(new(move(new Box(Middle(x), Center(y), Middle(x + 1), Center(y)))));
                if (c is '+' or '|' && IsDrawn(lines, x, y + 1, "+|"))
                    rulings.Add(new(move(new Box(Middle(x), Center(y), Middle(x), Center(y + 1)))));
                if (c is '\0' or ' ' or '+' or '|' || c == '-' && IsRun(lines, x, y)) continue;
                var width = IsWide(c) ? 2 * ColumnWidth : ColumnWidth;
                var box = move(new Box(x * ColumnWidth, y * LineHeight + 1, x * ColumnWidth + width, y * LineHeight + 13));
                letters.Add(new(c.ToString(), box, box.Height, Direction.LeftToRight, Bold: false));
            }
        }
        var page = move(new Box(0, 0, 600, Math.Max(840, lines.Length * LineHeight + 100)));
        return new(number, page.Right, page.Bottom, letters, rulings, [], null);
    }

    private static double Middle(int column) => (column + 0.5) * ColumnWidth;

    private static double Center(int line) => (line + 0.5) * LineHeight;

    /// <summary>A hyphen among words is no line.</summary>
    private static bool IsRun(List<char>[] lines, int x, int y) =>
        IsDrawn(lines, x - 1, y, "+-") || IsDrawn(lines, x + 1, y, "+-");

    private static bool IsDrawn(List<char>[] lines, int x, int y, string with) =>
        y >= 0 && y < lines.Length && x >= 0 && x < lines[y].Count && with.Contains(lines[y][x], StringComparison.Ordinal);

    private static List<char> Columns(string line)
    {
        var columns = new List<char>();
        foreach (var c in line)
        {
            columns.Add(c);
            if (IsWide(c)) columns.Add('\0');
        }
        return columns;
    }

    private static bool IsWide(char c) => c >= '\u2E80';

    /// <summary>The rows of a table; a slot that belongs to the cell at its left is &lt;, to the one above ^.</summary>
    public static string Show(Extractor.Tables.Table table)
    {
        var grid = new string[table.Rows, table.Columns];
        foreach (var cell in table.Cells)
        {
            for (var r = 0; r < cell.RowSpan; r++)
            {
                for (var c = 0; c < cell.ColumnSpan; c++)
                    grid[cell.Row + r, cell.Column + c] = c > 0 ? "<" : r > 0 ? "^" : cell.Text.Text;
            }
        }
        var text = new StringBuilder();
        for (var r = 0; r < table.Rows; r++)
        {
            if (r > 0) text.Append('\n');
            text.AppendJoin(" | ", Enumerable.Range(0, table.Columns).Select(c => grid[r, c]));
        }
        return text.ToString();
    }
}
