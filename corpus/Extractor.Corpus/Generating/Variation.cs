using Extractor.Fields.Learning;

namespace Extractor.Corpus.Generating;

/// <summary>A family's form as an office changes it: columns left out, added, moved or put under a common head.</summary>
internal static class Variation
{
    /// <summary>What no form does without.</summary>
    private static readonly string[] Needed = ["fund.annual_budget", "fund.executed", "indicator.name", "indicator.target", "indicator.actual"];

    public static Family Of(Family family, Dice dice) => family with
    {
        FundHeads = Heads(family.FundHeads, dice),
        IndicatorHeads = Heads(family.IndicatorHeads, dice),
    };

    private static IReadOnlyList<string> Heads(IReadOnlyList<string> heads, Dice dice)
    {
        List<string> columns = [.. heads.SelectMany(h => h.Split('+')).Where(c => Needed.Contains(c) || dice.Percent(85))];
        if (dice.Percent(20)) columns.Insert(dice.Below(columns.Count + 1), CellRole.None);
        if (dice.Percent(25)) Move(columns, dice);
        var joins = heads.Any(h => h.Contains('+', StringComparison.Ordinal)) ? 70 : 10;
        if (dice.Percent(joins)) Join(columns);
        return columns;
    }

    /// <summary>One column goes somewhere else, but for those that name the rows.</summary>
    private static void Move(List<string> columns, Dice dice)
    {
        var first = columns.FindIndex(c => !c.StartsWith("indicator.level", StringComparison.Ordinal) && c != "indicator.name");
        if (columns.Count - first < 2) return;
        var from = dice.Between(first, columns.Count - 1);
        var moved = columns[from];
        columns.RemoveAt(from);
        columns.Insert(dice.Between(first, columns.Count), moved);
    }

    private static void Join(List<string> columns)
    {
        var start = columns.FindIndex(IsJoined);
        var end = start;
        while (start >= 0 && end + 1 < columns.Count && IsJoined(columns[end + 1])) end++;
        if (end <= start) return;
        var joined = string.Join('+', columns.GetRange(start, end - start + 1));
        columns.RemoveRange(start, end - start + 1);
        columns.Insert(start, joined);
    }

    private static bool IsJoined(string role) => role is "indicator.target" or "indicator.adjusted_target" or "indicator.actual"
        || role.EndsWith("budget", StringComparison.Ordinal);
}
