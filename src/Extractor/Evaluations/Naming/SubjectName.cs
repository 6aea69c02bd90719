using System.Text.RegularExpressions;
using Extractor.Fields.Values;

namespace Extractor.Evaluations.Naming;

/// <summary>A project's name and the code that may stand before it.</summary>
/// <param name="Code">51000021R000000019951, in front of the name with a dash; null where there is none.</param>
public sealed partial record SubjectName(string Name, string? Code)
{
    /// <summary>Null where the text names nothing.</summary>
    public static SubjectName? Of(string printed)
    {
        var text = Spaces().Replace(printed, "").Trim('：', ':', '。', '；', ';', '，', ',');
        string? code = null;
        if (LeadingCode().Match(text) is { Success: true } match)
        {
            code = Folding.Fold(match.Groups["code"].Value);
            text = text[match.Length..];
        }
        text = Seal().Replace(LeadingYear().Replace(text, ""), "");
        return text.Length == 0 || Absences.Of(text) is not null ? null : new(text, code);
    }

    /// <summary>What is the same for 医疗保障业务资金 and 医疗保障业务资金项目.</summary>
    public static string Key(string printed)
    {
        var name = Folding.Compact(Of(printed)?.Name ?? "");
        name = Marks().Replace(TrailingBracket().Replace(name, ""), "");
        for (var before = ""; before != name;)
        {
            before = name;
            name = Suffix().Replace(name, "");
        }
        return name;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?<code>[0-9０-９A-Za-zＡ-Ｚ]{8,})\s*[-—_－–:：]?(?=\p{IsCJKUnifiedIdeographs}|[“（(])")]
    private static partial Regex LeadingCode();

    [GeneratedRegex(@"^[（(]?(?:19|20)\d{2}\s*年度?[）)]?(?=.{3})")]
    private static partial Regex LeadingYear();

    [GeneratedRegex(@"[(（](?:加?盖?公?章)[)）]$")]
    private static partial Regex Seal();

    [GeneratedRegex(@"\([^()]*\)$")]
    private static partial Regex TrailingBracket();

    [GeneratedRegex(@"[“”""‘’'、,;:。.《》]")]
    private static partial Regex Marks();

    // What is left must still be a name: four characters.
    [GeneratedRegex(@"(?<=.{4})(?:项目|经费|资金|专项|一级|二级|支出|绩效|自评|报告|预算)+$")]
    private static partial Regex Suffix();
}
