using System.Xml.Linq;
using Extractor.Documents;

namespace Extractor.Reading.Word;

/// <summary>Resolves a Word table's merged cells, so that every slot of the grid belongs to exactly one cell.</summary>
internal sealed class WordTable
{
    private readonly WordStory story;
    private readonly WordLimits limits;
    private readonly List<Merged> cells = [];

    private WordTable(WordStory story, WordLimits limits) => (this.story, this.limits) = (story, limits);

    /// <summary>Null for a table without a cell.</summary>
    public static FlowBlock.Table? Read(XElement element, int index, WordStory story, WordLimits limits, List<string> damages)
    {
        var table = new WordTable(story, limits);
        var rows = WordStory.Unwrapped(element, ["tr"]).Where(r => !IsDeleted(r)).ToList();
        var boxes = rows.Select(table.Boxes).ToList();
        var columns = boxes.SelectMany(b => b).Select(b => b.Column + b.Span).DefaultIfEmpty(0).Max();
        if (columns == 0) return null;

        var fitting = Math.Min(rows.Count, limits.Slots / columns);
        if (fitting < rows.Count) damages.Add($"Only the first {fitting} of {rows.Count} rows of a table were read.");
        for (var row = 0; row < fitting; row++) table.AddRow(row, boxes[row]);
        return new(index, fitting, columns, table.Filled(fitting, columns));
    }

    /// <summary>A row's boxes as drawn, those merged sideways the old way (<c>w:hMerge</c>) already as one.</summary>
    private List<Box> Boxes(XElement row)
    {
        var boxes = new List<Box>();
        var column = Math.Clamp(row.Element(WordNames.W + "trPr").NumberOf("gridBefore") ?? 0, 0, limits.Columns - 1);
        foreach (var element in WordStory.Unwrapped(row, ["tc"]))
        {
            var properties = element.Element(WordNames.W + "tcPr");
            if (properties?.Element(WordNames.W + "cellDel") is not null) continue;
            var span = Math.Clamp(properties.NumberOf("gridSpan") ?? 1, 1, limits.Columns);
            if (column + span > limits.Columns) break;
            if (Merge(properties, "hMerge") == "continue" && boxes.Count > 0) boxes[^1] = boxes[^1] with { Span = boxes[^1].Span + span };
            else boxes.Add(new(column, span, Merge(properties, "vMerge") == "continue", element));
            column += span;
        }
        return boxes;
    }

    private void AddRow(int row, List<Box> boxes)
    {
        foreach (var box in boxes)
        {
            var above = box.GoesOn ? cells.FindLast(c => c.Column == box.Column && c.Row + c.Rows == row && c.Span == box.Span) : null;
            if (above is not null) above.Rows++;
            else cells.Add(new(row, box.Column, box.Span, story.Blocks(box.Element)));
        }
    }

    /// <summary>The cells, and an empty one for each slot that no row of the file filled.</summary>
    private List<FlowCell> Filled(int rows, int columns)
    {
        var taken = new bool[rows, columns];
        foreach (var cell in cells)
        {
            for (var r = cell.Row; r < cell.Row + cell.Rows; r++)
            {
                for (var c = cell.Column; c < cell.Column + cell.Span; c++) taken[r, c] = true;
            }
        }
        var filled = cells.ConvertAll(c => new FlowCell(c.Row, c.Column, c.Rows, c.Span, c.Blocks));
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (!taken[r, c]) filled.Add(new(r, c, 1, 1, []));
            }
        }
        return [.. filled.OrderBy(c => c.Row).ThenBy(c => c.Column)];
    }

    private static bool IsDeleted(XElement row) => row.Element(WordNames.W + "trPr")?.Element(WordNames.W + "del") is not null;

    /// <summary>A merge mark without a value means that the merge goes on.</summary>
    private static string? Merge(XElement? properties, string kind) =>
        properties?.Element(WordNames.W + kind) is { } mark ? mark.Attribute(WordNames.Val)?.Value ?? "continue" : null;

    private readonly record struct Box(int Column, int Span, bool GoesOn, XElement Element);

    private sealed class Merged(int row, int column, int span, IReadOnlyList<FlowBlock> blocks)
    {
        public int Row => row;

        public int Column => column;

        public int Span => span;

        public IReadOnlyList<FlowBlock> Blocks => blocks;

        public int Rows { get; set; } = 1;
    }
}
