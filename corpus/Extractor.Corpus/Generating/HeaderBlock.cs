using Extractor.Fields.Learning;

namespace Extractor.Corpus.Generating;

/// <summary>A labelled box: what it is, what it says.</summary>
internal sealed record LabelledBox(string Role, string Value);

/// <summary>Prints labels with their values beside or below them.</summary>
internal static class HeaderBlock
{
    /// <param name="rows">The boxes row by row.</param>
    /// <param name="above">Labels over their values rather than beside them.</param>
    public static void Print(Frame frame, IReadOnlyList<IReadOnlyList<LabelledBox>> rows, bool above, LabelBook book, Dice dice)
    {
        foreach (var boxes in rows)
        {
            if (above && boxes.Count > 1) Above(frame, boxes, book);
            else Beside(frame, boxes, book, dice);
        }
    }

    private static void Beside(Frame frame, IReadOnlyList<LabelledBox> boxes, LabelBook book, Dice dice)
    {
        var row = frame.AddRow("header");
        var edges = Frame.Edges(0, PrintedTable.Width, [.. boxes.SelectMany(_ => new[] { 5, boxes.Count == 1 ? 27 : 12 })]);
        for (var i = 0; i < boxes.Count; i++)
        {
            var setting = dice.Percent(30) ? Setting.Left : Setting.Centered;
            frame.Put(row, 1, edges[2 * i], edges[(2 * i) + 1], book.For(boxes[i].Role), boxes[i].Role);
            frame.Put(row, 1, edges[(2 * i) + 1], edges[(2 * i) + 2], boxes[i].Value, CellRole.None, setting);
        }
    }

    private static void Above(Frame frame, IReadOnlyList<LabelledBox> boxes, LabelBook book)
    {
        var labels = frame.AddRow("header");
        var values = frame.AddRow("header");
        var edges = Frame.Edges(0, PrintedTable.Width, [.. boxes.Select(_ => 1)]);
        frame.PutRow(labels, edges, [.. boxes.Select(b => (book.For(b.Role), b.Role))]);
        frame.PutRow(values, edges, [.. boxes.Select(b => (b.Value, CellRole.None))]);
    }
}
