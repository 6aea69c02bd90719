using System.Globalization;
using Extractor.Evaluations;

namespace Extractor.Pipelines;

/// <summary>A value that a document states, with the record and field it belongs to.</summary>
/// <param name="Evaluation">The index of its evaluation.</param>
/// <param name="Path">Where it stands in the contract's JSON below its evaluation, such as <c>funds[0].executed</c>.</param>
/// <param name="Record">evaluation | fund | indicator | amount.</param>
/// <param name="Index">The record's place in its list; 0 for the evaluation itself.</param>
/// <param name="Label">What the document calls the record: a fund's label, an indicator's name.</param>
/// <param name="Field">The field's name in the contract.</param>
/// <param name="Value">As the contract prints it.</param>
/// <param name="Unit">元 for money, 1 for a fraction; null where it has none.</param>
public sealed record StatedValue(
    int Evaluation, string Path, string Record, int Index, string? Label, string Field, string Value, string? Unit, IReadOnlyList<Evidence> Evidence)
{
    private const string Yuan = "元";

    /// <summary>In the contract's order; nothing for what is not stated.</summary>
    public static IEnumerable<StatedValue> All(IReadOnlyList<Evaluation> evaluations)
    {
        for (var i = 0; i < evaluations.Count; i++)
        {
            foreach (var value in Of(i, evaluations[i])) yield return value;
        }
    }

    private static IEnumerable<StatedValue> Of(int index, Evaluation evaluation)
    {
        var headers = Present(HeaderFields(evaluation))
            .Select(f => new StatedValue(index, f.Name, "evaluation", 0, evaluation.Subject, f.Name, f.Value, f.Unit, evaluation.Evidence[f.Name]));
        var funds = evaluation.Funds.SelectMany((fund, i) => Present(FundFields(fund))
            .Select(f => new StatedValue(index, At("funds", i, f.Name), "fund", i, fund.Label, f.Name, f.Value, f.Unit, fund.Evidence[f.Name])));
        var indicators = evaluation.Indicators.SelectMany((indicator, i) => Present(IndicatorFields(indicator))
            .Select(f => new StatedValue(
                index, At("indicators", i, f.Name), "indicator", i, indicator.Name, f.Name, f.Value, f.Unit, indicator.Evidence[f.Name])));
        var amounts = evaluation.Amounts.SelectMany((amount, i) => Present([("value", ContractNumber.Of(amount.Value, amount.Unit), amount.Unit)])
            .Select(f => new StatedValue(
                index, At("amounts", i, f.Name), "amount", i, AmountLabel(amount), f.Name, f.Value, f.Unit, amount.Evidence[f.Name])));
        return headers.Concat(funds).Concat(indicators).Concat(amounts);
    }

    private static string AmountLabel(Amount amount) => amount.Item is null ? amount.Label : $"{amount.Label} {amount.Item}";

    private static string At(string list, int index, string field) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}].{field}");

    private static IEnumerable<(string Name, string Value, string? Unit)> Present(IEnumerable<(string Name, string? Value, string? Unit)> fields) =>
        from field in fields where field.Value is not null select (field.Name, field.Value!, field.Unit);

    private static IEnumerable<(string Name, string? Value, string? Unit)> HeaderFields(Evaluation e) =>
    [
        ("subject_kind", ContractNames.Of(e.SubjectKind), null),
        ("subject", e.Subject, null),
        ("subject_code", e.SubjectCode, null),
        ("organization", e.Organization, null),
        ("competent_department", e.CompetentDepartment, null),
        ("implementing_unit", e.ImplementingUnit, null),
        ("region", e.Region?.Code, null),
        ("fiscal_year", ContractNumber.Plain(e.FiscalYear), null),
        ("score", ContractNumber.Plain(e.Score), null),
        ("grade", e.Grade is { } grade ? ContractNames.Of(grade) : null, null),
        ("filed_on", e.FiledOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null),
        ("goals.expected", e.Goals?.Expected, null),
        ("goals.achieved", e.Goals?.Achieved, null),
    ];

    private static IEnumerable<(string Name, string? Value, string? Unit)> FundFields(Fund f) =>
    [
        ("declared_budget", ContractNumber.Money(f.DeclaredBudget), Yuan),
        ("initial_budget", ContractNumber.Money(f.InitialBudget), Yuan),
        ("annual_budget", ContractNumber.Money(f.AnnualBudget), Yuan),
        ("received", ContractNumber.Money(f.Received), Yuan),
        ("executed", ContractNumber.Money(f.Executed), Yuan),
        ("balance", ContractNumber.Money(f.Balance), Yuan),
        ("rate", ContractNumber.Plain(f.Rate), "1"),
        ("weight", ContractNumber.Plain(f.Weight), null),
        ("score", ContractNumber.Plain(f.Score), null),
    ];

    private static IEnumerable<(string Name, string? Value, string? Unit)> IndicatorFields(Indicator i) =>
    [
        ("level1", i.Level1, null),
        ("level2", i.Level2, null),
        ("name", i.Name, null),
        ("target", i.Target?.Text, i.Target?.Unit),
        ("adjusted_target", i.AdjustedTarget?.Text, i.AdjustedTarget?.Unit),
        ("actual", i.Actual?.Text, i.Actual?.Unit),
        ("weight", ContractNumber.Plain(i.Weight), null),
        ("score", ContractNumber.Plain(i.Score), null),
        ("note", i.Note, null),
    ];
}
