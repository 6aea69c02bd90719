using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>Figures as labelled boxes beside each other: 全年预算数 | 100 | 全年执行数 | 98, and 其中：财政拨款 | 80 | 其中：财政拨款 | 78 below.</summary>
internal sealed class PairReader(TableView view, LabelReader labels)
{
    private sealed record Pair(Cell Label, LabelMatch Match, Cell Value, FundColumn Column, LabelMatch? Source);

    /// <summary>A box names its figure less surely than a column's head does.</summary>
    private const decimal LessThanHead = 0.05m;

    /// <summary>What the boxes of each column of labels state, by the last row that named it.</summary>
    private readonly Dictionary<int, (FundColumn Column, string? Unit)> columns = [];

    /// <summary>The cells of the last row of pairs.</summary>
    public IReadOnlyList<Cell> Taken { get; private set; } = [];

    /// <summary>Whether the row is such a line; then its figures are kept.</summary>
    public bool TryRead(int row, PartBuilder part)
    {
        var pairs = PairsIn(row);
        Taken = [.. pairs.SelectMany(p => new[] { p.Label, p.Value })];
        if (!pairs.Exists(p => IsMoneyOrRate(p.Column) || SaysExecution(p)))
        {
            columns.Clear();
            return false;
        }
        var caption = view.Across(row, 0, pairs[0].Label.Column - 1).LastOrDefault(c => !c.IsBlank);
        var unit = caption is null ? null : MoneyUnit.In(caption.Text.Text);
        ReadTotals(pairs.FindAll(p => p.Source is null), row, unit, part);
        foreach (var pair in pairs.FindAll(p => p.Source is not null))
        {
            part.AddToLine(new FundLine(
                pair.Source!.Role,
                new(pair.Label.Text, ReadingMethod.Form, pair.Source.Confidence, pair.Source.By),
                [Figure(pair, columns.GetValueOrDefault(pair.Label.Column).Unit ?? unit ?? part.Unit)]));
        }
        return true;
    }

    private List<Pair> PairsIn(int row)
    {
        var pairs = new List<Pair>();
        (FundColumn Column, string By, decimal Confidence)? leading = null;
        foreach (var cell in view.StartingIn(row).Where(c => !c.IsBlank))
        {
            var value = view.RightOf(cell) is { IsBlank: false } right && right.Row == row && FigureText.IsNumber(right.Text.Text) ? right : null;
            if (labels.Find(LabelKind.FundColumn, cell) is { } match && Roles.FundColumnOf(match.Role) is { } column)
            {
                if (value is null) leading = (column, match.By, match.Confidence);
                else pairs.Add(new(cell, match, value, column, null));
            }
            else if (value is not null && labels.Find(LabelKind.FundSource, cell) is { Role: not "subtotal" } source && ColumnOf(cell, leading?.Column) is { } of)
            {
                pairs.Add(new(cell, source, value, of, source));
            }
        }
        return pairs;
    }

    /// <summary>What a source's box states: the figure its row begins with, or the one that the boxes over it state.</summary>
    private FundColumn? ColumnOf(Cell label, FundColumn? leading) =>
        leading ?? (columns.TryGetValue(label.Column, out var over) ? over.Column : null);

    private void ReadTotals(List<Pair> pairs, int row, string? unit, PartBuilder part)
    {
        if (pairs.Count == 0) return;
        // A source with a figure of its own beside it (其中：财政拨款 | 80 | 分值 | 10) names no other figure of the row.
        var sourceCell = view.StartingIn(row).FirstOrDefault(c => !c.IsBlank && c.Column < pairs[0].Label.Column && !Taken.Contains(c)
            && labels.Find(LabelKind.FundSource, c) is not null);
        var source = sourceCell is null ? null : labels.Find(LabelKind.FundSource, sourceCell);
        var label = sourceCell?.Text ?? pairs[0].Label.Text;
        foreach (var pair in pairs)
            columns[pair.Label.Column] = (pair.Column, MoneyUnit.In(pair.Label.Text.Text) ?? unit);
        part.AddToLine(new FundLine(
            source?.Role ?? "total",
            new(label, ReadingMethod.Form, source?.Confidence ?? 0.9m, source?.By ?? "funds/pairs"),
            [.. pairs.Select(p => Figure(p, MoneyUnit.In(p.Label.Text.Text) ?? MoneyUnit.In(label.Text) ?? unit ?? part.Unit))]));
    }

    private static FundFigure Figure(Pair pair, string? unit) => new(
        pair.Column,
        new(pair.Value.Text.Trim(), ReadingMethod.Form, pair.Match.Confidence - LessThanHead, pair.Match.By),
        IsMoney(pair.Column) ? unit : null);

    /// <summary>预算执行得分 says whose points they are; 得分 alone may be the form's.</summary>
    private static bool SaysExecution(Pair pair) => pair.Label.Text.Text.Contains("执行", StringComparison.Ordinal);

    private static bool IsMoneyOrRate(FundColumn column) => column is not (FundColumn.Weight or FundColumn.Score);

    private static bool IsMoney(FundColumn column) => IsMoneyOrRate(column) && column != FundColumn.Rate;
}
