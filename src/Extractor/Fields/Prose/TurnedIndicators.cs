using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>Indicators told the other way round, what came of it before what was to be: 举办展会9场，年初预期为不少于8场; 参与人数136人，达到了120人以上的年初目标;
/// and those whose values are words: 管护机制，目标为逐步健全，实际基本健全.</summary>
internal static partial class TurnedIndicators
{
    private const decimal Confidence = 0.85m;

    private const string By = "prose/turned-indicator";

    /// <summary>Null where the stretch is no such thing.</summary>
    public static IndicatorLine? Read(Passage passage, EvenText piece, IndicatorNames names, ProseVocabulary vocabulary)
    {
        var text = piece.Text;
        var match = TargetBehind().Match(text);
        if (!match.Success) match = GoalReached().Match(text);
        var isNumber = match.Success;
        if (isNumber && !SameUnit(match.Groups["unit"].Value, match.Groups["same"].Value)) return null;
        if (!match.Success) match = InWords().Match(text);
        return match.Success ? Line(passage, piece, match, isNumber, names, vocabulary) : null;
    }

    /// <summary>冷库库容：原定6000吨，建成6200吨: a target and the next figure, of the same unit; null where the stretch is no such thing.</summary>
    /// <remarks>Loose: for where nothing else reads a stretch. Money that is planned for something is no target.</remarks>
    public static IndicatorLine? ReadFollowed(Passage passage, EvenText piece, IndicatorNames names, ProseVocabulary vocabulary) =>
        SameUnitBehind().Match(piece.Text) is { Success: true } match && !(match.Groups["unit"].Value.EndsWith('元') && match.Groups["verb"].Length > 0)
            ? Line(passage, piece, match, true, names, vocabulary) : null;

    private static IndicatorLine? Line(Passage passage, EvenText piece, Match match, bool isNumber, IndicatorNames names, ProseVocabulary vocabulary)
    {
        var lead = piece.Slice(0, match.Groups["name"].Length);
        if (isNumber && (vocabulary.EndLength(lead.Text, 0, lead.Length, "change") > 0 || vocabulary.Contains(lead.Text, "past") || vocabulary.Contains(lead.Text, "future"))) return null;
        var (name, inline) = names.WithCues(lead, passage);
        if (name is null) return null;
        var levels = Levels.Named([.. passage.Headings, .. passage.OwnGroup(name), .. inline], vocabulary);
        return new(Field(levels.First), Field(levels.Second), Field(name)!, Value(piece, match.Groups["target"]), null, Value(piece, match.Groups["actual"]), null, null, null, null, null);
    }

    private static bool SameUnit(string unit, string other) => unit.Length == 0 || other.Length == 0 || unit == other;

    private static FieldText Value(EvenText text, Group group) => Field(text.Printed(group.Index, group.Length))!;

    private static FieldText? Field(PlacedText? text) => text is null ? null : new(text, ReadingMethod.Prose, Confidence, By);

    [GeneratedRegex(@"^(?<name>[^;。]{3,60}?)(?<actual>\d+(?:,\d{3})*(?:\.\d+)?(?<unit>%|[亿万千]?[\u4e00-\u9fa5]{0,4}?(?:\([^()\d]{1,4}\))?))(?:\([^()]*\))?(?:,[^,;。\d]{0,12}\d{1,5}[份人户次个][^,;。\d]{0,4})?,(?:而)?(?:年初|年度|全年|原定|当年|设定)的?(?:预期|目标|计划|任务)(?:目标)?值?(?:为|是|:)?(?<target>(?:[≥≤><=]=?|不低于|不少于|不超过|不高于|不多于|大于等于|小于等于|大于|小于)?\d+(?:,\d{3})*(?:\.\d+)?(?<same>%|[亿万千]?[\u4e00-\u9fa5]{0,4}?(?:\([^()\d]{1,4}\))?)(?:以上|以内|以下|之内)?)(?=$|[,;。(])")]
    private static partial Regex TargetBehind();

    [GeneratedRegex(@"^(?<name>[^;。]{3,60}?)(?<actual>\d+(?:,\d{3})*(?:\.\d+)?(?<unit>%|[亿万千]?[\u4e00-\u9fa5]{0,4}?(?:\([^()\d]{1,4}\))?))(?:\([^()]*\))?,(?:[超未]?[达完]到|符合|超过|超出|高于|优于|低于|超额完成|完成|未完成|实现|控制在)了?(?<target>(?:[≥≤><=]=?|不低于|不少于|不超过|不高于|不多于|大于等于|小于等于|大于|小于)?\d+(?:,\d{3})*(?:\.\d+)?(?<same>%|[亿万千]?[\u4e00-\u9fa5]{0,4}?(?:\([^()\d]{1,4}\))?)(?:以上|以内|以下|之内)?)的(?:年初|年度|全年|预期|设定|绩效|既定)*(?:目标|计划|任务|要求)值?(?=$|[,;。(])")]
    private static partial Regex GoalReached();

    // 冷库库容：原定6000吨，建成6200吨; 消火栓计划安装46套，到年底装了46套
    [GeneratedRegex(@"^(?<name>[^;。]{3,60}?)[:,]?(?:原定|原计划|原打算|计划|应为|应在|应达到?|(?<![相供响反适对])应|要求在?|任务|年初定的是)(?<verb>[\u4e00-\u9fa5]{0,3}?)(?<target>(?:[≥≤><=]=?|不低于|不少于|不超过|不高于|不多于|大于等于|小于等于|大于|小于)?\d+(?:,\d{3})*(?:\.\d+)?(?<unit>%|[亿万千]?[\u4e00-\u9fa5]{1,4}?(?:\([^()\d]{1,4}\))?)(?:以上|以内|以下|之内)?),(?:到?(?:年底|年末)|全年|\d{1,2}月底?)?(?!比|较|上年|去年|其中|占|共计划|拟)[\u4e00-\u9fa5]{0,5}?(?<actual>\d+(?:,\d{3})*(?:\.\d+)?(?<same>\k<unit>))(?=$|[,;。(]|并)")]
    private static partial Regex SameUnitBehind();

    // 目标完成情况, 目标任务 and the like are no target.
    [GeneratedRegex(@"^(?<name>[^,;。\d]{3,40}),?:?(?<=[,:])(?:年初|年度|预期)?目标值?(?:为|是|:)?(?!完成|实现|任务|明确|设[置定]|合理|责任|管理|情况|值|均|已|基本|全部|的)(?<target>[^,;:。\d]{2,16}),(?:全年|年末)?(?:实际|完成)(?!(?:完成)?情况(?!为|:))(?:完成)?(?:值|情况)?(?:为|:)?(?<actual>[^,;。\d]{2,40})(?=$|[,;。])|^(?<name>[^,;:。\d]{3,20}?)(?:要求|目标为|计划)(?!完成|实现|任务|明确|设[置定]|合理|责任|管理|情况|值|均|已|基本|全部|的)(?<target>[^,;:。\d]{2,10}),(?:实际|已)(?!(?:完成)?情况)(?<actual>[^,;。\d]{2,20})(?=$|[,;。])")]
    private static partial Regex InWords();
}
