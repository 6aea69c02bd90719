using Extractor.Checks.Rules;
using Extractor.Evaluations;
using Extractor.Tables;

namespace Extractor.Checks;

/// <summary>Finds what a report says that does not add up. Nothing is repaired; a finding stands beside what was printed.</summary>
public static class Checker
{
    /// <summary>One rule a code; in this order its findings are listed.</summary>
    private static readonly Func<Evaluation, ScoringRules, IEnumerable<Finding>>[] Rules =
    [
        (evaluation, _) => RateRule.Check(evaluation),
        (evaluation, _) => BalanceRule.Check(evaluation),
        (evaluation, _) => FundUnitRule.Check(evaluation),
        (evaluation, _) => FundPartsRule.Check(evaluation),
        (evaluation, _) => AccountPartsRule.Check(evaluation),
        RateScoreRule.Check,
        ScoreSumRule.Check,
        WeightSumRule.Check,
        (evaluation, _) => ScoreAboveWeightRule.Check(evaluation),
        (evaluation, _) => MissedTargetRule.Check(evaluation),
        GradeRule.Check,
        (evaluation, _) => ImpossibleRateRule.Check(evaluation),
    ];

    /// <param name="content">For the sentences that state no field of an evaluation, and for the report's own grade bands.</param>
    /// <param name="rules">How scores are reckoned where the report does not say.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<Evaluation> evaluations, Content content, ScoringRules rules)
    {
        if (evaluations.Count == 0) return [];
        var own = GradeBandReader.Read(content) is { } bands ? rules with { Bands = bands } : rules;
        var findings = new List<Finding>();
        for (var i = 0; i < evaluations.Count; i++)
        {
            var index = i;
            findings.AddRange(Rules.SelectMany(rule => rule(evaluations[index], own)).Select(finding => finding with { Evaluation = index }));
        }
        // A sentence cannot be laid at one evaluation's door where the document holds several.
        int? only = evaluations.Count == 1 ? 0 : null;
        findings.AddRange(SentenceUnitRule.Check(content).Concat(ImpossibleFallRule.Check(content)).Select(finding => finding with { Evaluation = only }));
        return findings;
    }
}
