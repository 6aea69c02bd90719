using System.Text.RegularExpressions;
using Extractor.Forms;

namespace Extractor.Fields.Prose;

/// <summary>Reads lines such as 部门名称：… 填报日期：…, one or several to a line.</summary>
public static partial class CoverLine
{
    /// <summary>A longer line is a sentence with a colon in it. Characters.</summary>
    private const int Longest = 90;

    private const decimal Confidence = 0.95m;

    public static IReadOnlyList<HeaderField> Read(EvenText line, ProseVocabulary vocabulary)
    {
        var text = line.Text;
        if (text.Length > Longest || text.Contains('。', StringComparison.Ordinal)) return [];
        var labels = new List<(HeaderKind Kind, int Start, int Colon)>();
        for (var colon = text.IndexOf(':'); colon >= 0; colon = text.IndexOf(':', colon + 1))
        {
            var from = labels.Count == 0 ? 0 : labels[^1].Colon + 1;
            if (LabelBefore(text, from, colon, vocabulary) is { } label) labels.Add((label.Kind, label.Start, colon));
        }
        if (labels.Count == 0 || labels[0].Start > 0 && !Lead().IsMatch(text[..labels[0].Start])) return [];
        var fields = new List<HeaderField>();
        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Colon + 1;
            var end = i + 1 < labels.Count ? labels[i + 1].Start : text.Length;
            if (Value(labels[i].Kind, text, start, end) is { Length: > 0 } value)
                fields.Add(new(labels[i].Kind, new(line.Printed(value.Start, value.Length), ReadingMethod.Prose, Confidence, "prose/cover-line")));
        }
        return fields;
    }

    private static (HeaderKind Kind, int Start)? LabelBefore(string text, int from, int colon, ProseVocabulary vocabulary)
    {
        for (var start = from; start < colon; start++)
        {
            var name = Numbered().Replace(text[start..colon], "");
            if (Kind(name, vocabulary) is { } kind) return (kind, start);
        }
        return null;
    }

    private static HeaderKind? Kind(string label, ProseVocabulary vocabulary)
    {
        if (vocabulary.Header(label) is { } known) return known;
        var entry = Vocabulary.Default.Find(LabelKind.HeaderField, label);
        // Wordings that are only guessed may have swallowed the value in front of them.
        return (entry is { IsLiteral: true } ? entry.Role : null) switch
        {
            "subject" => HeaderKind.Subject,
            "department_name" or "organization" => HeaderKind.Organization,
            "competent_department" => HeaderKind.CompetentDepartment,
            "implementing_unit" => HeaderKind.ImplementingUnit,
            "fiscal_year" => HeaderKind.FiscalYear,
            "filed_on" => HeaderKind.FiledOn,
            _ => null,
        };
    }

    private static (int Start, int Length)? Value(HeaderKind kind, string text, int start, int end)
    {
        while (end > start && text[end - 1] is ',' or ';' or '、' or '_' or '】') end--;
        if (kind is HeaderKind.Organization or HeaderKind.ImplementingUnit or HeaderKind.CompetentDepartment)
        {
            if (Seal().Match(text, start, end - start) is { Success: true } seal) end = seal.Index;
        }
        var value = text.AsSpan(start, end - start);
        if (value.Length == 0 || Placeholder().IsMatch(value)) return null;
        var fits = kind switch
        {
            HeaderKind.FiscalYear => Year().IsMatch(value),
            HeaderKind.FiledOn => Date().IsMatch(value),
            HeaderKind.Score => Score().IsMatch(value),
            HeaderKind.Grade => Grade().IsMatch(value),
            _ => value.ContainsAnyInRange('\u4e00', '\u9fa5'),
        };
        return fits ? (start, end - start) : null;
    }

    // 部门负责人：张某　填报人及电话：李某 …: people are no field, what follows them on the line is.
    [GeneratedRegex(@"^(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十\d]{1,2}[、.]|附件\d*|【|[*★]|[\u4e00-\u9fa5]{0,6}(?:负责人|[填经][报表制办]人|联系人|审核人)[^:,;]{0,8}:[^:,;]{0,30})+$")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十\d]{1,2}[、.])")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\((?:加?盖?单?位?公?章|签章|签字|公章|章)\)")]
    private static partial Regex Seal();

    [GeneratedRegex(@"^[*×xX_\-—/.…\s]+$|^(?:人民币)?[亿万千百]*元(?:,|$)|X{2,}|×{2,}|\*{2,}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^(?:20\d{2}|二[〇○零]..)(?:年度?)?(?:$|1月)")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:20\d{2}[年.\-/]\d{1,2}(?:[月.\-/]\d{1,2}日?)?月?|二[〇○零OО].{2}年.{1,2}月(?:.{1,3}日)?)$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d+)?分?$")]
    private static partial Regex Score();

    [GeneratedRegex(@"^(?:优秀?|良好?|中等?|差|合格|不合格)$")]
    private static partial Regex Grade();
}
