using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>某某项目绩效自评综述：…, or 绩效目标完成情况综述, heads what accounts or an overview say of one evaluation: a report of its own.</summary>
public static partial class SummaryHeading
{
    /// <summary>Names the rule that takes what is evaluated from such a heading.</summary>
    public const string SubjectRule = "prose/summary-subject";

    /// <summary>What the heading names, as a title.</summary>
    public static ReportTitle Title(EvenText heading, ProseVocabulary vocabulary)
    {
        var title = ReportTitle.Of(heading, vocabulary);
        return title with
        {
            Headers = [.. title.Headers.Select(h => h.Kind == HeaderKind.Subject ? h with { Value = h.Value with { By = SubjectRule } } : h)],
        };
    }

    /// <summary>The heading in front of a paragraph, with its number and its colon; null where there is none.</summary>
    /// <param name="text">Even text.</param>
    public static (int NameStart, int NameLength, int Length)? In(string text)
    {
        var number = Numbering.Of(text)?.Length ?? 0;
        var match = Heading().Match(text, number, text.Length - number);
        return match.Success && match.Index == number ? (number, match.Groups["name"].Length, match.Index + match.Length) : null;
    }

    /// <summary>Where in a glued paragraph further headings of the kind begin.</summary>
    public static IEnumerable<int> Glued(string text) =>
        from Match stop in SentenceEnd().Matches(text)
        let start = stop.Index + 1
        where start < text.Length && In(text[start..]) is not null
        select start;

    [GeneratedRegex(@"\G(?<name>[^,。;:]{3,50}?绩效(?:(?:自评|自我评价|评价)(?:结果|情况)?|目标(?:完成|实现)情况)综述)(?::|。|$)")]
    private static partial Regex Heading();

    [GeneratedRegex("。")]
    private static partial Regex SentenceEnd();
}
