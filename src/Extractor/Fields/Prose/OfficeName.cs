using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>Recognizes the name of an office by what it ends in (局, 委员会, 中心 …) and by the place it begins with.</summary>
public static partial class OfficeName
{
    /// <summary>The longest name of an office seen has 26 characters.</summary>
    private const int Longest = 36;

    private const int Shortest = 3;

    private const int LongestBare = 14;

    /// <summary>How much of the beginning of a text is an office that names its place (某某市医疗保障局…); 0 for none.</summary>
    public static int Length(string text, ProseVocabulary vocabulary)
    {
        var place = Place().Match(text);
        if (!place.Success || NotInNames().IsMatch(place.Value)) return 0;
        for (var at = place.Length; at < Math.Min(text.Length, Longest); at++)
        {
            var end = EndAt(text, at, vocabulary);
            if (end == 0 || NotAnEnd().Match(text, at) is { Success: true } other && other.Index == at) continue;
            if (text.AsSpan(0, at).ContainsAnyInRange('0', '9')) return 0;     // a year stands before what is reported on, not in a name
            at += end;
            // 县委 + 办公室, 人民政府 + 办公室: the office goes on.
            while (at < text.Length && EndAt(text, at, vocabulary) is > 1 and var more) at += more;
            var suffix = Suffix().Match(text, at);
            return suffix.Success && suffix.Index == at ? at + suffix.Length : at;
        }
        return 0;
    }

    /// <summary>Likewise for a name without its place: 县政协, 市医保局. Party and government themselves are everybody's.</summary>
    public static int BareLength(string text, ProseVocabulary vocabulary)
    {
        if (text.Length < Shortest || !"省市县区州旗盟镇乡".Contains(text[0], StringComparison.Ordinal)) return 0;
        for (var at = 1; at < Math.Min(text.Length, LongestBare); at++)
        {
            var end = EndAt(text, at, vocabulary);
            if (end == 0 || NotAnEnd().Match(text, at) is { Success: true } other && other.Index == at) continue;
            return at == 1 && Everybodys().IsMatch(text) ? 0 : at + end;
        }
        return 0;
    }

    /// <summary>The length of a text that is an office's name as a whole; 0 where it is not.</summary>
    public static int WholeLength(string text, ProseVocabulary vocabulary)
    {
        var bare = Suffix().Replace(text, "");
        if (bare.Length is < Shortest or > Longest || NotInNames().IsMatch(bare)) return 0;
        return vocabulary.OrganizationEndings.Any(e => bare.EndsWith(e, StringComparison.Ordinal)) ? text.Length : 0;
    }

    private static int EndAt(string text, int at, ProseVocabulary vocabulary)
    {
        foreach (var ending in vocabulary.OrganizationEndings)
        {
            if (string.CompareOrdinal(text, at, ending, 0, ending.Length) == 0) return ending.Length;
        }
        return 0;
    }

    [GeneratedRegex(@"^(?:中国共产党|中共|共青团)?[\u4e00-\u9fa5]{1,7}?(?:自治区|自治州|自治县|自治旗|省|市|县|区|旗|州|盟|镇|乡|街道)")]
    private static partial Regex Place();

    [GeneratedRegex(@"\((?:本级|机关|盖章|公章|汇总|部门|章)\)$|(?<=局|委|厅|院|室)(?:本级|机关)$")]
    private static partial Regex Suffix();

    [GeneratedRegex("^.(?:委|政府|人民政府)")]
    private static partial Regex Everybodys();

    // 部门, 办公, 队伍 … only begin like an office's last word.
    [GeneratedRegex(@"\G(?:(?<=[城乡村集])镇(?!人民|政府|街道)|[库场园站](?=建设|改造|维修|修缮|扩建|新建|提升|迁建)|部门|办[理案学园税证结件]|办公(?!室|厅)|处[理置罚分方]|队伍|所属|所有|社会|社区|社保|站点|院士|乡村|乡(?:建设|规划|统筹|居民|环境|管理)|镇级|委托|馆藏|库存|中心城|医院感染|局部(?!门)|学校建)")]
    private static partial Regex NotAnEnd();

    [GeneratedRegex(@"[,;:。]|\d{2}|第.{1,3}[条章]|工作(?!部|委员会|局|中心|站)|建设(?!局|厅|部|委员会|和|管理|发展|服务|事务|中心|集团)|项目(?!管理|建设|服务)|经费|资金(?!管理)|情况|职责|如下")]
    private static partial Regex NotInNames();
}
