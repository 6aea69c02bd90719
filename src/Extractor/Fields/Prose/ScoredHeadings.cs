using System.Text.RegularExpressions;
using Extractor.Fields.Values;

namespace Extractor.Fields.Prose;

/// <summary>Indicators that are headings with their points: （1）预算编制合理性（5分）。 The score may follow in the body.</summary>
public static partial class ScoredHeadings
{
    /// <summary>计划45公里，实际完成46.8公里, right below the name.</summary>
    private const decimal PlannedConfidence = 0.75m;

    private const decimal Confidence = 0.9m;
    private const decimal BodyConfidence = 0.8m;

    /// <summary>A longer name is a sentence. Characters.</summary>
    private const int LongestName = 40;

    /// <summary>Where the indicators are that are headings, and what they are called.</summary>
    /// <param name="sentences">Reads what follows a heading in its own line.</param>
    public static IReadOnlyList<(int Index, Points Points)> Find(IReadOnlyList<Passage> passages, IndicatorSentences sentences, ProseVocabulary vocabulary)
    {
        var scored = new List<(int Index, Points Points)>();
        for (var i = 0; i < passages.Count; i++)
        {
            if (PointsOf(passages, i) is { } points) scored.Add((i, points));
        }
        var groups = scored.SelectMany(s => passages[s.Index].Headings).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. scored.Where(s => !groups.Contains(passages[s.Index].Own!) && !IsGroup(s.Points.Name.Text, vocabulary)
            && !(IsLevel(s.Points.Name.Text, vocabulary) && sentences.NamesItsOwn(passages[s.Index])))];
    }

    /// <summary>The groups with their points where a report scores nothing below them: 三、产出情况（35分）。… 得33分。</summary>
    /// <remarks>Each says what it is worth and what it got, and together they are worth no more than the full marks.</remarks>
    public static IReadOnlyList<(int Index, Points Points)> Groups(IReadOnlyList<Passage> passages)
    {
        const decimal FullMarks = 100;
        var found = Enumerable.Range(0, passages.Count).Select(i => (Index: i, Points: PointsOf(passages, i)!))
            .Where(s => s.Points?.Weight is not null && (s.Points.Score ?? BodyScore(passages, s.Index)) is not null).ToArray();
        return found.Length > 1 && found.Sum(s => Numeral.Parse(s.Points.Weight!.Text).TryGet(out var weight, out _) ? weight.Value : FullMarks) <= FullMarks ? found : [];
    }

    private static bool IsLevel(string name, ProseVocabulary vocabulary) => vocabulary.Level1(name) is not null || vocabulary.Level2(name) is not null;

    public static IEnumerable<IndicatorLine> Read(
        IReadOnlyList<Passage> passages, IReadOnlyList<SentenceReading> readings, IReadOnlyList<(int Index, Points Points)> found,
        IndicatorSentences sentences, ProseVocabulary vocabulary, decimal least)
    {
        var guessed = new GuessedIndicators(vocabulary, least);
        foreach (var (index, points) in found)
        {
            var line = Line(passages, index, points, sentences, vocabulary);
            if (line.Target is null)
            {
                var (target, actual) = guessed.Values(Below(passages, index).Prepend(passages[index]).Zip(readings.Skip(index)));
                line = line with { Target = target, Actual = line.Actual ?? actual };
            }
            yield return line;
        }
    }

    /// <summary>产出指标 is a group whatever stands below it; 产出数量（15分） alone is what was scored.</summary>
    private static bool IsGroup(string name, ProseVocabulary vocabulary) =>
        vocabulary.Level1(name) is not null || vocabulary.Level2(name) is not null && name.EndsWith("指标", StringComparison.Ordinal);

    /// <summary>Whether a sentence is a scored heading or stands under one.</summary>
    public static bool IsScored(Passage passage) =>
        passage.Headings.Any(h => HeadingPoints().IsMatch(h.Text.Text)) || passage.Own is { } own && HeadingPoints().IsMatch(own.Text.Text);

    private static IndicatorLine Line(
        IReadOnlyList<Passage> passages, int index, Points points, IndicatorSentences sentences, ProseVocabulary vocabulary)
    {
        var levels = Levels.Nearest(passages[index].Headings, vocabulary);
        if (levels is { First: null, Second: null }) levels = BodyLevels(passages, index, vocabulary);
        var score = points.Score ?? BodyScore(passages, index);
        var (target, actual) = BodyValues(passages, index, sentences);
        return new(
            Text(levels.First), Text(levels.Second), Field(points.Name.Printed()), target, null, actual,
            points.Weight is null ? null : Field(points.Weight), score is null ? null : Field(score, BodyConfidence), null, null, null);
    }

    private static FieldText? Text(PlacedText? text) => text is null ? null : Field(text);

    private static FieldText Field(PlacedText text, decimal confidence = Confidence) =>
        new(text, ReadingMethod.Prose, confidence, "prose/scored-heading");

    private static Points? PointsOf(IReadOnlyList<Passage> passages, int i)
    {
        var passage = passages[i];
        if (passage.Own is null) return null;
        var plain = GotOfFull().Match(passage.Text.Text);
        var match = Heading().Match(passage.Text.Text);
        if (!plain.Success && match.Success && match.Groups["name"].Length <= LongestName && (match.Groups["weight"].Success || match.Groups["score"].Success))
        {
            var name = passage.Text.Slice(match.Groups["name"].Index, match.Groups["name"].Length);
            return new(name, Printed(passage, match.Groups["weight"]), Printed(passage, match.Groups["score"]));
        }
        // 3.预算编制科学性：分值10分，自评得分9.5分。
        if (!plain.Success) plain = PlainPoints().Match(passage.Text.Text);
        if (plain.Success)
        {
            var name = passage.Text.Slice(plain.Groups["name"].Index, plain.Groups["name"].Length);
            return new(name, Printed(passage, plain.Groups["weight"]), Printed(passage, plain.Groups["score"]));
        }
        // 4.人员管理。指标分值2分，…
        if (i + 1 >= passages.Count || passages[i + 1].Own is not null || passages[i + 1].Block != passage.Block) return null;
        var body = BodyWeight().Match(passages[i + 1].Text.Text);
        return body.Success && passage.Text.Length <= LongestName && !passage.Text.Text.Contains(',', StringComparison.Ordinal)
            ? new(passage.Text, Printed(passages[i + 1], body.Groups["weight"]), null)
            : null;
    }

    private static PlacedText? BodyScore(IReadOnlyList<Passage> passages, int index)
    {
        return Score(passages[index]) ?? Below(passages, index).Select(Score).FirstOrDefault(score => score is not null);
    }

    private static (FieldText? Target, FieldText? Actual) BodyValues(IReadOnlyList<Passage> passages, int index, IndicatorSentences sentences)
    {
        foreach (var passage in Below(passages, index).Prepend(passages[index]))
        {
            var (target, actual) = sentences.TargetAndActual(passage.Text);
            if (target is not null && actual is not null) return (target, actual);
            var planned = Planned().Match(passage.Text.Text);
            if (!planned.Success || planned.Groups["unit"].Value != planned.Groups["same"].Value) continue;
            return (Value(passage, planned.Groups["target"]), Value(passage, planned.Groups["actual"]));
        }
        return (null, null);
    }

    /// <summary>该指标为产出数量指标: the groups, where a sentence below the name says them.</summary>
    private static Levels BodyLevels(IReadOnlyList<Passage> passages, int index, ProseVocabulary vocabulary)
    {
        foreach (var passage in Below(passages, index))
        {
            if (SaidLevel().Match(passage.Text.Text) is not { Success: true } match) continue;
            var (one, two) = (match.Groups["one"], match.Groups["two"]);
            if (vocabulary.Level2(two.Value) is not null) return new(Printed(passage, one), Printed(passage, two));
            if (!one.Success && vocabulary.Level1(two.Value) is not null) return new(Printed(passage, two), null);
        }
        return new(null, null);
    }

    private static FieldText Value(Passage passage, Group group) =>
        new(passage.Text.Printed(group.Index, group.Length), ReadingMethod.Prose, PlannedConfidence, "prose/planned-and-done");

    private static IEnumerable<Passage> Below(IReadOnlyList<Passage> passages, int index) =>
        passages.Skip(index + 1).TakeWhile(p => p.Headings.Contains(passages[index].Own, ReferenceEqualityComparer.Instance));

    private static PlacedText? Score(Passage passage) =>
        StatedScore().Match(passage.Text.Text) is { Success: true } match ? Printed(passage, match.Groups["score"]) : null;

    private static PlacedText? Printed(Passage passage, Group group) =>
        group.Success ? passage.Text.Printed(group.Index, group.Length) : null;

    /// <summary>An indicator's name with the points printed beside it.</summary>
    public sealed record Points(EvenText Name, PlacedText? Weight, PlacedText? Score);

    [GeneratedRegex(@"^(?<name>[^,;:。()]{2,}(?:\([^()\d]{1,12}\)[^,;:。()]*)?(?:,[^,;:。()\d]{2,16})?)\((?:(?:分值|满分|总分|权重|标准分|指标分值|共|计)?:?(?:为)?(?<weight>\d+(?:\.\d+)?)分?(?:[,;、/]|$|(?=\))))?(?:(?:自评)?(?:实际)?得?分?(?:值)?:?(?:为)?(?<=[得评分:为])(?<score>\d+(?:\.\d+)?)分?)?\)[。:,]?(?=$|.)", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<name>[^,;:。()\d]{3,40})[:,](?:指标|标准)?(?:分值|满分|权重)(?:为|:)?(?<weight>\d+(?:\.\d+)?)分[,;、](?:(?:自评|实际|本项)(?:得分?)?|得分?)(?:为|:)?(?<score>\d+(?:\.\d+)?)分(?=$|[,;。])")]
    private static partial Regex PlainPoints();

    // 预算编制完整性得5分（满分5分）。
    [GeneratedRegex(@"^(?<name>[^,;:。()\d]{3,40}?)(?:自评|实际)?得(?<score>\d+(?:\.\d+)?)分\((?:满分|分值|权重|标准分)(?:为|:)?(?<weight>\d+(?:\.\d+)?)分\)(?=$|[,;。:])")]
    private static partial Regex GotOfFull();

    [GeneratedRegex(@"\([^()]{0,8}\d+(?:\.\d+)?分")]
    private static partial Regex HeadingPoints();

    [GeneratedRegex(@"计划[\u4e00-\u9fa5]{0,8}?(?<target>\d+(?:,\d{3})*(?:\.\d+)?(?<unit>%|[\u4e00-\u9fa5]{1,4}(?:\([^()\d]{1,4}\))?))[,;]实际[\u4e00-\u9fa5]{0,8}?(?<actual>\d+(?:,\d{3})*(?:\.\d+)?(?<same>%|[\u4e00-\u9fa5]{1,4}(?:\([^()\d]{1,4}\))?))(?=$|[,;。])")]
    private static partial Regex Planned();

    [GeneratedRegex(@"^(?:本|该|此)项?指标(?:为|是|属于?)(?<one>产出|效益|满意度|成本)?(?<two>[^,;。\d]{2,12}指标)")]
    private static partial Regex SaidLevel();

    // 该指标为产出数量指标，分值15分
    [GeneratedRegex(@"^(?:(?:本|该|此)项?指标(?:为|是|属于?)[^,;。\d]{2,14}指标,)?(?:本|该)?(?:项)?(?:指标)?(?:分值|权重|满分|标准分)(?:为|:|共)?(?<weight>\d+(?:\.\d+)?)分(?=$|[,;。])")]
    private static partial Regex BodyWeight();

    [GeneratedRegex(@"(?:^|[,;:。(]|此|该|本|指标|因此|故)(?:此|该|本)?(?:指标|项|项指标|三级指标)?(?:(?:自评|实际|最终|应)?实?得(?:分)?值?|自评(?:价)?)(?:为|:)?(?<score>\d+(?:\.\d+)?)分(?=$|[,;。)])")]
    private static partial Regex StatedScore();
}
