using Extractor.Evaluations;

namespace Extractor.Checks.Rules;

/// <summary>percent-impossible: a rate above what its parts allow.</summary>
internal static class ImpossibleRateRule
{
    // Shares of a whole; a rate of completion may well be above 100 %.
    private static readonly string[] Shares = ["满意度", "满意率", "合格率", "覆盖率", "准确率", "优良率", "及格率"];

    private static readonly string[] Measures = ["satisfaction"];

    public static IEnumerable<Finding> Check(Evaluation evaluation)
    {
        foreach (var (i, fund) in evaluation.Funds.Index())
        {
            var path = $"funds[{i}]";
            if (Stated.Of(fund.Rate, fund.Evidence, "rate", path) is not { } rate || rate.Low <= 1) continue;
            if (Stated.Of(fund.Executed, fund.Evidence, "executed", path) is not { } executed) continue;
            if (Stated.Of(fund.AnnualBudget, fund.Evidence, "annual_budget", path) is not { } budget || executed.Low > budget.High) continue;
            yield return Disagreement.Between("percent-impossible", rate.Path,
                $"A rate of {Stated.Print(rate.Value * 100)}% is stated, but {executed} is no more than {budget}.", rate, executed, budget);
        }
        foreach (var (i, indicator) in evaluation.Indicators.Index())
        {
            if (indicator.Actual is not { Value: > 100, Unit: "%" } actual || !Shares.Any(word => indicator.Name.Contains(word, StringComparison.Ordinal))) continue;
            yield return new Finding("percent-impossible", Severity.Warning, null, $"indicators[{i}].actual",
                $"{indicator.Name} is {actual.Text}: a share cannot exceed 100%.", [.. indicator.Evidence["actual"].Take(1)]);
        }
        foreach (var (i, amount) in evaluation.Amounts.Index())
        {
            if (!Measures.Contains(amount.Measure) || amount.Value is not > 1) continue;
            yield return new Finding("percent-impossible", Severity.Warning, null, $"amounts[{i}].value",
                $"{amount.Label} is {Stated.Print(amount.Value.Value * 100)}%: a share cannot exceed 100%.", [.. amount.Evidence["value"].Take(1)]);
        }
    }
}
