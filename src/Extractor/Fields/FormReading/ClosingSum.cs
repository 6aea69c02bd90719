using Extractor.Fields.Values;

namespace Extractor.Fields.FormReading;

/// <summary>小计 as the last line of a block that has no line for the total: the total, where it is the sum of the lines above it.</summary>
internal static class ClosingSum
{
    /// <summary>The vocabulary's role of such lines, a source of their own to nobody.</summary>
    public const string Role = "subtotal";

    public const string Rule = "funds/closing-sum";

    /// <summary>Sums are rounded to the last digit printed, once for each line.</summary>
    private const decimal Rounding = 0.01m;

    /// <param name="lines">In the order of the rows, subtotals among them.</param>
    public static bool IsTotal(IReadOnlyList<FundLine> lines)
    {
        if (lines.Count < 2 || lines[^1].Source != Role || lines.SkipLast(1).Any(line => line.Source is Role or "total")) return false;
        var sums = lines[^1].Figures.Where(figure => figure.Column is not (FundColumn.Rate or FundColumn.Weight or FundColumn.Score))
            .Select(figure => (figure.Column, Sum: Amount(figure))).Where(sum => sum.Sum is not null).ToArray();
        return sums.Length > 0 && sums.All(sum =>
            Math.Abs(lines.SkipLast(1).Sum(line => line.Figures.Where(f => f.Column == sum.Column).Sum(f => Amount(f) ?? 0)) - sum.Sum!.Value)
                <= Rounding * lines.Count);
    }

    // All lines of a block share their columns' units: any unit will do to compare them.
    private static decimal? Amount(FundFigure figure) =>
        MoneyReader.Parse(figure.Value.Text.Text, Values.MoneyUnit.OneYuan).TryGet(out var money, out _) ? money.Yuan : null;
}
