using Extractor.Evaluations;

namespace Extractor.Checks.Rules;

/// <summary>The scored lines of an evaluation: its indicators and its execution line.</summary>
/// <param name="ExecutionScore">Null where none is stated.</param>
internal sealed record ScoredTable(
    IReadOnlyList<Stated> Weights, IReadOnlyList<Stated> Scores, Stated? ExecutionWeight, Stated? ExecutionScore, int Indicators)
{
    /// <summary>Null where the indicators do not stand in a table: headings of a narrative are seldom all there.</summary>
    public static ScoredTable? Of(Evaluation evaluation) =>
        evaluation.Indicators.Any(i => i.Evidence["name"].Any(e => e.Method == ReadingMethod.Prose)) ? null : Lines(evaluation);

    /// <summary>The headings of a narrative, where each has its points and its score and the points come to the full score: then
    /// they are all there. Null otherwise, and for tables.</summary>
    public static ScoredTable? OfHeadings(Evaluation evaluation, ScoringRules rules) =>
        evaluation.Indicators.All(i => i.Evidence["name"].Any(e => e.Method == ReadingMethod.Prose))
        && Lines(evaluation) is { ExecutionWeight: null } lines
        && lines.Weights.Count == lines.Indicators && lines.Weights.Sum(w => w.Value) == rules.FullScore
            ? lines
            : null;

    private static ScoredTable? Lines(Evaluation evaluation)
    {
        var indicators = evaluation.Indicators;
        if (indicators.Count == 0) return null;
        var total = evaluation.Funds.Index().Where(f => f.Item.Source == "total").ToArray();
        var line = total.Length == 1 ? total[0] : default;
        Stated? Execution(Func<Fund, decimal?> value, string field) =>
            line.Item is null ? null : Stated.Of(value(line.Item), line.Item.Evidence, field, $"funds[{line.Index}]");
        return new(
            [.. indicators.Index().Select(i => Stated.Of(i.Item.Weight, i.Item.Evidence, "weight", $"indicators[{i.Index}]")).OfType<Stated>()],
            [.. indicators.Index().Select(i => Stated.Of(i.Item.Score, i.Item.Evidence, "score", $"indicators[{i.Index}]")).OfType<Stated>()],
            Execution(fund => fund.Weight, "weight"), Execution(fund => fund.Score, "score"), indicators.Count);
    }

    /// <summary>Whether the weights that are printed come to the full score, with what an execution line without a printed weight
    /// may weigh.</summary>
    public bool IsComplete(ScoringRules rules)
    {
        if (Weights.Count != Indicators) return false;
        var sum = Weights.Sum(w => w.Value) + (ExecutionWeight?.Value ?? 0);
        return sum == rules.FullScore || (ExecutionWeight is null && rules.ExecutionWeights.Any(weight => sum + weight == rules.FullScore));
    }
}
