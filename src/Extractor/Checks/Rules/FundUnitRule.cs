using Extractor.Evaluations;

namespace Extractor.Checks.Rules;

/// <summary>unit-suspect: a figure of a line of funds that is ten thousand times its neighbours, or a ten-thousandth.</summary>
internal static class FundUnitRule
{
    private const decimal Unit = 10_000;

    // What is executed may be a fraction of what was planned, and more than it by little. Taken for the other unit, the figure must
    // come to between a fifth and five times its neighbour.
    private const decimal Spread = 5;

    // Rates are printed to a hundredth of a per cent.
    private const decimal RateDigit = 0.0001m;

    public static IEnumerable<Finding> Check(Evaluation evaluation)
    {
        foreach (var (i, fund) in evaluation.Funds.Index())
        {
            var path = $"funds[{i}]";
            Stated[] figures =
            [
                .. new[]
                {
                    Stated.Of(fund.AnnualBudget, fund.Evidence, "annual_budget", path),
                    Stated.Of(fund.InitialBudget, fund.Evidence, "initial_budget", path),
                    Stated.Of(fund.Executed, fund.Evidence, "executed", path),
                    Stated.Of(fund.Received, fund.Evidence, "received", path),
                }.OfType<Stated>().Where(figure => figure.Value > 0),
            ];
            // A rate that fits says that the figures are what was meant, however far apart.
            if (fund is { Rate: { } rate, Executed: { } executed, AnnualBudget: { } budget and not 0 } && Math.Abs(executed / budget - rate) <= RateDigit) continue;
            foreach (var figure in figures)
            {
                var others = figures.Where(other => other != figure).ToArray();
                // Of two figures either may be the wrong one; the later column is the one that was filled in last.
                if (others.Length == 0 || (others.Length == 1 && figure == figures[0])) continue;
                if (!others.All(other => IsUnitApart(figure.Value, other.Value))) continue;
                yield return Disagreement.Between("unit-suspect", figure.Path,
                    $"{fund.Label} states {figure} beside {others[0]}: one of the two may be in another unit.", figure, others[0]);
                break;
            }
        }
    }

    private static bool IsUnitApart(decimal one, decimal other)
    {
        var times = Math.Max(one, other) / Math.Min(one, other);
        return times >= Unit / Spread && times <= Unit * Spread;
    }
}
