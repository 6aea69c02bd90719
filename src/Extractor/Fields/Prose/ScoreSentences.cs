using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>The total score and the grade from sentences of a report's conclusion.</summary>
public static partial class ScoreSentences
{
    /// <summary>Full marks are printed as often as a total of them: 总分100分.</summary>
    private const decimal MayBeFullMarks = 0.5m;

    private const int FullMarks = 100;

    private const int FewestFirmCharacters = 4;

    /// <summary>The execution of the budget weighs 10 points, 20 or at most 30: a score above that is the whole report's.</summary>
    public const decimal MostOfExecution = 30;

    public static IEnumerable<HeaderField> Scores(
        Passage passage, IReadOnlyList<Statement> statements, bool isScored, ProseVocabulary vocabulary, decimal least)
    {
        // 以上合计，项目得分99.43分, below the last heading with points, sums them all up.
        if (isScored && !SumsUp().IsMatch(passage.Text.Text)) yield break;
        var speaksOfFunds = statements.Any(s => s.Label.Role == "fund");
        var ofIndicators = IsAboutIndicators(passage, vocabulary);
        foreach (var s in statements)
        {
            if (s.Label.Role != "score" || s.Topic is not null) continue;
            var self = s.Label.Code == "self";
            var concludes = Judges().IsMatch(passage.Text.Text) || passage.Headings.Concat(passage.Own is { } own ? [own] : []).Any(h => Concludes(h.Text.Text, vocabulary));
            var value = passage.Text.Text.AsSpan(s.Figure.Start, s.Figure.Length - 1);
            // 得分 alone is any indicator's; 自评得分 or 绩效得分 is the report's where nothing else is spoken of.
            var ofFunds = speaksOfFunds && !Exceeds(value, MostOfExecution);
            if (s.Label.Code == "execution" || self && (ofFunds || ofIndicators || !concludes && s.LabelLength < FewestFirmCharacters)) continue;
            var full = value is "100" && passage.Text.Text.AsSpan(s.LabelStart, s.LabelLength) is "总分";
            var confidence = s.Confidence * (full ? MayBeFullMarks : 1);
            if (confidence < least || !decimal.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var points) || points > FullMarks + 20) continue;
            yield return new(HeaderKind.Score, new(
                passage.Text.Printed(s.Figure.Start, s.Figure.Length - 1), ReadingMethod.Prose, confidence, s.Label.Id));
        }
    }

    private static bool Exceeds(ReadOnlySpan<char> points, decimal most) =>
        decimal.TryParse(points, System.Globalization.CultureInfo.InvariantCulture, out var value) && value > most;

    /// <summary>Whether a score in the sentence is an indicator's: it has a target, or stands under 产出指标 and does not begin with its score.</summary>
    private static bool IsAboutIndicators(Passage passage, ProseVocabulary vocabulary)
    {
        if (Judges().IsMatch(passage.Text.Text) || SumsUp().IsMatch(passage.Text.Text)) return false;
        if (IndicatorValue().IsMatch(passage.Text.Text) || passage.Own is { Style: NumberingStyle.Ordinal }) return true;
        var levels = Levels.Named(passage.Headings, vocabulary);
        var under = levels.First is not null || levels.Second is not null || passage.Headings.Any(h => h.Style == NumberingStyle.Ordinal);
        return under && !(passage.Own is null && passage.BeginsParagraph && OwnLine().IsMatch(passage.Text.Text));
    }

    public static IEnumerable<HeaderField> Grades(Passage passage, bool isScored, ProseVocabulary vocabulary)
    {
        if (isScored && !SumsUp().IsMatch(passage.Text.Text)) yield break;
        var text = passage.Text.Text;
        foreach (Match grade in Grade().Matches(text))
        {
            if (LabelBefore(text, grade.Index, vocabulary) is not { } label) continue;
            if (!default(Period).After(Reached().Replace(text[..(label.Start + label.Length)], ""), vocabulary).IsOf(null)) continue;
            yield return new(HeaderKind.Grade, new(
                passage.Text.Printed(grade.Groups["grade"].Index, grade.Groups["grade"].Length),
                ReadingMethod.Prose, label.Label.Confidence, label.Label.Id));
        }
    }

    private static LabelMatch? LabelBefore(string text, int end, ProseVocabulary vocabulary)
    {
        while (end > 0)
        {
            if (vocabulary.EndOf(text, 0, end, "grade") is { } label) return label;
            var strip = vocabulary.EndLength(text, 0, end, "relation");
            if (strip == 0) return null;
            end -= strip;
        }
        return null;
    }

    private static bool Concludes(string heading, ProseVocabulary vocabulary) =>
        vocabulary.Conclusions.Any(c => heading.Contains(c, StringComparison.Ordinal));

    [GeneratedRegex(@"指标值|目标值|完成值|实际值|分值|权重")]
    private static partial Regex IndicatorValue();

    // 达到了预期目标, 按计划完成: what is done, not what is planned.
    [GeneratedRegex("预期(?:绩效)?(?:总体)?(?:目标|效果|效益|成果|指标)|计划目标|按照?计划")]
    private static partial Regex Reached();

    // 经综合打分，项目得95分: the sentence itself is the conclusion.
    [GeneratedRegex(@"^(?:经|通过|根据|依据|按照|对照)[^,;:。]{0,24}(?:综合打分|综合评价|综合评定|逐项打分|综合评分|综合自评),(?:本|该)?项目")]
    private static partial Regex Judges();

    [GeneratedRegex(@"^(?:以上|上述|综上|各项|全部|[一二三四五六七八九十\d]{1,2}项)[^,;。\d]{0,12}(?:合计|相加|汇总|累计|之和|所述),?[^,;。\d]{0,10}(?:得分|总分|评分)(?:为|:)?\d|^综合(?:以上|上述)[^,;。\d]{0,8},[^,;。\d]{0,6}(?:得分|总分|评分)(?:为|:)?\d")]
    private static partial Regex SumsUp();

    [GeneratedRegex(@"^(?:绩效)?(?:自评|评价)(?:总)?得?分")]
    private static partial Regex OwnLine();

    [GeneratedRegex(@"(?<grade>优秀|良好|中等|较差|不合格|合格|优|良|中|差)(?=$|[,;。)(、】]|等级|等次|级|等$|等[,;)]|档)")]
    private static partial Regex Grade();
}
