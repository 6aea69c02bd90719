using Extractor.Evaluations;

namespace Extractor.Checks.Rules;

/// <summary>score-sum-mismatch: the scores of all lines add up to the total score.</summary>
internal static class ScoreSumRule
{
    public static IEnumerable<Finding> Check(Evaluation evaluation, ScoringRules rules)
    {
        if (Stated.Of(evaluation, evaluation.Score, "score") is not { } total) yield break;
        if ((ScoredTable.Of(evaluation) ?? ScoredTable.OfHeadings(evaluation, rules)) is not { } table || table.Scores.Count != table.Indicators) yield break;
        if (!table.IsComplete(rules) && !IsTooMuch(table, total, rules)) yield break;
        // Where an execution line is part of the full score but its score is not printed, the sum is not known.
        var withoutExecution = table.Weights.Sum(w => w.Value) == rules.FullScore;
        if (table.ExecutionScore is null && !withoutExecution) yield break;

        Stated[] scores = withoutExecution && table.ExecutionWeight is null ? [.. table.Scores] : [table.ExecutionScore!, .. table.Scores];
        var sum = scores.Sum(score => score.Value);
        if (Math.Abs(sum - total.Value) <= total.HalfDigit + Smallest(scores)) yield break;
        yield return Disagreement.Between("score-sum-mismatch", total.Path,
            $"The total score {total} is stated, but {string.Join(" + ", scores.Select(score => score.ToString()))} is {Stated.Print(sum)}.",
            [total, .. scores]);
    }

    /// <summary>A form that prints no weights may lack lines, but not have more points than its total.</summary>
    private static bool IsTooMuch(ScoredTable table, Stated total, ScoringRules rules)
    {
        if (table.Weights.Count > 0 || table.ExecutionScore is not { } execution) return false;
        var sum = execution.Value + table.Scores.Sum(score => score.Value);
        return sum > total.Value && sum <= rules.FullScore;
    }

    /// <summary>Whole points are exact, not rounded: only what is printed with decimals may be off by them.</summary>
    private static decimal Smallest(IEnumerable<Stated> scores) =>
        scores.Where(score => score.HalfDigit < 0.5m).Sum(score => score.HalfDigit);
}
