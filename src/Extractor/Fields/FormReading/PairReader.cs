using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>Figures of the total line as labelled boxes beside each other: 全年预算数 | 100 | 全年执行数 | 98 | 执行率 | 98%.</summary>
internal static class PairReader
{
    /// <summary>Whether the row is such a line; then its figures are kept.</summary>
    public static bool TryRead(TableView view, int row, LabelReader labels, PartBuilder part)
    {
        var pairs = new List<(Cell Label, LabelMatch Match, Cell Value)>();
        var cells = view.StartingIn(row).Where(c => !c.IsBlank).ToList();
        foreach (var cell in cells)
        {
            if (labels.Find(LabelKind.FundColumn, cell) is not { } match || Roles.FundColumnOf(match.Role) is null) continue;
            if (view.RightOf(cell) is { IsBlank: false } value && value.Row == row && FigureText.IsNumber(value.Text.Text)) pairs.Add((cell, match, value));
        }
        var money = pairs.Count(p => p.Match.Role is not ("weight" or "score"));
        if (money == 0) return false;
        var sourceCell = cells.FirstOrDefault(c => c.Column < pairs[0].Label.Column && labels.Find(LabelKind.FundSource, c) is not null);
        var source = sourceCell is null ? null : labels.Find(LabelKind.FundSource, sourceCell);
        var label = sourceCell?.Text ?? pairs[0].Label.Text;
        var figures = pairs.Select(p => new FundFigure(
            Roles.FundColumnOf(p.Match.Role)!.Value,
            new(p.Value.Text.Trim(), ReadingMethod.Form, p.Match.Confidence - 0.05m, p.Match.By),
            p.Match.Role is "rate" or "weight" or "score" ? null : MoneyUnit.In(p.Label.Text.Text) ?? MoneyUnit.In(label.Text) ?? part.Unit));
        part.AddToLine(new FundLine(
            source?.Role ?? "total",
            new(label, ReadingMethod.Form, source?.Confidence ?? 0.9m, source?.By ?? "funds/pairs"),
            [.. figures]));
        return true;
    }
}
