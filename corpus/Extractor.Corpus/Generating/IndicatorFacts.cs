namespace Extractor.Corpus.Generating;

/// <summary>Makes indicators whose points add up to what the execution of the budget leaves of 100.</summary>
internal static class IndicatorFacts
{
    private static readonly IReadOnlyList<(string Level1, string[] Level2)> Levels =
    [
        ("产出", ["数量", "质量", "时效", "成本"]),
        ("效益", ["经济效益", "社会效益", "生态效益", "可持续影响"]),
        ("满意度", ["服务对象满意度", "其他满意度"]),
    ];

    public static IReadOnlyList<IndicatorFact> Make(int executionWeight, Dice dice)
    {
        int[] points = [60 - executionWeight, 30, 10];
        var all = new List<IndicatorFact>();
        for (var i = 0; i < Levels.Count; i++)
        {
            var (level1, level2) = Levels[i];
            var used = level2.Where((_, n) => n == 0 || dice.Percent(i == 2 ? 10 : 75)).ToArray();
            var patterns = used.SelectMany(l => Patterns(l, dice)).ToArray();
            var weights = Shares(points[i], patterns.Length, dice);
            all.AddRange(patterns.Select((p, n) => Indicator(level1, p, weights[n], dice)));
        }
        return all;
    }

    /// <summary>Whole points that add up, each at least 1.</summary>
    public static IReadOnlyList<decimal> Shares(int points, int count, Dice dice)
    {
        var shares = Enumerable.Repeat((decimal)(points / count), count).ToArray();
        shares[^1] += points % count;
        for (var i = 0; i + 1 < count; i += 2)
        {
            var moved = Math.Min(dice.Below(4), shares[i] - 1);
            if (moved <= 0) continue;
            shares[i] -= moved;
            shares[i + 1] += moved;
        }
        return shares;
    }

    private static IReadOnlyList<IndicatorPattern> Patterns(string level2, Dice dice)
    {
        var known = Wording.Ours.Indicators.Where(p => p.Level2 == level2).ToArray();
        return dice.Some(known, Math.Min(known.Length, dice.Pick([1, 1, 2, 2, 3])));
    }

    private static IndicatorFact Indicator(string level1, IndicatorPattern pattern, decimal weight, Dice dice)
    {
        var phrases = Wording.Ours.Phrases;
        var met = dice.Percent(82);
        var scored = met ? weight : Math.Max(0, weight - Math.Max(1, Math.Round(weight * dice.Between(10, 50) / 100)));
        var note = met ? null : dice.Pick(phrases.Notes);
        if (pattern.Unit is null)
        {
            return new(level1, pattern.Level2, pattern, pattern.Name, null, null, dice.Pick(phrases.TargetTexts), dice.Pick(phrases.ActualTexts),
                weight, scored, met, note);
        }
        var target = Value(pattern, dice);
        return new(level1, pattern.Level2, pattern, pattern.Name, target, Reached(pattern, target, met, dice), "", "", weight, scored, met, note);
    }

    private static decimal Value(IndicatorPattern pattern, Dice dice)
    {
        var scale = pattern.Decimals switch { 0 => 1m, 1 => 10m, _ => 100m };
        var value = dice.Between((int)(pattern.Low * scale), (int)(pattern.High * scale)) / scale;
        // Plans are round: 5,000 persons, not 4,987.
        return value switch
        {
            >= 1000 => Math.Round(value / 100) * 100,
            >= 100 when pattern.Unit != "%" => Math.Round(value / 10) * 10,
            _ => value,
        };
    }

    private static decimal Reached(IndicatorPattern pattern, decimal target, bool met, Dice dice)
    {
        var most = pattern.Unit == "%" ? 100 : decimal.MaxValue;
        var change = Math.Round(target * dice.Between(1, 12) / 100, pattern.Decimals);
        if (change == 0) change = pattern.Decimals == 0 ? 1 : 0.1m;
        return (pattern.Direction, met) switch
        {
            ("ge", true) => dice.Percent(50) ? target : Math.Min(most, target + change),
            ("ge", false) => Math.Max(0, target - change),
            ("le", true) => dice.Percent(50) ? target : Math.Max(0, target - change),
            ("le", false) => target + change,
            (_, true) => target,
            _ => Math.Max(0, target - change),
        };
    }
}
