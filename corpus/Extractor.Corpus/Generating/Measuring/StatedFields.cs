using System.Globalization;
using Extractor.Evaluations;
using Extractor.Forms;

namespace Extractor.Corpus.Generating.Measuring;

/// <summary>An evaluation as a flat list of fields: path and value, both written so that equal ones are equal texts.</summary>
internal static class StatedFields
{
    public static IReadOnlyDictionary<string, string> Of(Evaluation evaluation)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add("subject", Text(evaluation.Subject));
        Add("subject_code", Text(evaluation.SubjectCode));
        Add("competent_department", Text(evaluation.CompetentDepartment));
        Add("implementing_unit", Text(evaluation.ImplementingUnit));
        Add("region", evaluation.Region?.Code);
        Add("fiscal_year", evaluation.FiscalYear?.ToString(CultureInfo.InvariantCulture));
        Add("score", Number(evaluation.Score));
        Add("grade", evaluation.Grade?.ToString());
        Add("filed_on", evaluation.FiledOn?.ToString("O", CultureInfo.InvariantCulture));
        Add("goals.expected", Text(evaluation.Goals?.Expected));
        Add("goals.achieved", Text(evaluation.Goals?.Achieved));
        foreach (var fund in evaluation.Funds) Funds($"funds[{fund.Source}].", fund);
        foreach (var indicator in evaluation.Indicators) Indicators($"indicators[{Text(indicator.Name)}].", indicator);
        foreach (var amount in evaluation.Amounts) Add($"amounts[{amount.Measure}]", Number(amount.Value));
        return fields;

        void Add(string path, string? value)
        {
            if (value is not null) fields.TryAdd(path, value);
        }

        void Funds(string path, Fund fund)
        {
            Add(path + "declared_budget", Number(fund.DeclaredBudget));
            Add(path + "initial_budget", Number(fund.InitialBudget));
            Add(path + "annual_budget", Number(fund.AnnualBudget));
            Add(path + "received", Number(fund.Received));
            Add(path + "executed", Number(fund.Executed));
            Add(path + "balance", Number(fund.Balance));
            Add(path + "rate", Number(fund.Rate));
            Add(path + "weight", Number(fund.Weight));
            Add(path + "score", Number(fund.Score));
        }

        void Indicators(string path, Indicator indicator)
        {
            Add(path + "name", Text(indicator.Name));
            Add(path + "level1", Text(indicator.Level1));
            Add(path + "level2", Text(indicator.Level2));
            Quantity(path + "target", indicator.Target);
            Quantity(path + "adjusted_target", indicator.AdjustedTarget);
            Quantity(path + "actual", indicator.Actual);
            Add(path + "weight", Number(indicator.Weight));
            Add(path + "score", Number(indicator.Score));
            Add(path + "note", Text(indicator.Note));
        }

        void Quantity(string path, Quantity? quantity)
        {
            Add(path + ".op", quantity?.Op);
            Add(path + ".value", Number(quantity?.Value));
            Add(path + ".unit", quantity?.Value is null ? null : Text(quantity.Unit));
        }
    }

    private static string? Number(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture);

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : LabelText.Fold(text).Trim('。', '.', ':');
}
