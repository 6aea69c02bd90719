using Extractor.Evaluations;
using Extractor.Fields.Learning;

namespace Extractor.Corpus.Generating;

/// <summary>Prints the goals: side by side under heads, or one under the other beside labels.</summary>
internal static class GoalsBlock
{
    public static Goals Print(Frame frame, ReportFacts facts, LabelBook book, Dice dice)
    {
        var sided = dice.Percent(75);
        var left = sided ? 6 : 0;
        var first = frame.Rows;
        if (book.IsFree && dice.Percent(40)) Stacked(frame, facts, left, book);
        else SideBySide(frame, facts, left, book);
        if (sided) frame.Put(first, frame.Rows - first, 0, left, book.Side("goals"), CellRole.None, dice.Percent(60) ? Setting.Vertical : Setting.Centered);
        return new(facts.Expected, facts.Achieved);
    }

    private static void SideBySide(Frame frame, ReportFacts facts, int left, LabelBook book)
    {
        var heads = frame.AddRow("goal");
        var texts = frame.AddRow("goal");
        var edges = Frame.Edges(left, PrintedTable.Width, [1, 1]);
        frame.PutRow(heads, edges, [(book.For("header.goal_expected"), "header.goal_expected"), (book.For("header.goal_achieved"), "header.goal_achieved")]);
        frame.PutRow(texts, edges, [(facts.Expected, CellRole.None), (facts.Achieved, CellRole.None)], Setting.Left);
    }

    private static void Stacked(Frame frame, ReportFacts facts, int left, LabelBook book)
    {
        Labelled(frame, left, book.For("header.goal_expected"), "header.goal_expected", facts.Expected);
        Labelled(frame, left, book.For("header.goal_achieved"), "header.goal_achieved", facts.Achieved);
    }

    /// <summary>A label beside a text that fills the row.</summary>
    public static void Labelled(Frame frame, int left, string label, string role, string text, string kind = "goal")
    {
        var row = frame.AddRow(kind);
        frame.Put(row, 1, left, left + 16, label, role);
        frame.Put(row, 1, left + 16, PrintedTable.Width, text, CellRole.None, Setting.Left);
    }
}
