using Extractor.Evaluations;
using Extractor.Fields.Values;

namespace Extractor.Checks.Rules;

/// <summary>target-missed-full-score: a numeric target is missed and the full weight is scored.</summary>
internal static class MissedTargetRule
{
    // Of these less is better, so a smaller figure than the target's is no miss.
    private static readonly string[] LessIsBetter =
        ["成本", "费用", "支出", "经费", "投诉", "事故", "死亡", "下降", "降低", "减少", "能耗", "时限", "时间", "误差", "结余", "差错", "发生", "违"];

    public static IEnumerable<Finding> Check(Evaluation evaluation)
    {
        foreach (var (i, indicator) in evaluation.Indicators.Index())
        {
            var path = $"indicators[{i}]";
            if (Stated.Of(indicator.Weight, indicator.Evidence, "weight", path) is not { Value: > 0 } weight) continue;
            if (Stated.Of(indicator.Score, indicator.Evidence, "score", path) is not { } score || score.Value < weight.Value) continue;
            var target = indicator.AdjustedTarget is { Value: not null } adjusted ? adjusted : indicator.Target;
            if (target is not { Value: not null } || indicator.Actual is not { Value: not null } actual) continue;
            if (InTargetsUnit(actual, target) is not { } reached || !IsMissed(indicator, target, actual, reached)) continue;
            yield return new Finding("target-missed-full-score", Severity.Warning, null, $"{path}.score",
                $"{indicator.Name} scores its full {weight} points, but {actual.Text} misses {target.Text}.",
                [.. indicator.Evidence["target"].Take(1), .. indicator.Evidence["actual"].Take(1), .. score.Evidence]);
        }
    }

    private static bool IsMissed(Indicator indicator, Quantity target, Quantity actual, decimal reached) => target.Op switch
    {
        // An actual value "at least" something may be more.
        "ge" or "range" => reached < target.Value && actual.Op is not ("ge" or "gt"),
        "gt" => reached <= target.Value && actual.Op is not ("ge" or "gt"),
        "le" => reached > target.Value && actual.Op is not ("le" or "lt"),
        "lt" => reached >= target.Value && actual.Op is not ("le" or "lt"),
        "eq" => target.Unit is "%" && reached < target.Value && actual.Op == "eq" && !IsLessBetter(indicator),
        _ => false,
    };

    private static bool IsLessBetter(Indicator indicator) =>
        LessIsBetter.Any(word => indicator.Name.Contains(word, StringComparison.Ordinal) || (indicator.Level2?.Contains(word, StringComparison.Ordinal) ?? false));

    /// <summary>The actual value in the target's unit: 130000份 is 13 of 万份. Null where the units cannot be compared; a bare number
    /// is in the target's.</summary>
    private static decimal? InTargetsUnit(Quantity actual, Quantity target)
    {
        if (actual.Unit is null || target.Unit is null || actual.Unit == target.Unit) return actual.Value;
        var (of, to) = (UnitReader.Parse(actual.Unit), UnitReader.Parse(target.Unit));
        if (of is not { } from || to is not { } into) return null;
        if (from.Kind != into.Kind) return null;
        if (from.Kind == UnitKind.Percent) return actual.Value;
        var same = Base(from) == Base(into);
        return same ? actual.Value * from.Multiplier / into.Multiplier : null;
    }

    private static string Base(Unit unit) => unit.Text.TrimStart('万', '亿', '千', '百', '十');
}
