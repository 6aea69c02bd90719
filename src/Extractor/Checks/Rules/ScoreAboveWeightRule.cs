using Extractor.Evaluations;

namespace Extractor.Checks.Rules;

/// <summary>score-exceeds-weight: no line scores more than it weighs.</summary>
internal static class ScoreAboveWeightRule
{
    public static IEnumerable<Finding> Check(Evaluation evaluation)
    {
        var lines =
            evaluation.Funds.Index().Select(f => (f.Item.Weight, f.Item.Score, f.Item.Evidence, Path: $"funds[{f.Index}]", Name: f.Item.Label))
            .Concat(evaluation.Indicators.Index().Select(i => (i.Item.Weight, i.Item.Score, i.Item.Evidence, Path: $"indicators[{i.Index}]", i.Item.Name)));
        foreach (var line in lines)
        {
            if (Stated.Of(line.Weight, line.Evidence, "weight", line.Path) is not { } weight) continue;
            if (Stated.Of(line.Score, line.Evidence, "score", line.Path) is not { } score || score.Value <= weight.Value) continue;
            yield return Disagreement.Between("score-exceeds-weight", score.Path, $"{line.Name} scores {score} of {weight} points.", score, weight);
        }
    }
}
