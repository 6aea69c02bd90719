using Extractor.Evaluations;

namespace Extractor.Checks.Rules;

/// <summary>weight-sum-mismatch: the weights of all lines add up to the full score.</summary>
internal static class WeightSumRule
{
    public static IEnumerable<Finding> Check(Evaluation evaluation, ScoringRules rules)
    {
        // Without a total row the table may go on where the document ends.
        if (evaluation.Score is null || ScoredTable.Of(evaluation) is not { } table || table.Weights.Count != table.Indicators) yield break;
        if (table.IsComplete(rules)) yield break;
        Stated[] weights = [.. table.ExecutionWeight is { } execution ? [execution] : Array.Empty<Stated>(), .. table.Weights];
        var sum = weights.Sum(weight => weight.Value);
        yield return Disagreement.Between("weight-sum-mismatch", weights[0].Path,
            $"The weights {string.Join(" + ", weights.Select(weight => weight.ToString()))} are {Stated.Print(sum)}, not {Stated.Print(rules.FullScore)}.",
            weights);
    }
}
