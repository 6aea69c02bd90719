using System.Globalization;
using System.Text.Encodings.Web;
using Extractor.Evaluations;
using Extractor.Pipelines;

namespace Extractor.Storage;

/// <summary>An evaluation with all it holds as rows.</summary>
internal static class EvaluationRows
{
    private const string YuanUnit = "元";

    public static void Add(RowList rows, EvidenceRows evidence, int ordinal, Evaluation e)
    {
        var id = rows.Add(
            RowShape.Evaluation, 1L, (long)ordinal, ContractNames.Of(e.SubjectKind), e.Subject, e.SubjectCode, e.Organization, e.CompetentDepartment,
            e.ImplementingUnit, e.Region?.Code, e.Region?.Name, (long?)e.FiscalYear, ContractNumber.Plain(e.Score),
            e.Grade is { } grade ? ContractNames.Of(grade) : null, e.FiledOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            e.Goals?.Expected, e.Goals?.Achieved, e.Form?.Form, ContractNumber.Plain(e.Form?.Score), Matched(e));
        var funds = e.Funds.Select((fund, i) => Fund(rows, id, i, fund)).ToList();
        var indicators = e.Indicators.Select((indicator, i) => Indicator(rows, id, i, indicator)).ToList();
        var amounts = e.Amounts.Select((amount, i) => Amount(rows, id, i, amount)).ToList();
        foreach (var value in StatedValue.All([e]))
        {
            long? fund = value.Record == "fund" ? funds[value.Index] : null;
            long? indicator = value.Record == "indicator" ? indicators[value.Index] : null;
            long? amount = value.Record == "amount" ? amounts[value.Index] : null;
            // The surest place decides: the others only confirm it.
            double? confidence = value.Evidence.Count > 0 ? (double)value.Evidence.Max(v => v.Confidence) : null;
            var valueId = rows.Add(RowShape.Value, id, value.Path, value.Field, value.Value, value.Unit, confidence, fund, indicator, amount);
            evidence.AddToValue(valueId, value.Evidence);
        }
    }

    private static long Fund(RowList rows, long evaluation, int ordinal, Fund f) => rows.Add(
        RowShape.Fund, evaluation, (long)ordinal, f.Source, f.Label, Fen.Of(f.DeclaredBudget), Fen.Of(f.InitialBudget), Fen.Of(f.AnnualBudget),
        Fen.Of(f.Received), Fen.Of(f.Executed), Fen.Of(f.Balance), ContractNumber.Plain(f.Rate), ContractNumber.Plain(f.Weight), ContractNumber.Plain(f.Score));

    private static long Indicator(RowList rows, long evaluation, int ordinal, Indicator i) => rows.Add(
        RowShape.Indicator,
        [
            evaluation, (long)ordinal, i.Level1, i.Level2, i.Name, .. Quantity(i.Target), .. Quantity(i.AdjustedTarget), .. Quantity(i.Actual),
            ContractNumber.Plain(i.Weight), ContractNumber.Plain(i.Score), i.Note,
        ]);

    private static object?[] Quantity(Quantity? q) => [q?.Text, q?.Op, ContractNumber.Plain(q?.Value), ContractNumber.Plain(q?.Upper), q?.Unit];

    private static long Amount(RowList rows, long evaluation, int ordinal, Amount a) => rows.Add(
        RowShape.Amount, evaluation, (long)ordinal, a.Measure, a.Label, a.Item, ContractNumber.Of(a.Value, a.Unit),
        a.Unit == YuanUnit ? Fen.Of(a.Value) : null, a.Unit, (long?)a.Year);

    // A JSON list, which SQLite's json_each takes apart.
    private static string? Matched(Evaluation e) => e.Form is { Matched: var matched }
        ? "[" + string.Join(",", matched.Select(m => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(m)}\"")) + "]"
        : null;
}
