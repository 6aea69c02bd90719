using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>Indicators that are headings with their points: （1）预算编制合理性（5分）。 The score may follow in the body.</summary>
public static partial class ScoredHeadings
{
    private const decimal Confidence = 0.9m;
    private const decimal BodyConfidence = 0.8m;

    /// <summary>A longer name is a sentence. Characters.</summary>
    private const int LongestName = 40;

    /// <summary>The headings that carry points of their own; what stands below them is about an indicator.</summary>
    public static IReadOnlyList<IndicatorLine> Read(IReadOnlyList<Passage> passages, ProseVocabulary vocabulary)
    {
        var scored = new List<(Passage Passage, int Index, Points Points)>();
        for (var i = 0; i < passages.Count; i++)
        {
            if (PointsOf(passages, i) is { } points) scored.Add((passages[i], i, points));
        }
        var groups = scored.SelectMany(s => s.Passage.Headings).ToHashSet(ReferenceEqualityComparer.Instance);
        return
        [
            .. from s in scored
               where !groups.Contains(s.Passage.Own!) && !IsGroup(s.Points.Name.Text, vocabulary)
               select Line(passages, s.Index, s.Points, vocabulary),
        ];
    }

    /// <summary>产出指标 is a group whatever stands below it; 产出数量（15分） alone is what was scored.</summary>
    private static bool IsGroup(string name, ProseVocabulary vocabulary) =>
        vocabulary.Level1(name) is not null || vocabulary.Level2(name) is not null && name.EndsWith("指标", StringComparison.Ordinal);

    /// <summary>Whether a sentence is a scored heading or stands under one.</summary>
    public static bool IsScored(Passage passage) =>
        passage.Headings.Any(h => HeadingPoints().IsMatch(h.Text.Text)) || passage.Own is { } own && HeadingPoints().IsMatch(own.Text.Text);

    private static IndicatorLine Line(IReadOnlyList<Passage> passages, int index, Points points, ProseVocabulary vocabulary)
    {
        var levels = Levels.Nearest(passages[index].Headings, vocabulary);
        var score = points.Score ?? BodyScore(passages, index);
        return new(
            Text(levels.First), Text(levels.Second), Field(points.Name.Printed()), null, null, null,
            points.Weight is null ? null : Field(points.Weight), score is null ? null : Field(score, BodyConfidence), null, null, null);
    }

    private static FieldText? Text(PlacedText? text) => text is null ? null : Field(text);

    private static FieldText Field(PlacedText text, decimal confidence = Confidence) =>
        new(text, ReadingMethod.Prose, confidence, "prose/scored-heading");

    private static Points? PointsOf(IReadOnlyList<Passage> passages, int i)
    {
        var passage = passages[i];
        if (passage.Own is null) return null;
        var match = Heading().Match(passage.Text.Text);
        if (match.Success && match.Groups["name"].Length <= LongestName && (match.Groups["weight"].Success || match.Groups["score"].Success))
        {
            var name = passage.Text.Slice(match.Groups["name"].Index, match.Groups["name"].Length);
            return new(name, Printed(passage, match.Groups["weight"]), Printed(passage, match.Groups["score"]));
        }
        // 3.预算编制科学性：分值10分，自评得分9.5分。
        var plain = PlainPoints().Match(passage.Text.Text);
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
        var own = passages[index].Own;
        if (Score(passages[index]) is { } here) return here;
        for (var i = index + 1; i < passages.Count && passages[i].Headings.Contains(own, ReferenceEqualityComparer.Instance); i++)
        {
            if (Score(passages[i]) is { } score) return score;
        }
        return null;
    }

    private static PlacedText? Score(Passage passage) =>
        StatedScore().Match(passage.Text.Text) is { Success: true } match ? Printed(passage, match.Groups["score"]) : null;

    private static PlacedText? Printed(Passage passage, Group group) =>
        group.Success ? passage.Text.Printed(group.Index, group.Length) : null;

    private sealed record Points(EvenText Name, PlacedText? Weight, PlacedText? Score);

    [GeneratedRegex(@"^(?<name>[^,;:。()]{2,}(?:\([^()\d]{1,12}\)[^,;:。()]*)?(?:,[^,;:。()\d]{2,16})?)\((?:(?:分值|满分|总分|权重|标准分|指标分值|共|计)?:?(?:为)?(?<weight>\d+(?:\.\d+)?)分?(?:[,;、/]|$|(?=\))))?(?:(?:自评)?(?:实际)?得?分?(?:值)?:?(?:为)?(?<=[得评分:为])(?<score>\d+(?:\.\d+)?)分?)?\)[。:,]?(?=$|.)", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<name>[^,;:。()\d]{3,40})[:,](?:指标|标准)?(?:分值|满分|权重)(?:为|:)?(?<weight>\d+(?:\.\d+)?)分[,;、](?:自评|实际|本项)?得分?(?:为|:)?(?<score>\d+(?:\.\d+)?)分(?=$|[,;。])")]
    private static partial Regex PlainPoints();

    [GeneratedRegex(@"\([^()]{0,8}\d+(?:\.\d+)?分")]
    private static partial Regex HeadingPoints();

    [GeneratedRegex(@"^(?:本|该)?(?:项)?指标?(?:分值|权重|满分|标准分)(?:为|:|共)?(?<weight>\d+(?:\.\d+)?)分(?=$|[,;。])")]
    private static partial Regex BodyWeight();

    [GeneratedRegex(@"(?:^|[,;:。(]|此|该|本|指标|因此|故)(?:此|该|本)?(?:指标|项|项指标|三级指标)?(?:自评|实际|最终|应)?(?:实)?得(?:分)?(?:值)?(?:为|:)?(?<score>\d+(?:\.\d+)?)分(?=$|[,;。)])")]
    private static partial Regex StatedScore();
}
