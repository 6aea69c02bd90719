using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>What an indicator is called, from the words in front of its first value.</summary>
internal sealed partial class IndicatorNames(ProseVocabulary vocabulary)
{
    public const int Shortest = 3;
    public const int Longest = 60;

    /// <summary>Whether words name all indicators or a group of them: 数量指标, 绩效目标.</summary>
    public bool IsGroup(string text) =>
        vocabulary.Level1(text) is not null || vocabulary.Level2(text) is not null || AllIndicators().IsMatch(text);

    /// <summary>The name in words that may end in what the value is called (年初目标为, 计划完成).</summary>
    /// <returns>Null where the words are none; and the groups named in front of it.</returns>
    public (PlacedText? Name, IReadOnlyList<Heading> Groups) WithCues(EvenText lead, Passage passage)
    {
        var groups = new List<Heading>();
        var text = WithoutLevel(lead, groups, passage);
        text = text.Slice(0, WithoutCues(text.Text));
        // 产出方面，…: what else is said in front of the last comma is not the name.
        for (var comma = text.Text.IndexOf(',', StringComparison.Ordinal); comma >= 0; comma = text.Text.IndexOf(',', StringComparison.Ordinal))
        {
            if (IsGroup(text.Text[..comma])) groups.Add(new(NumberingStyle.Ordinal, text.Slice(0, comma), passage.Block));
            text = text.Slice(comma + 1);
        }
        // 垃圾收运及时率。目标为日产日清率100%: the heading has the name.
        if (TargetFirst().IsMatch(text.Text) && OfHeading(passage) is { } heading) return (heading, groups);
        var (name, others) = Of(text.Slice(LeadingCue().Match(text.Text).Length), passage);
        return (name is not null && NoName().IsMatch(EvenText.Of(name).Text) ? null : name, [.. groups, .. others]);
    }

    /// <summary>The name in words in front of a label, without the names of groups (数量指标：) in front of it.</summary>
    /// <inheritdoc cref="WithCues" path="/returns"/>
    public (PlacedText? Name, IReadOnlyList<Heading> Groups) Of(EvenText lead, Passage passage)
    {
        var groups = new List<Heading>();
        var text = WithoutLevel(lead, groups, passage);
        while (true)
        {
            var trimmed = Lead().Match(text.Text).Length;
            if (trimmed > 0) text = text.Slice(trimmed);
            var cut = text.Text.AsSpan().IndexOfAny(':', ',');
            if (cut <= 0 || Trail().Match(text.Text[(cut + 1)..]).Length == text.Length - cut - 1) break;
            var first = text.Slice(0, cut);
            if (!IsGroup(first.Text) && text.Text[cut] != ':') break;
            groups.Add(new(NumberingStyle.Ordinal, first, passage.Block));
            text = text.Slice(cut + 1);
        }
        var end = text.Length - Trail().Match(text.Text).Length;
        // 因部分乡镇报送不及时，资金拨付及时率: what is said in front of the last comma is not the name.
        var start = text.Text.LastIndexOf(',', Math.Max(0, end - 1)) + 1;
        text = start < end ? text.Slice(start, end - start) : text.Slice(0, end);
        if (text.Length is >= Shortest and <= Longest)
        {
            var (printed, quoted) = (text.Printed(), InQuotes(text.Printed()));
            // 数量指标“享受营养餐人数”: the group stands in front of the mark.
            if (quoted.Length < printed.Length && EvenText.Of(printed.Slice(0, printed.Text.LastIndexOf('“'))) is { IsEmpty: false } before && IsGroup(before.Text))
                groups.Add(new(NumberingStyle.Ordinal, before, passage.Block));
            return (quoted, groups);
        }
        return (text.Length == 0 ? OfHeading(passage) : null, groups);
    }

    /// <summary>改造小区数（数量指标）：目标: without the group in brackets behind the name, which is noted.</summary>
    private EvenText WithoutLevel(EvenText lead, List<Heading> groups, Passage passage)
    {
        var match = LevelInBrackets().Match(lead.Text);
        if (!match.Success || match.Index < Shortest || !IsGroup(match.Groups["level"].Value)) return lead;
        var rest = lead.Text[(match.Index + match.Length)..];
        if (WithoutCues(rest) > 0) return lead;
        groups.Add(new(NumberingStyle.Ordinal, lead.Slice(match.Groups["level"].Index, match.Groups["level"].Length), passage.Block));
        return lead.Slice(0, match.Index);
    }

    /// <summary>数量指标“享受营养餐人数”: a name in quotation marks is what stands in them.</summary>
    private static PlacedText InQuotes(PlacedText printed)
    {
        var open = printed.Text.LastIndexOf('“');
        var close = printed.Text.IndexOf('”', Math.Max(0, open));
        var end = close < 0 ? printed.Length : close;
        // A name may have a word of its own in marks: “三公”经费控制率.
        return open < 0 || end - open - 1 < Shortest || close >= 0 && close < printed.Length - 1 ? printed : printed.Slice(open + 1, end - open - 1);
    }

    /// <summary>经济效益 as a heading, then only the values.</summary>
    private PlacedText? OfHeading(Passage passage) => passage.Headings.LastOrDefault() is { } heading && vocabulary.Level1(heading.Text.Text) is null
        && !heading.Text.Text.EndsWith("指标", StringComparison.Ordinal)
        ? Levels.WithoutPoints(heading.Text).Printed()
        : null;

    private int WithoutCues(string text)
    {
        var end = text.Length;
        while (end > 0)
        {
            var strip = text[end - 1] is ',' or ':' or '(' or ')' or '—' or '、' or '/' ? 1 : vocabulary.EndLength(text, 0, end, "indicatorCues");
            if (strip == 0) break;
            end -= strip;
        }
        // 减少经济损失（占10分）: what a bracket holds in front of the first figure is not the name.
        var open = text.AsSpan(0, end).LastIndexOf('(');
        return open > 0 && text.IndexOf(')', open) < 0 ? open : end;
    }

    /// <summary>The end of a sentence's verb, not of a name: 抽查了, 均在当月; or a time: 预计2022年.</summary>
    [GeneratedRegex(@"[了共在于至被将把和与等均]$|\d{4}年|^(?:年初|年度|全年)?共?$|均在")]
    private static partial Regex NoName();

    [GeneratedRegex(@"^(?:年度|年初|绩效)?目标值?(?:为|是)")]
    private static partial Regex TargetFirst();

    [GeneratedRegex(@"\((?<level>[^()\d]{2,12})\)(?=[^()]{0,12}$)")]
    private static partial Regex LevelInBrackets();

    // 计划生育 is a policy.
    [GeneratedRegex(@"^(?:(?:年初|年度|本年度?|全年)共?(?:设定|设置|确定|下达|计划|预期)|原计划|原定|设定|围绕|针对|按照|计划(?!生育)|预期)(?:了|的)?")]
    private static partial Regex LeadingCue();

    [GeneratedRegex(@"^(?:[,:、;]|其中|指标\d{1,2}[:.、]?|\(\d\)|[①-⑳])+")]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?:[,:、(的]|指标|年度|设定|该指标|本年|全年|当年|年内)*$")]
    private static partial Regex Trail();

    [GeneratedRegex(@"^(?:各?项?(?:三级|二级|一级)?(?:绩效)?(?:指标)?|绩效目标|年度绩效|项目绩效|总体|主要|其他|一级|二级|三级)$")]
    private static partial Regex AllIndicators();
}
