using Extractor.Evaluations.Naming;
using Extractor.Fields;
using Extractor.Fields.Values;
using Extractor.Forms;

namespace Extractor.Evaluations.Merging;

/// <summary>Joins the figures of a department's accounts that several places state.</summary>
internal static class AmountMerger
{
    private const string Yuan = "元";
    private const string Persons = "人";
    private const string Fraction = "1";

    private sealed record Line(AmountLine Stated, string Unit, Statement Statement);

    public static (IReadOnlyList<Amount> Amounts, IReadOnlyList<Finding> Findings) Merge(IReadOnlyList<ReportPart> parts, int? fiscalYear)
    {
        var findings = new List<Finding>();
        var amounts = parts.SelectMany(part => part.Amounts).Select(Read).OfType<Line>()
            .GroupBy(line => (line.Stated.Measure, Item: Likeness.Key(line.Stated.Item ?? ""), Year: line.Stated.Year ?? fiscalYear))
            .Select((group, i) =>
            {
                var verdict = Verdict.Of([.. group.Select(line => line.Statement)])!;
                var first = group.First(line => ReferenceEquals(line.Statement, verdict.Standing));
                findings.AddRange(Conflict.Of(verdict, $"amounts[{i}].value", first.Stated.Label.Text.Text.Trim(), first.Unit == Yuan));
                return new Amount(
                    group.Key.Measure, first.Stated.Label.Text.Text.Trim(), first.Stated.Item, verdict.Value, first.Unit, group.Key.Year,
                    new EvidenceMap([KeyValuePair.Create("value", EvidenceOf.Agreeing(verdict.Agreeing.Select(s => s.Source)))]));
            })
            .ToArray();
        return (amounts, findings);
    }

    private static Line? Read(AmountLine line)
    {
        var unit = Vocabulary.Default.Of(LabelKind.Measure).FirstOrDefault(entry => entry.Role == line.Measure)?.Unit ?? Yuan;
        var statement = unit switch
        {
            Fraction => FieldReader.Rate(line.Value, null),
            Persons => Count(line.Value),
            _ => FieldReader.Money(line.Value, line.Unit is not null && MoneyUnit.Parse(line.Unit).TryGet(out var stated, out _) ? stated : null),
        };
        return statement is null ? null : new(line, unit, statement);
    }

    private static Statement? Count(FieldText field)
    {
        var figures = FigureReader.Find(field.Text.Text);
        return figures is [{ Kind: FigureKind.Quantity or FigureKind.Plain } one] ? new(one.Value * (one.Unit?.Multiplier ?? 1), one.Numeral.HalfDigit, field) : null;
    }
}
