using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>Cuts paragraphs into sentences and finds the headings above each.</summary>
/// <remarks>
/// A number in front of a sentence makes it a heading, wherever it stands: paragraphs that a reader glued together keep their
/// outline. A style seen before closes all that was opened since, so reports that nest A above (1) and those that nest 1. above it
/// both come out right.
/// </remarks>
public static partial class Outline
{
    /// <summary>A heading's name ends at the first mark; what goes on longer than this is a sentence. Characters.</summary>
    /// <remarks>The longest heading of the reports seen has 26.</remarks>
    private const int LongestHeading = 40;

    public static IReadOnlyList<Passage> Of(IReadOnlyList<ProseParagraph> paragraphs, ProseVocabulary vocabulary)
    {
        var passages = new List<Passage>();
        var open = new List<Heading>();
        foreach (var paragraph in paragraphs)
        {
            var first = true;
            foreach (var (start, length) in Sentences(paragraph.Text.Text))
            {
                var sentence = paragraph.Text.Slice(start, length);
                var numbering = Numbering.Of(sentence.Text);
                var body = numbering is { } n ? sentence.Slice(n.Length) : sentence;
                if (body.IsEmpty) continue;
                var style = numbering?.Style ?? UnnumberedStyle(body.Text, vocabulary) ?? (first && (NameWithPoints().IsMatch(body.Text) || NameBeforePoints().IsMatch(body.Text)) ? NumberingStyle.Scored : null);
                if (style is { } s) Close(open, s);
                var own = style is { } t ? new Heading(t, Name(body), paragraph.Block) : null;
                passages.Add(new(body, paragraph.Block, style, [.. open], own, first));
                if (own is not null) open.Add(own);
                first = false;
            }
        }
        return passages;
    }

    private static void Close(List<Heading> open, NumberingStyle style)
    {
        var same = open.FindIndex(h => h.Style == style);
        // 满意度（10分） closes 社会效益（15分）, a group of the level below.
        if (same < 0 && style == NumberingStyle.Level1) same = open.FindIndex(h => h.Style == NumberingStyle.Level2);
        if (same < 0 && style == NumberingStyle.Chinese) same = open.FindIndex(h => h.Style != NumberingStyle.Part);
        if (same >= 0) open.RemoveRange(same, open.Count - same);
    }

    private static NumberingStyle? UnnumberedStyle(string text, ProseVocabulary vocabulary)
    {
        // 数量指标(15分):办案件数，目标…: what stands in front of the colon is the heading.
        var scored = NameWithPoints().Match(text);
        var name = scored.Success ? scored.Groups["name"].Value : PointsInBrackets().Replace(text, "").TrimEnd(':');
        if (vocabulary.Level2(name) is not null) return NumberingStyle.Level2;
        return vocabulary.Level1(name) is not null ? NumberingStyle.Level1 : null;
    }

    private static EvenText Name(EvenText text)
    {
        var end = text.Text.AsSpan().IndexOfAny(",;:。");
        if (end < 0) end = text.Length;
        return text.Slice(0, Math.Min(end, LongestHeading));
    }

    /// <summary>Sentences end at 。！？, and before 一是 or a number that follows a semicolon.</summary>
    private static IEnumerable<(int Start, int Length)> Sentences(string text)
    {
        var start = 0;
        foreach (Match end in SentenceEnd().Matches(text))
        {
            if (end.Index > start) yield return (start, end.Index - start);
            start = end.Index + end.Length;
        }
        if (start < text.Length) yield return (start, text.Length - start);
    }

    [GeneratedRegex(@"[。!?]+|[;:,](?=[一二三四五六七八九十]{1,3}是)|;(?=\(?\d{1,2}[、.)](?!\d)|[\u2460-\u2473])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\([^()]*\d+(?:\.\d+)?分[^()]*\)$")]
    private static partial Regex PointsInBrackets();

    // 立项规范（8分）, 立项规范（8分，得8分）
    [GeneratedRegex(@"^(?<name>[^,;:()\d]{3,30})\((?:分值|满分|权重)?:?\d{1,2}(?:\.\d+)?分(?:[,;、/](?:自评|实际)?得?分?:?\d{1,2}(?:\.\d+)?分?)?\)(?=$|:)")]
    private static partial Regex NameWithPoints();

    // 决策依据指标，满分5分，自评4分
    [GeneratedRegex(@"^[^,;:()\d]{3,30},(?:分值|满分|权重)(?:为|:)?\d{1,2}(?:\.\d+)?分,(?:自评|实际|本项)?(?:得分?)?(?:为|:)?\d{1,2}(?:\.\d+)?分(?=$|[,;。])")]
    private static partial Regex NameBeforePoints();
}
