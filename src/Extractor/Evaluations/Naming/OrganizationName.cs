using System.Text.RegularExpressions;
using Extractor.Fields.Values;

namespace Extractor.Evaluations.Naming;

/// <summary>Names of departments and units, without what a form adds to them.</summary>
public static partial class OrganizationName
{
    private const int ShortestName = 2;

    /// <summary>303-某某市医疗保障局（盖章） is 某某市医疗保障局; null where nothing is left.</summary>
    public static string? Of(string printed)
    {
        var name = Spaces().Replace(printed, "").Trim('：', ':', '。', '，', ',', '、', '；', ';');
        name = LeadingCode().Replace(name, "");
        for (string before; ;)
        {
            before = name;
            name = TrailingNote().Replace(name, "");
            if (name == before) break;
        }
        return name.Length < ShortestName || Absences.Of(name) is not null || MoneyUnit.Parse(name).TryGet(out _, out _) ? null : name;
    }

    /// <summary>The same for a name and its abbreviation: 某某市医保局 and 某某市医疗保障局 share it.</summary>
    public static string Key(string printed)
    {
        var name = Folding.Compact(Of(printed) ?? "");
        foreach (var (brief, full) in Abbreviations.All) name = name.Replace(brief, full, StringComparison.Ordinal);
        return name.EndsWith("本级", StringComparison.Ordinal) ? name[..^2] : name;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>303-, [303001], 303001：.</summary>
    [GeneratedRegex(@"^[\[【(（〔]?[0-9０-９A-Z]{3,}[\]】)）〕]?\s*[-—_－–:：、.]?(?=[\p{IsCJKUnifiedIdeographs}-[年]])")]
    private static partial Regex LeadingCode();

    [GeneratedRegex(@"[(（【\[](?:加?盖?单?位?公?章|签章|签字|盖章处|本级|本部|机关|汇总|公章处|部门公章|单位公章|主管部门公章)[)）】\]]$|[:：。，,]$")]
    private static partial Regex TrailingNote();
}
