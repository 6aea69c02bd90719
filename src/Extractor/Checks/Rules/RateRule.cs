using Extractor.Evaluations;

namespace Extractor.Checks.Rules;

/// <summary>rate-mismatch: a stated execution rate is executed ÷ annual budget.</summary>
internal static class RateRule
{
    public static IEnumerable<Finding> Check(Evaluation evaluation)
    {
        foreach (var (i, fund) in evaluation.Funds.Index())
        {
            var path = $"funds[{i}]";
            if (Stated.Of(fund.Rate, fund.Evidence, "rate", path) is not { } rate) continue;
            if (Stated.Of(fund.Executed, fund.Evidence, "executed", path) is not { } executed) continue;
            var budgets = new[]
            {
                Stated.Of(fund.AnnualBudget, fund.Evidence, "annual_budget", path),
                Stated.Of(fund.InitialBudget, fund.Evidence, "initial_budget", path),
                Stated.Of(fund.Received, fund.Evidence, "received", path),
            }.OfType<Stated>().Where(budget => budget.Low > 0).ToArray();
            if (budgets.Length == 0) continue;

            // Where the form states no annual budget, any of the others may be meant.
            var bases = fund.AnnualBudget is null ? budgets : [budgets[0]];
            if (fund.AnnualBudget is not null && budgets[0].Path != $"{path}.annual_budget") continue;
            if (bases.Any(budget => Agrees(rate, executed, budget))) continue;
            yield return Disagreement.Between("rate-mismatch", rate.Path,
                $"The rate {Percent(rate.Value)} is stated, but {executed} ÷ {bases[0]} is {Percent(executed.Value / bases[0].Value)}.",
                rate, executed, bases[0]);
        }
    }

    private static bool Agrees(Stated rate, Stated executed, Stated budget) =>
        rate.High >= executed.Low / budget.High && rate.Low <= executed.High / budget.Low;

    private static string Percent(decimal fraction) => $"{Stated.Print(Math.Round(fraction * 100, 2))}%";
}
