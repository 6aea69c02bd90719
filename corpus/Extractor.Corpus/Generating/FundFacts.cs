namespace Extractor.Corpus.Generating;

/// <summary>Makes money that adds up.</summary>
internal static class FundFacts
{
    /// <param name="sources">The rows of the block; the first is the total.</param>
    public static IReadOnlyList<FundFact> Make(IReadOnlyList<string> sources, Money money, Dice dice)
    {
        var parts = sources.Skip(1).Select((source, i) => Line(source, i == 0 || dice.Percent(30), money, dice)).ToArray();
        if (parts.Length == 0) return [Line(sources[0], true, money, dice)];
        var total = new FundFact(
            sources[0],
            true,
            parts.Sum(p => p.Declared),
            parts.Sum(p => p.Initial),
            parts.Sum(p => p.Annual),
            parts.Sum(p => p.Received),
            parts.Sum(p => p.Executed));
        return [total, .. parts];
    }

    private static FundFact Line(string source, bool hasMoney, Money money, Dice dice)
    {
        if (!hasMoney) return new(source, false, 0, 0, 0, 0, 0);
        var digits = dice.Pick([10_000m, 100_000m, 1_000_000m, 10_000_000m]);
        var annual = Math.Max(money.Step, money.Near(digits * dice.Between(1000, 9999) / 1000));
        // Most budgets are round; the odd ones come from adjustments in the year.
        if (dice.Percent(40)) annual = Math.Max(10_000, Math.Round(annual / 10_000) * 10_000);
        var initial = dice.Percent(60) ? annual : money.Near(annual * dice.Between(70, 130) / 100);
        var declared = dice.Percent(60) ? initial : money.Near(initial * dice.Between(100, 130) / 100);
        var executed = dice.Percent(35) ? annual : money.Near(annual * dice.Between(5500, 10000) / 10000);
        var received = dice.Percent(75) ? annual : money.Near(Math.Max(executed, annual * 9 / 10));
        return new(source, true, declared, initial, annual, received, executed);
    }
}
