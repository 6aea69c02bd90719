using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>Indicators stated in sentences.</summary>
/// <remarks>
/// Two ways: a name with its target in front of 指标情况 (宣传专栏期数≥20次指标情况：…), and a name followed by labelled values
/// (项目完成及时率，年初目标值100%，实际完成值100%).
/// </remarks>
public sealed partial class IndicatorSentences(ProseVocabulary vocabulary)
{
    private const decimal Labelled = 0.88m;
    private const decimal Headed = 0.85m;

    private const decimal FromBody = 0.75m;

    private const int LongestValue = 24;

    private const string BareTarget = "prose/bare-target";

    private readonly IndicatorNames names = new(vocabulary);

    /// <param name="readings">What each passage says.</param>
    /// <param name="scored">The headings that are indicators themselves: what is said below them is theirs.</param>
    /// <param name="least">What is less sure than this is not stated.</param>
    public IEnumerable<IndicatorLine> Read(IReadOnlyList<Passage> passages, IReadOnlyList<SentenceReading> readings, IReadOnlySet<Heading> scored, decimal least)
    {
        var guessed = new GuessedIndicators(vocabulary, least);
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Own is { } own && scored.Contains(own) || passages[i].Headings.Any(scored.Contains)) continue;
            if (WithTarget(passages, i) is { } headed)
            {
                yield return headed;
                continue;
            }
            if (ListedIndicators.Read(passages[i], vocabulary) is { Count: > 0 } listed)
            {
                foreach (var line in listed) yield return line;
                continue;
            }
            var around = new List<Heading>();
            foreach (var (start, length) in Pieces(passages[i].Text.Text))
            {
                var piece = passages[i].Text.Slice(start, length);
                var turned = TurnedIndicators.Read(passages[i], piece, names, vocabulary);
                var line = turned is null ? WithValues(passages[i], piece, around) : turned;
                IReadOnlyList<IndicatorLine> guesses = line is null || line.Target!.By == BareTarget
                    ? [.. guessed.Lines(passages[i], readings[i], start, start + length, around)] : [];
                // What a bare 目标 or 计划 says, a model that knows its surroundings says better.
                if (guesses.Count > 0)
                {
                    foreach (var guess in guesses) yield return guess;
                    continue;
                }
                line ??= TurnedIndicators.ReadFollowed(passages[i], piece, names, vocabulary);
                if (line is null) continue;
                var (weight, score) = guessed.PointsIn(passages[i], readings[i], start, start + length);
                yield return line with { Weight = line.Weight ?? weight, Score = line.Score ?? score };
            }
        }
    }

    /// <summary>Whether an indicator with a name of its own follows a heading in its line: 社会效益（15分）：挽回经济损失，目标…，实际….</summary>
    public bool NamesItsOwn(Passage passage)
    {
        var colon = passage.Text.Text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && WithValues(passage with { Headings = [], Own = null }, passage.Text.Slice(colon + 1), []) is not null;
    }

    /// <summary>宣传专栏期数≥20次指标情况：…</summary>
    private IndicatorLine? WithTarget(IReadOnlyList<Passage> passages, int index)
    {
        var passage = passages[index];
        var match = TargetInFront().Match(passage.Text.Text);
        if (!match.Success || passage.Own is null) return null;
        var head = passage.Text.Slice(0, match.Groups["head"].Length);
        if (names.IsGroup(head.Text)) return null;
        var target = LastValue().Match(head.Text);
        var name = target.Success && target.Index >= IndicatorNames.Shortest ? head.Slice(0, target.Index) : head;
        var levels = Levels.Named(passage.Headings, vocabulary);
        var hasTarget = target.Success && name != head;
        return name.Length is < IndicatorNames.Shortest or > IndicatorNames.Longest ? null : new(
            Field(levels.First, Headed, "prose/indicator-heading"), Field(levels.Second, Headed, "prose/indicator-heading"),
            Field(name.Printed(), Headed, "prose/indicator-heading")!,
            hasTarget ? Field(head.Printed(target.Index, target.Length), Headed, "prose/indicator-heading") : null,
            null, hasTarget ? Done(passages, index, match.Length, name.Text, target.Groups["unit"].Value) : null, null, null, null, null, null);
    }

    /// <summary>
    /// What was done, from the text behind 指标情况：, where a figure has the target's unit and is called 实际… or by the name's own last
    /// words (知晓率为82.7% for …知识知晓率≥80%).
    /// </summary>
    private static FieldText? Done(IReadOnlyList<Passage> passages, int index, int from, string name, string unit)
    {
        var text = passages[index].Text;
        var same = passages.Skip(index + 1).TakeWhile(p => p.Own is null && p.Block == passages[index].Block).Select(p => p.Text).Prepend(text.Slice(from));
        foreach (var body in same)
        {
            foreach (Match figure in DoneFigure().Matches(body.Text))
            {
                var label = figure.Groups["label"].Value;
                if (figure.Groups["unit"].Value != unit || unit.Length == 0 || !Calls(label, name)) continue;
                var value = figure.Groups["value"];
                return new(body.Printed(value.Index, value.Length), ReadingMethod.Prose, FromBody, "prose/indicator-body");
            }
        }
        return null;
    }

    private static bool Calls(string label, string name)
    {
        if (NotThis().IsMatch(label)) return false;
        if (Really().IsMatch(label)) return true;
        var bare = label.TrimEnd('为', '达', '到', '共', '了');
        var common = 0;
        while (common < Math.Min(bare.Length, name.Length) && bare[^(common + 1)] == name[^(common + 1)]) common++;
        return common >= IndicatorNames.Shortest;
    }

    /// <summary>The labelled target and actual value of a sentence; null where it has none.</summary>
    public (FieldText? Target, FieldText? Actual) TargetAndActual(EvenText text)
    {
        var values = Values(text);
        var target = values.FirstOrDefault(v => v.Code == "Target");
        var actual = values.FirstOrDefault(v => v.Code == "Actual");
        return (Value(text, target), Value(text, actual ?? (target is null ? null : Reached(text, values))));
    }

    /// <param name="around">Groups named in front of the stretch (产出方面，…；…), and from here on those named in it.</param>
    private IndicatorLine? WithValues(Passage passage, EvenText text, List<Heading> around)
    {
        var values = Values(text);
        var isSigned = false;
        if (values.All(v => v.Code != "Target") && Signed(text).ToList() is { Count: > 0 } signed)
            (values, isSigned) = ([.. signed, .. values.Where(v => v.Code is "Weight" or "Score")], true);
        if (values.Count == 0) return null;
        var target = values.FirstOrDefault(v => v.Code == "Target");
        var actual = values.FirstOrDefault(v => v.Code == "Actual");
        // 计划12台 alone may be anything; with what came of it, it is a target.
        if (target is null || actual is null && (!target.IsNumber || target.Id == BareTarget)) return null;
        actual ??= Reached(text, values);
        var lead = text.Slice(0, values[0].LabelStart);
        var (name, inline) = isSigned || target.Id == BareTarget ? names.WithCues(lead, passage) : names.Of(lead, passage);
        if (name is null) return null;
        if (inline.Count > 0) around.Clear();
        around.AddRange(inline);
        var levels = Levels.Named([.. passage.Headings, .. passage.OwnGroup(name), .. around], vocabulary);
        return new(
            Field(levels.First, Labelled, "prose/indicator-values"), Field(levels.Second, Labelled, "prose/indicator-values"),
            Field(name, Labelled, "prose/indicator-values")!,
            Value(text, target), null, Value(text, actual),
            Value(text, values.FirstOrDefault(v => v.Code == "Weight")) ?? OfGroup(passage, text), Value(text, values.FirstOrDefault(v => v.Code == "Score")),
            null, null, null);
    }

    /// <summary>数量指标（15分）：办案件数，目标…，实际…，得15分: the only indicator of a group is worth the group's points.</summary>
    private static FieldText? OfGroup(Passage passage, EvenText piece)
    {
        if (passage.Own is not { } own || piece.Length < passage.Text.Length || GroupPoints().Match(own.Text.Text) is not { Success: true } match) return null;
        return new(own.Text.Printed(match.Groups["weight"].Index, match.Groups["weight"].Length), ReadingMethod.Prose, Headed, "prose/group-points");
    }

    /// <summary>人均培训成本≤800元，实际780元: the sign says that it is a target, 实际 what came of it.</summary>
    private static IEnumerable<LabelledValue> Signed(EvenText text)
    {
        var match = SignedTarget().Match(text.Text);
        if (!match.Success) yield break;
        var target = match.Groups["target"];
        var actual = match.Groups["actual"];
        yield return new("Target", "prose/target", target.Index, target.Index, target.Length, true);
        yield return new("Actual", "prose/actual", target.Index + target.Length, actual.Index, actual.Length, true);
    }

    /// <summary>目标值≥90%，实际满意度95%: what was reached, told with a word of the name again.</summary>
    private static LabelledValue? Reached(EvenText text, List<LabelledValue> values)
    {
        var match = ReachedValue().Match(text.Text, values[0].Start + values[0].Length);
        if (!match.Success) return null;
        var value = match.Groups["value"];
        return new("Actual", "prose/actual", match.Index, value.Index, value.Length, true);
    }

    private List<LabelledValue> Values(EvenText text)
    {
        var values = new List<LabelledValue>();
        for (var at = 0; at < text.Length;)
        {
            if (Obliged().Match(text.Text, at) is { Success: true } && ValueLength(text.Text, at + 1) is > 0 and var bound)
            {
                values.Add(new("Target", BareTarget, at, at + 1, bound, true));
                at += bound + 1;
                continue;
            }
            if (vocabulary.BeginOf(text.Text, at, "indicator") is not { } label)
            {
                at++;
                continue;
            }
            var start = at + label.Length;
            var relation = Relation().Match(text.Text, start);
            if (relation.Success && relation.Index == start) start += relation.Length;
            var length = ValueLength(text.Text, start);
            var isNumber = length > 0 && Number().IsMatch(text.Text.AsSpan(start, length));
            if (length > 0 && (isNumber || label.Label.Code is "Target" or "Actual" && (Names(text.Text, at, label.Length) || IsAnswered(text.Text, start, start + length, label.Label) || Answers(text.Text, at, start, start + length, label.Label.Code, values))))
            {
                values.Add(new(label.Label.Code, label.Label.Id, at, start, isNumber && label.Label.Code is "Weight" or "Score" ? PointsLength(text.Text, start, length) : length, isNumber));
                at = start + length;
            }
            else
            {
                at += label.Length;
            }
        }
        return values;
    }

    /// <summary>Only 目标值, 完成值 and the like may be followed by words; 完成情况良好 is no value.</summary>
    private static bool Names(string text, int at, int length) => text[at + length - 1] == '值';

    /// <summary>目标值得到保障，实际完成得到有效保障: behind a target in words 实际完成, too, may be followed by words, but not by 情况.</summary>
    private static bool Answers(string text, int at, int start, int end, string code, List<LabelledValue> before) =>
        code == "Actual" && before is [.., { Code: "Target" } target] && (!target.IsNumber || !text.AsSpan(start, end - start).ContainsAnyInRange('0', '9')) && target.Start + target.Length + 1 == at && text[at - 1] == ','
        && !text.AsSpan(at, start - at).Contains("情况", StringComparison.Ordinal);

    /// <summary>年度目标明显增强，完成值明显增强: a target in words, right behind which what came of it is said.</summary>
    private bool IsAnswered(string text, int start, int end, ProseLabel label) =>
        label.Code == "Target" && !text.AsSpan(start, end - start).ContainsAnyInRange('0', '9') && end + 1 < text.Length && text[end] == ',' && vocabulary.BeginOf(text, end + 1, "indicator") is { Label.Code: "Actual" };

    private static int PointsLength(string text, int start, int length) => text[start + length - 1] == '分' ? length - 1 : length;

    private static int ValueLength(string text, int start)
    {
        var end = start;
        var depth = 0;
        while (end < text.Length)
        {
            var c = text[end];
            if (c == '(') depth++;
            if (c == ')' && --depth < 0) break;
            if (depth == 0 && c is ',' or ';' or '。' or ':' && !(c == ',' && end + 1 < text.Length && end > start && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end - 1]))) break;
            end++;
        }
        return end - start <= LongestValue ? end - start : 0;
    }

    private static IEnumerable<(int Start, int Length)> Pieces(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ';') continue;
            if (i > start) yield return (start, i - start);
            start = i + 1;
        }
    }

    private static FieldText? Value(EvenText text, LabelledValue? value) =>
        value is null ? null : new(text.Printed(value.Start, value.Length), ReadingMethod.Prose, Labelled, value.Id);

    private static FieldText? Field(PlacedText? text, decimal confidence, string by) =>
        text is null ? null : new(text, ReadingMethod.Prose, confidence, by);

    private sealed record LabelledValue(string Code, string Id, int LabelStart, int Start, int Length, bool IsNumber);

    // 植被盖度：应不低于62%
    [GeneratedRegex(@"\G(?<=[,:])应(?=(?:不低于|不少于|不超过|不高于|不多于|[≥≤])\d)")]
    private static partial Regex Obliged();

    [GeneratedRegex(@"\((?:分值|满分|权重)?:?(?<weight>\d{1,2}(?:\.\d+)?)分\)$")]
    private static partial Regex GroupPoints();

    [GeneratedRegex(@"^(?<head>[^:。;]{3,60}?)(?:的)?指标(?:完成|实现)?情况(?:分析)?(?:[:。,]|$)")]
    private static partial Regex TargetInFront();

    [GeneratedRegex(@"(?:[≥≤><=＝]=?|不低于|不少于|不超过|不高于|大于等于|小于等于|大于|小于|达到|达)?\d+(?:,\d{3})*(?:\.\d+)?(?<unit>%|[\u4e00-\u9fa5]{0,4}?(?:\([^()]{1,6}\))?)(?:以上|以内|以下)?$")]
    private static partial Regex LastValue();

    [GeneratedRegex(@"(?<label>[\u4e00-\u9fa5]{2,30}?)(?<value>\d+(?:,\d{3})*(?:\.\d+)?(?<unit>%|[\u4e00-\u9fa5]{0,4}?))(?=$|[,;。、()])")]
    private static partial Regex DoneFigure();

    [GeneratedRegex(@"^[^,;]{3,60}?(?<target>[≥≤><]=?\d+(?:,\d{3})*(?:\.\d+)?(?:%|[\u4e00-\u9fa5]{0,4}))[,](?:全年|年度|当年)?(?:实际|完成)[\u4e00-\u9fa5]{0,12}?(?<actual>\d+(?:,\d{3})*(?:\.\d+)?(?:%|[\u4e00-\u9fa5]{0,4}))(?=$|[,;。])")]
    private static partial Regex SignedTarget();

    [GeneratedRegex(@"(?:实际|^(?:20\d{2}年)?(?:全年|年内|本年度?|累计|共计?|已))[^,;]{0,12}$")]
    private static partial Regex Really();

    [GeneratedRegex(@"目标|计划|上年|去年|同比|增加|减少|提高|下降|增长|不低于|不少于|占")]
    private static partial Regex NotThis();

    [GeneratedRegex(@"\G(?:分别)?(?:为|是|:|达到|达|设定为|设置为|应)+(?=[^:])")]
    private static partial Regex Relation();

    [GeneratedRegex(@"[,](?:实际|全年)[\u4e00-\u9fa5]{0,12}?(?<value>\d+(?:,\d{3})*(?:\.\d+)?(?:%|[\u4e00-\u9fa5]{0,4}))(?=$|[,;。])")]
    private static partial Regex ReachedValue();

    [GeneratedRegex(@"^(?:[≥≤><=]=?|不低于|不少于|不超过|不高于|大于等于|小于等于|大于|小于|约)?\d")]
    private static partial Regex Number();

}
