using Extractor.Fields;
using Extractor.Fields.Values;

namespace Extractor.Evaluations.Merging;

/// <summary>The unit of money of figures whose own place states none.</summary>
internal sealed class FundUnits
{
    // A unit that no place states is a guess, not a reading.
    private const decimal GuessedConfidence = 0.5m;

    private readonly Dictionary<ReportPart, MoneyUnit> byPart = [];
    private readonly MoneyUnit? elsewhere;

    public FundUnits(IReadOnlyList<ReportPart> parts)
    {
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
        var guessed = Stated(figure.Unit) is null && !byPart.ContainsKey(part) && MoneyReader.Parse(figure.Value.Text.Text, null).TryGet(out _, out _) is false;
        return guessed ? figure.Value with { Confidence = Math.Min(figure.Value.Confidence, GuessedConfidence) } : figure.Value;
    }

    private static MoneyUnit? Commonest(IEnumerable<string?> units) =>
        units.Select(Stated).OfType<MoneyUnit>().GroupBy(unit => unit.Yuan).OrderByDescending(g => g.Count()).FirstOrDefault()?.First();

    private static MoneyUnit? Stated(string? unit) =>
        unit is not null && MoneyUnit.Parse(unit).TryGet(out var read, out _) ? read : null;
}
