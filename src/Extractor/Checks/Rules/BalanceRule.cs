using Extractor.Evaluations;

namespace Extractor.Checks.Rules;

/// <summary>balance-mismatch: what is left is the annual budget less what was executed.</summary>
internal static class BalanceRule
{
    public static IEnumerable<Finding> Check(Evaluation evaluation)
    {
        foreach (var (i, fund) in evaluation.Funds.Index())
        {
            var path = $"funds[{i}]";
            if (Stated.Of(fund.Balance, fund.Evidence, "balance", path) is not { } balance) continue;
            if (Stated.Of(fund.Executed, fund.Evidence, "executed", path) is not { } executed) continue;
            if (Stated.Of(fund.AnnualBudget, fund.Evidence, "annual_budget", path) is not { } budget) continue;
            var left = budget.Value - executed.Value;
            if (Math.Abs(balance.Value - left) <= balance.HalfDigit + executed.HalfDigit + budget.HalfDigit) continue;
            yield return Disagreement.Between("balance-mismatch", balance.Path,
                $"The balance {balance} is stated, but {budget} − {executed} is {Stated.Print(left)}.", balance, budget, executed);
        }
    }
}
