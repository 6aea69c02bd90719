namespace Extractor.Corpus.Generating;

/// <summary>Invents forms that belong to no family.</summary>
internal static class OutsideFamily
{
    public static Family Invent(Dice dice) => new(
        Families.Outside,
        FundHeads(dice),
        Sources(dice),
        IndicatorHeads(dice),
        dice.Pick([10, 10, 20, 0]),
        dice.Pick(["{0}指标", "{0}指标", "项目{0}", "{0}", "{0}目标"]));

    private static IReadOnlyList<string> FundHeads(Dice dice)
    {
        var scored = dice.Percent(40);
        (string Role, bool Printed)[] columns =
        [
            ("fund.declared_budget", dice.Percent(15)),
            ("fund.initial_budget", dice.Percent(50)),
            ("fund.annual_budget", dice.Percent(90)),
            ("fund.received", dice.Percent(30)),
            ("fund.executed", true),
            ("fund.balance", dice.Percent(25)),
            ("fund.rate", dice.Percent(80)),
            ("fund.weight", scored),
            ("fund.score", scored),
            ("none", dice.Percent(15)),
        ];
        var heads = columns.Where(c => c.Printed).Select(c => c.Role).ToList();
        if (!heads.Any(h => h is "fund.annual_budget" or "fund.initial_budget")) heads.Insert(0, "fund.annual_budget");
        if (dice.Percent(25)) heads = [.. dice.Shuffled(heads)];
        if (dice.Percent(25)) Join(heads, i => heads[i].EndsWith("budget", StringComparison.Ordinal));
        return heads;
    }

    private static IReadOnlyList<string> Sources(Dice dice)
    {
        string[] parts =
        [
            "source.fiscal", "source.central", "source.provincial", "source.municipal", "source.local", "source.carryover",
            "source.special_account", "source.own", "source.other",
        ];
        return ["source.total", .. dice.Some(parts, dice.Pick([0, 1, 2, 3, 3, 4]))];
    }

    private static IReadOnlyList<string> IndicatorHeads(Dice dice)
    {
        var weighted = dice.Percent(75);
        var weightFirst = dice.Percent(35);
        var ownColumns = dice.Percent(15);
        var levels = dice.Below(10);
        (string Role, bool Printed)[] columns =
        [
            ("none", dice.Percent(15)),
            ("indicator.level1", levels < 9),
            ("indicator.level2", levels < 8),
            ("indicator.name", true),
            ("indicator.weight", weighted && weightFirst),
            ("indicator.explanation", dice.Percent(12)),
            ("indicator.criterion", dice.Percent(12)),
            ("indicator.sign", ownColumns),
            ("indicator.target", true),
            ("indicator.unit", ownColumns),
            ("indicator.adjusted_target", !ownColumns && dice.Percent(10)),
            ("indicator.actual", true),
            ("none", dice.Percent(12)),
            ("indicator.weight", weighted && !weightFirst),
            ("indicator.score", weighted || dice.Percent(30)),
            ("indicator.note", dice.Percent(60)),
            ("none", dice.Percent(10)),
        ];
        var heads = columns.Where(c => c.Printed).Select(c => c.Role).ToList();
        if (dice.Percent(20)) Join(heads, i => heads[i] is "indicator.target" or "indicator.actual" or "indicator.adjusted_target");
        if (dice.Percent(10)) Join(heads, i => heads[i] is "indicator.weight" or "indicator.score");
        return heads;
    }

    /// <summary>Puts neighbouring columns under a common head.</summary>
    private static void Join(List<string> heads, Func<int, bool> belongs)
    {
        for (var i = 0; i + 1 < heads.Count; i++)
        {
            if (!belongs(i)) continue;
            var end = i;
            while (end + 1 < heads.Count && belongs(end + 1)) end++;
            if (end == i) continue;
            var joined = string.Join('+', heads.GetRange(i, end - i + 1));
            heads.RemoveRange(i, end - i + 1);
            heads.Insert(i, joined);
            return;
        }
    }
}
