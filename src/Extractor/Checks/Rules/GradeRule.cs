using Extractor.Evaluations;

namespace Extractor.Checks.Rules;

/// <summary>grade-mismatch: the grade is the one the score earns; a report's own bands win.</summary>
internal static class GradeRule
{
    private static readonly Dictionary<Grade, string> Names = new()
    {
        [Grade.Excellent] = "优",
        [Grade.Good] = "良",
        [Grade.Fair] = "中",
        [Grade.Poor] = "差",
    };

    public static IEnumerable<Finding> Check(Evaluation evaluation, ScoringRules rules)
    {
        if (evaluation.Grade is not { } grade || Stated.Of(evaluation, evaluation.Score, "score") is not { } score) yield break;
        if (score.Value > rules.FullScore) yield break;
        var earned = rules.GradeOf(score.Value);
        if (earned == grade) yield break;
        yield return new Finding("grade-mismatch", Severity.Warning, null, "grade",
            $"The grade {Names[grade]} is stated, but {score} points are {Names[earned]}.",
            [.. evaluation.Evidence["grade"].Take(1), .. score.Evidence]);
    }
}
