using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>Several indicators in one sentence, their names in one list and their values in others:
/// 设“新建泵站座数”“清淤长度”两项指标，目标值分别为3座、12公里，实际完成值分别为3座、12.6公里.</summary>
internal static partial class ListedIndicators
{
    private const decimal Confidence = 0.85m;

    private const string By = "prose/listed-indicators";

    /// <summary>The indicators of such lists; none where their lengths differ.</summary>
    public static IReadOnlyList<IndicatorLine> Read(Passage passage, ProseVocabulary vocabulary)
    {
        var match = Lists().Match(passage.Text.Text);
        if (!match.Success) return [];
        var (targets, actuals) = (Items(passage.Text, match.Groups["targets"]), Items(passage.Text, match.Groups["actuals"]));
        var names = Names(passage.Text.Slice(0, match.Index), targets.Count);
        if (targets.Count != actuals.Count || names.Count != targets.Count) return [];
        var levels = Levels.Named([.. passage.Headings, .. passage.OwnGroup(null)], vocabulary);
        return
        [
            .. names.Select((name, i) => new IndicatorLine(
                levels.First is { } first ? Field(first) : null, levels.Second is { } second ? Field(second) : null, Field(name), Field(targets[i]), null,
                Field(actuals[i]), null, null, null, null, null)),
        ];
    }

    private static List<PlacedText> Items(EvenText text, Group list)
    {
        var items = new List<PlacedText>();
        foreach (Match item in Item().Matches(list.Value)) items.Add(text.Printed(list.Index + item.Index, item.Length));
        return items;
    }

    /// <summary>The last names in quotation marks; else the pieces of a list that the words end in.</summary>
    private static List<PlacedText> Names(EvenText lead, int count)
    {
        if (lead.IsEmpty) return [];
        var printed = lead.Printed();
        var quoted = Quoted().Matches(printed.Text);
        if (quoted.Count >= count) return [.. quoted.TakeLast(count).Select(q => printed.Slice(q.Groups["name"].Index, q.Groups["name"].Length))];
        var end = lead.Length - Ending().Match(lead.Text).Length;
        var start = lead.Text.AsSpan(0, end).LastIndexOfAny(",:;") + 1;
        return end <= start ? [] : [.. Item().Matches(lead.Text[start..end]).Select(m => lead.Printed(start + m.Index, m.Length))];
    }

    private static FieldText Field(PlacedText text) => new(text, ReadingMethod.Prose, Confidence, By);

    [GeneratedRegex(@"(?:目标值?|指标值|计划值?|任务数?)(?:依次|分别)(?:为|是)?(?<targets>[^;。]{3,120}?)[,;](?:实际|年末|全年)?(?:完成|实际|达到)?值?(?:依次|分别)(?:为|是|完成|达到)?(?<actuals>[^;。,]{3,120}(?:,\d[^;。,]{1,20})*)")]
    private static partial Regex Lists();

    [GeneratedRegex(@"[^、,和及与]+")]
    private static partial Regex Item();

    [GeneratedRegex(@"[“""](?<name>[^”""]{3,30})[”""]")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?:等)?(?:[一二三四五六七八九十]|\d{1,2})?(?:项|个)?(?:绩效)?指标?(?:的)?,?(?:年度|年初|绩效)?$")]
    private static partial Regex Ending();
}
