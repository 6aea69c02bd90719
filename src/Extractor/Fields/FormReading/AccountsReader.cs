using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>Reads tables of accounts: rows of measures (公务接待费) under columns of years and phases (2022年决算数).</summary>
internal sealed partial class AccountsReader(TableView view, LabelReader labels, PartBuilder part)
{
    /// <summary>A table whose columns do not say which figures they hold: the first figure is taken.</summary>
    private const decimal UnnamedColumn = 0.8m;

    /// <summary>How far up a column's head may be.</summary>
    private const int RowsOfHeads = 4;

    /// <summary>Whether the row states measures; then their figures are kept. Two lists side by side (收入 | 金额 | 支出 | 金额) have one each.</summary>
    /// <param name="blockUnit">The money unit of the block the row stands in; null where it states none.</param>
    public bool TryRead(int row, string? blockUnit)
    {
        var cells = view.StartingIn(row).Where(c => !c.IsBlank).ToList();
        var stated = false;
        for (var i = 0; i < cells.Count; i++)
        {
            if (labels.Find(LabelKind.Measure, cells[i]) is not { IsLiteral: true } measure) continue;
            var figures = cells.Skip(i + 1).TakeWhile(c => FigureText.IsNumber(c.Text.Text) || !c.Text.Text.Any(char.IsLetter)).Where(c => FigureText.IsNumber(c.Text.Text));
            stated |= Read(cells[i], measure, [.. figures], row, blockUnit);
        }
        return stated;
    }

    private bool Read(Cell label, LabelMatch measure, IReadOnlyList<Cell> values, int row, string? blockUnit)
    {
        if (values.Count == 0) return false;
        var found = values.Select(v => (Cell: v, Head: HeadOf(v, row))).Where(v => !v.Head.IsPlan).ToList();
        var stated = found.Where(v => v.Head.IsActual).DefaultIfEmpty(found.FirstOrDefault()).Where(v => v.Cell is not null).ToList();
        foreach (var (cell, head) in stated.DistinctBy(v => v.Head.Year))
        {
            var confidence = head.IsActual ? measure.Confidence : UnnamedColumn;
            part.Add(new AmountLine(
                measure.Role,
                new(label.Text, ReadingMethod.Table, measure.Confidence, measure.By),
                measure.Role == "expenditure.function" ? LabelText.Of(label.Text.Text).Spellings[^1] : null,
                new(cell.Text.Trim(), ReadingMethod.Table, confidence, measure.By),
                head.Unit ?? MoneyUnit.In(label.Text.Text) ?? blockUnit ?? part.Unit,
                head.Year));
        }
        return stated.Count > 0;
    }

    /// <summary>What the cells over a figure say: its year, its unit, and whether it is a plan or what was done.</summary>
    private (bool IsActual, bool IsPlan, int? Year, string? Unit) HeadOf(Cell value, int row)
    {
        var texts = new List<string>();
        for (var above = row - 1; above >= 0 && texts.Count < RowsOfHeads; above--)
        {
            if (view.At(above, value.Column) is { IsBlank: false } cell && !FigureText.IsNumber(cell.Text.Text) && !texts.Contains(cell.Text.Text))
                texts.Add(cell.Text.Text);
        }
        var roles = texts.Select(t => labels.Find(LabelKind.FundColumn, t)?.Role).ToList();
        var year = texts.Select(t => Year().Match(LabelText.Fold(t))).FirstOrDefault(m => m.Success);
        return (
            roles.Contains("executed"),
            !roles.Contains("executed") && roles.Any(r => r is "initial_budget" or "annual_budget" or "declared_budget" or "rate" or "balance"),
            year is null ? null : int.Parse(year.Groups["year"].Value, CultureInfo.InvariantCulture),
            texts.Select(MoneyUnit.In).FirstOrDefault(u => u is not null));
    }

    [GeneratedRegex(@"(?<year>20\d\d)年")]
    private static partial Regex Year();
}
