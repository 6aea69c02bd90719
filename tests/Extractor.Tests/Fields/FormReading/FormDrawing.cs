using Extractor.Tables;

namespace Extractor.Tests.Fields.FormReading;

/// <summary>A report drawn as text: lines are paragraphs, lines in bars are rows of a table.</summary>
/// <remarks><c>&lt;</c> belongs to the cell on its left, <c>^</c> to the cell above; an empty line ends a table.</remarks>
internal static class FormDrawing
{
    public static Content Draw(string drawing)
    {
        var blocks = new List<Block>();
        var rows = new List<string[]>();
        foreach (var line in drawing.Split('\n').Select(l => l.Trim()).Append(""))
        {
            if (line.StartsWith('|'))
            {
                rows.Add([.. line.Trim('|').Split('|').Select(c => c.Trim())]);
                continue;
            }
            if (rows.Count > 0) blocks.Add(new Block.Grid(TableOf(rows, blocks.Count)));
            rows = [];
            if (line.Length > 0) blocks.Add(new Block.Paragraph(PlacedText.At(line, new Place.InFlow(blocks.Count)), null));
        }
        return new(blocks, [], [.. blocks.OfType<Block.Grid>().Select(g => g.Table)]);
    }

    private static Table TableOf(IReadOnlyList<string[]> rows, int block)
    {
        var columns = rows.Max(r => r.Length);
        var cells = new List<Cell>();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (TextAt(rows, row, column) is not ("<" or "^") and var text)
                    cells.Add(new(row, column, Down(rows, row, column), Right(rows, row, column), PlacedText.At(text, new Place.InFlow(block)), new Place.InFlow(block)));
            }
        }
        return new(rows.Count, columns, cells, [new(new Place.InFlow(block), 0)], TableOrigin.Flow, 0, [], 1m);
    }

    private static string TextAt(IReadOnlyList<string[]> rows, int row, int column) => column < rows[row].Length ? rows[row][column] : "";

    private static int Right(IReadOnlyList<string[]> rows, int row, int column)
    {
        var span = 1;
        while (column + span < rows[row].Length && rows[row][column + span] == "<") span++;
        return span;
    }

    private static int Down(IReadOnlyList<string[]> rows, int row, int column)
    {
        var span = 1;
        while (row + span < rows.Count && TextAt(rows, row + span, column) == "^") span++;
        return span;
    }
}
