using Extractor.Fields;
using Extractor.Fields.Values;

namespace Extractor.Evaluations.Merging;

/// <summary>The unit of money of figures whose own place states none.</summary>
internal sealed class FundUnits
{
    // A unit that no place states is a guess, not a reading.
    private const decimal GuessedConfidence = 0.5m;

    private readonly IReadOnlyList<ReportPart> parts;
    private readonly Dictionary<ReportPart, MoneyUnit> byPart = [];
    private readonly MoneyUnit? elsewhere;

    public FundUnits(IReadOnlyList<ReportPart> parts)
    {
        this.parts = parts;
        foreach (var part in parts)
        {
            if (Commonest(part.Funds.SelectMany(line => line.Figures).Select(figure => figure.Unit)) is { } unit) byPart[part] = unit;
        }
        elsewhere = parts.Where(part => part.Method != ReadingMethod.Prose && byPart.ContainsKey(part)).Select(part => byPart[part]).FirstOrDefault();
    }

    /// <summary>The figure's own unit, else its table's, else that of the report's other tables, else 万元, in which the
    /// templates of the ministry and of every province known are filled.</summary>
    public MoneyUnit Of(FundFigure figure, ReportPart part) =>
        Stated(figure.Unit) ?? byPart.GetValueOrDefault(part) ?? elsewhere ?? MoneyUnit.TenThousand;

    /// <summary>The figure's text, less sure where its unit had to be guessed.</summary>
    public FieldText Sure(FundFigure figure, ReportPart part)
    {
        return IsGuessed(figure, part) ? figure.Value with { Confidence = Math.Min(figure.Value.Confidence, GuessedConfidence) } : figure.Value;
    }

    /// <summary>One for all sums whose unit no place states: which it is, somebody has to say.</summary>
    public IEnumerable<Finding> Findings()
    {
        var guessed =
            (from part in parts
             from line in part.Funds
             from figure in line.Figures
             where IsMoney(figure.Column) && IsGuessed(figure, part) && MoneyReader.Parse(figure.Value.Text.Text, MoneyUnit.TenThousand).TryGet(out var money, out _) && money.Yuan != 0
             select figure.Value).ToArray();
        if (guessed.Length == 0) yield break;
        yield return new Finding("unit-suspect", Severity.Info, null, "funds",
            $"No place states the unit of '{guessed[0].Text.Text.Trim()}'{(guessed.Length > 1 ? " and the other sums" : "")}; they are read as 万元.", EvidenceOf.Each(guessed));
    }

    private static bool IsMoney(FundColumn column) => column is not (FundColumn.Rate or FundColumn.Weight or FundColumn.Score);

    private bool IsGuessed(FundFigure figure, ReportPart part) =>
        Stated(figure.Unit) is null && !byPart.ContainsKey(part) && elsewhere is null && !MoneyReader.Parse(figure.Value.Text.Text, null).TryGet(out _, out _);

    private static MoneyUnit? Commonest(IEnumerable<string?> units) =>
        units.Select(Stated).OfType<MoneyUnit>().GroupBy(unit => unit.Yuan).OrderByDescending(g => g.Count()).FirstOrDefault()?.First();

    private static MoneyUnit? Stated(string? unit) =>
        unit is not null && MoneyUnit.Parse(unit).TryGet(out var read, out _) ? read : null;
}
