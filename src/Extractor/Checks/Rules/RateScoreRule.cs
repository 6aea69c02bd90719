using Extractor.Evaluations;

namespace Extractor.Checks.Rules;

/// <summary>rate-score-mismatch: the execution line scores its rate × its weight.</summary>
internal static class RateScoreRule
{
    public static IEnumerable<Finding> Check(Evaluation evaluation, ScoringRules rules)
    {
        foreach (var (i, fund) in evaluation.Funds.Index().Where(f => f.Item.Source == "total"))
        {
            var path = $"funds[{i}]";
            if (Stated.Of(fund.Score, fund.Evidence, "score", path) is not { } score) continue;
            if (Stated.Of(fund.Rate, fund.Evidence, "rate", path) is not { } rate) continue;
            if (Stated.Of(fund.Weight, fund.Evidence, "weight", path) is not { } weight) continue;
            // Above the whole budget nothing more can be earned; what the rate's rounding leaves open, the score's leaves too.
            var earned = Math.Min(rate.Value, 1) * weight.Value;
            if (Math.Abs(score.Value - earned) <= score.HalfDigit + rate.HalfDigit * weight.Value) continue;
            yield return Disagreement.Between("rate-score-mismatch", score.Path,
                $"The execution line scores {score}, but {Stated.Print(rate.Value * 100)}% of {weight} points is {Stated.Print(Math.Round(earned, 2))}.",
                score, rate, weight);
        }
    }
}
