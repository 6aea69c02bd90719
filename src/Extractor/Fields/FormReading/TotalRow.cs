using Extractor.Fields.Values;
using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>The last line of a scored form: 总分 | 100 | 95.23 | 优.</summary>
internal static class TotalRow
{
    /// <summary>A lone number that does not stand under 得分.</summary>
    private const decimal Misplaced = 0.7m;

    private const decimal FullMarks = 100;

    /// <summary>Whether the row is one; its score and grade are kept.</summary>
    public static bool TryRead(TableView view, int row, IndicatorHead head, LabelReader labels, PartBuilder part)
    {
        var cells = view.StartingIn(row).Where(c => !c.IsBlank).ToList();
        // A row with a target is an indicator's; only words that a rule knows make it the total.
        var isIndicators = head.HasTarget(cells);
        var label = cells.FirstOrDefault(c => c.Column <= head.LastNaming
            && (isIndicators ? labels.Find(LabelKind.Row, c.Text.Text) : labels.Find(LabelKind.Row, c)) is { Role: "total" });
        if (label is null) return false;
        if (cells.Any(c => !ReferenceEquals(c, label) && labels.Find(LabelKind.HeaderField, c) is { Role: "score" or "grade" })) return false;
        ReadScore(view, row, head, cells, label, part);
        foreach (var cell in cells)
        {
            if (labels.Is(LabelKind.Word, "grade", cell.Text.Text))
                part.Add(HeaderKind.Grade, cell.Text.Trim(), ReadingMethod.Form, 0.97m, "form/grade-in-total-row");
            foreach (var box in InlineBoxes.In(cell.Text, labels).Where(box => box.Label.Role == "grade"))
                BoxMeaning.Keep(box.Label, cell.Text, box.Value, labels, part);
        }
        return true;
    }

    private static void ReadScore(TableView view, int row, IndicatorHead head, IReadOnlyList<Cell> cells, Cell label, PartBuilder part)
    {
        var numbers = cells.Where(c => !ReferenceEquals(c, label) && FigureText.IsNumber(c.Text.Text)).ToList();
        var underScore = head["score"] is { } score ? numbers.FirstOrDefault(c => Covers(c, score)) : null;
        if (underScore is not null)
        {
            var underWeight = head["weight"] is { } weights ? numbers.FirstOrDefault(c => !ReferenceEquals(c, underScore) && Covers(c, weights)) : null;
            var isPart = underWeight is not null && Numeral.Parse(underWeight.Text.Text).TryGet(out var full, out _) && full.Value < FullMarks;
            part.Add(HeaderKind.Score, underScore.Text.Trim(), ReadingMethod.Form, 0.98m, isPart ? ScoreRules.OfIndicators : "form/score-in-total-row");
            return;
        }
        // Without a box under 得分: of two numbers the second is the score, a lone one only where no 分值 could claim it.
        var scoreBoxExists = head["score"] is { } column && view.At(row, column.First) is { IsBlank: true } blank && blank.Row == row;
        if (scoreBoxExists || numbers.Count == 0) return;
        if (numbers.Count == 1 && head["weight"] is { } weight && Covers(numbers[0], weight)) return;
        part.Add(HeaderKind.Score, numbers[^1].Text.Trim(), ReadingMethod.Form, Misplaced, ScoreRules.LoneNumber);
    }

    private static bool Covers(Cell cell, HeadColumn column) => cell.Column <= column.First && cell.LastColumn >= column.First;
}
