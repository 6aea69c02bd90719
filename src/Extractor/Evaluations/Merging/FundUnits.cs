using Extractor.Fields;
using Extractor.Fields.Values;

namespace Extractor.Evaluations.Merging;

/// <summary>The unit of money of figures whose own place states none.</summary>
internal sealed class FundUnits
{
    // A unit that no place states is a guess, not a reading.
    private const decimal GuessedConfidence = 0.5m;

    // So many 万元 are ten billion 元: what prints such a figure without a unit counts in 元.
    private const decimal MostTenThousands = 1_000_000m;

    private readonly IReadOnlyList<ReportPart> parts;
    private readonly Dictionary<ReportPart, MoneyUnit> byPart = [];
    private readonly MoneyUnit? elsewhere;
    private readonly MoneyUnit assumed;

    public FundUnits(IReadOnlyList<ReportPart> parts)
    {
        this.parts = parts;
        foreach (var part in parts)
        {
            if (Commonest(part.Funds.SelectMany(line => line.Figures).Select(figure => figure.Unit)) is { } unit) byPart[part] = unit;
        }
        elsewhere = parts.Where(part => part.Method != ReadingMethod.Prose && byPart.ContainsKey(part)).Select(part => byPart[part]).FirstOrDefault();
        assumed = Sums().Any(sum => sum.Yuan > MostTenThousands * MoneyUnit.TenThousand.Yuan) ? MoneyUnit.OneYuan : MoneyUnit.TenThousand;
    }

    /// <summary>The figure's own unit, else its table's, else that of the report's other tables, else 万元, in which the
    /// templates of the ministry and of every province known are filled, unless the sums are too large for it.</summary>
    public MoneyUnit Of(FundFigure figure, ReportPart part) =>
        Stated(figure.Unit) ?? byPart.GetValueOrDefault(part) ?? elsewhere ?? assumed;

    /// <summary>The figure's text, less sure where its unit had to be guessed.</summary>
    public FieldText Sure(FundFigure figure, ReportPart part)
    {
        return IsGuessed(figure, part) ? figure.Value with { Confidence = Math.Min(figure.Value.Confidence, GuessedConfidence) } : figure.Value;
    }

    /// <summary>The sums whose unit has to be guessed, as 万元.</summary>
    private IEnumerable<Money> Sums()
    {
        foreach (var part in parts)
        {
            foreach (var figure in part.Funds.SelectMany(line => line.Figures))
            {
                if (IsMoney(figure.Column) && IsGuessed(figure, part) && MoneyReader.Parse(figure.Value.Text.Text, MoneyUnit.TenThousand).TryGet(out var money, out _))
                    yield return money;
            }
        }
    }

    private static bool IsMoney(FundColumn column) => column is not (FundColumn.Rate or FundColumn.Weight or FundColumn.Score);

    private bool IsGuessed(FundFigure figure, ReportPart part) =>
        Stated(figure.Unit) is null && !byPart.ContainsKey(part) && elsewhere is null && !MoneyReader.Parse(figure.Value.Text.Text, null).TryGet(out _, out _);

    private static MoneyUnit? Commonest(IEnumerable<string?> units) =>
        units.Select(Stated).OfType<MoneyUnit>().GroupBy(unit => unit.Yuan).OrderByDescending(g => g.Count()).FirstOrDefault()?.First();

    private static MoneyUnit? Stated(string? unit) =>
        unit is not null && MoneyUnit.Parse(unit).TryGet(out var read, out _) ? read : null;
}
