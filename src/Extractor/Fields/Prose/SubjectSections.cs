using System.Text.RegularExpressions;
using Extractor.Forms;

namespace Extractor.Fields.Prose;

/// <summary>Tells the sections of a narrative apart that each report on a subject of their own: 一、某某补助资金 … 二、某某经费 …, 项目一：某某工程 …</summary>
/// <remarks>A heading that sounds like a project's name may head a cost or an activity of the one project. It names a subject where at least two
/// such headings of one style have both a budget and what came of it below them: points, a grade, or targets with their results.</remarks>
public static partial class SubjectSections
{
    /// <summary>Names the rule that takes what is evaluated from such a heading.</summary>
    public const string SubjectRule = "prose/section-subject";

    private const decimal Confidence = 0.9m;

    private const int ShortestName = 4;
    private const int LongestName = 40;

    /// <summary>A line without any mark, and no longer, is a heading. Characters.</summary>
    private const int LongestBareHeading = 20;

    private const int FewestResults = 2;

    /// <summary>A paragraph that begins a section.</summary>
    /// <param name="Style">Null: it is numbered in words, 项目一; <see cref="NumberingStyle.Scored"/>: it begins with the name alone.</param>
    private sealed record Opening(int Index, NumberingStyle? Style, EvenText Name, EvenText Rest);

    /// <returns>The report without its sections, and each section as a report within it; the report alone where it has none.</returns>
    public static IReadOnlyList<ProseReport> Split(ProseReport report)
    {
        if (report.IsForm || report.IsSummary) return [report];
        var body = report.Titles.Count > 0 ? report.Body : report.Cover;
        var isDepartment = report.Titles.Any(t => ReportTitle.IsDepartment(t.Text.Text));
        var preface = string.Concat(body.TakeWhile(p => Numbering.Of(p.Text.Text) is null).Select(p => p.Text.Text));
        var openings = body.Select((paragraph, i) => Open(paragraph, i, preface)).OfType<Opening>().ToArray();
        foreach (var style in openings.GroupBy(o => o.Style).OrderBy(g => g.Key ?? NumberingStyle.Part))
        {
            // A subject may have a section in each chapter: its money in one, its indicators in another.
            var subjects = Closed(body, [.. style]).GroupBy(s => s.Opening.Name.Text, StringComparer.Ordinal).Select(g => g.ToArray())
                .Where(g => Reports([.. g.SelectMany(s => s.Body), .. Pieces(body, g[0].Opening.Name.Text)], isDepartment)).ToArray();
            if (subjects.Length < 2) continue;
            var inside = subjects.SelectMany(g => g).SelectMany(s => Enumerable.Range(s.Opening.Index, s.End - s.Opening.Index)).ToHashSet();
            ProseParagraph[] outside = [.. body.Where((_, i) => !inside.Contains(i))];
            var around = report.Titles.Count > 0 ? report with { Body = outside } : report with { Cover = outside };
            var sections = subjects.Select(g => Section(g[0].Opening, [.. g.SelectMany(s => s.Body), .. Pieces(outside, g[0].Opening.Name.Text)], around)).ToArray();
            // Parts of one project have results of their own and one score together.
            if (!IsScored(outside) || sections.Any(s => IsScored(s.Body))) return [around with { HasSections = true }, .. sections];
        }
        return [report];
    }

    private static ProseReport Section(Opening opening, IReadOnlyList<ProseParagraph> body, ProseReport around)
    {
        var subject = new HeaderField(HeaderKind.Subject, new(opening.Name.Printed(), ReadingMethod.Prose, Confidence, SubjectRule));
        return new(body[0].Block, false, [new(opening.Name, [subject], false)], [], body) { Within = around };
    }

    /// <summary>甲项目得分98.8分，评为“优”；乙项目得分86分，…: what other paragraphs say of one subject by its name.</summary>
    private static IEnumerable<ProseParagraph> Pieces(IEnumerable<ProseParagraph> outside, string name)
    {
        foreach (var paragraph in outside)
        {
            foreach (Match piece in Piece().Matches(paragraph.Text.Text))
            {
                var at = piece.Value.IndexOf(name, StringComparison.Ordinal);
                if (at >= 0 && Score().IsMatch(piece.ValueSpan[at..])) yield return paragraph with { Text = paragraph.Text.Slice(piece.Index + at, piece.Length - at), IsHeading = false };
            }
        }
    }

    private static Opening? Open(ProseParagraph paragraph, int index, string preface)
    {
        var text = paragraph.Text.Text;
        var word = NumberedInWords().Match(text);
        var number = Numbering.Of(text);
        if (!word.Success && number is null) return OpenByName(paragraph, index, preface);
        if (!word.Success && number?.Style is not (NumberingStyle.Chinese or NumberingStyle.BracketedChinese or NumberingStyle.Arabic or NumberingStyle.BracketedArabic)) return null;
        var start = word.Success ? word.Length : number!.Value.Length;
        var end = text.AsSpan(start).IndexOfAny(",;:。") is >= 0 and var mark ? start + mark : text.Length;
        var name = Without(text[start..end]);
        if (name.Length is < ShortestName or > LongestName || Points().IsMatch(text[start..end])) return null;
        var isNamed = word.Success || preface.Contains(name, StringComparison.Ordinal) || Vocabulary.Default.Is(LabelKind.Name, "project", name) && !General().IsMatch(name);
        if (!isNamed) return null;
        return new(index, word.Success ? null : number!.Value.Style, paragraph.Text.Slice(start, name.Length), paragraph.Text.Slice(Math.Min(end + 1, text.Length)));
    }

    /// <summary>A paragraph that begins with the name of one of the subjects listed in front: 残疾人托养补贴项目，年初预算数280万元，….</summary>
    private static Opening? OpenByName(ProseParagraph paragraph, int index, string preface)
    {
        var text = paragraph.Text.Text;
        var end = text.IndexOf(',', StringComparison.Ordinal);
        if (end is < ShortestName or > LongestName || text.Length < LongestName) return null;
        var name = Without(text[..end]);
        var listed = preface.IndexOf(name, StringComparison.Ordinal);
        return listed > 0 && listed < preface.IndexOf(text, StringComparison.Ordinal) && Vocabulary.Default.Is(LabelKind.Name, "project", name)
            ? new(index, NumberingStyle.Scored, paragraph.Text.Slice(0, name.Length), paragraph.Text.Slice(end + 1)) : null;
    }

    /// <summary>Without a remark in brackets at the end.</summary>
    private static string Without(string name) => Remark().Replace(name, "");

    private static IEnumerable<(Opening Opening, int End, IReadOnlyList<ProseParagraph> Body)> Closed(IReadOnlyList<ProseParagraph> body, Opening[] openings)
    {
        var bare = new HashSet<string>(StringComparer.Ordinal);
        foreach (var opening in openings)
        {
            var isLast = opening == openings[^1];
            var end = opening.Index + 1;
            while (end < body.Count && !Array.Exists(openings, o => o.Index == end) && !Ends(body[end], opening.Style, isLast, bare)) end++;
            ProseParagraph[] rest = opening.Rest.IsEmpty ? [] : [body[opening.Index] with { Text = opening.Rest, IsHeading = false }];
            ProseParagraph[] inside = [.. rest, .. body.Take(end).Skip(opening.Index + 1)];
            if (inside.Length > 0) yield return (opening, end, inside);
        }
    }

    /// <summary>Whether a paragraph is a heading of the sections' own rank or above; of bare ones, behind the last section, one that no section has.</summary>
    private static bool Ends(ProseParagraph paragraph, NumberingStyle? style, bool isLast, HashSet<string> bare)
    {
        var text = paragraph.Text.Text;
        // A section that is one paragraph ends with it.
        if (style == NumberingStyle.Scored) return true;
        if (Numbering.Of(text) is { } number) return number.Style <= (style ?? NumberingStyle.Chinese);
        if (text.Length > LongestBareHeading || !BareHeading().IsMatch(text)) return false;
        if (isLast) return !bare.Contains(text);
        bare.Add(text);
        return false;
    }

    private static bool IsScored(IEnumerable<ProseParagraph> paragraphs) => paragraphs.Any(p => Score().IsMatch(p.Text.Text));

    private static bool Reports(IReadOnlyList<ProseParagraph> body, bool isDepartment)
    {
        var text = string.Join('\n', body.Select(p => p.Text.Text));
        if (!Budget().IsMatch(text) || !Spent().IsMatch(text)) return false;
        return Score().IsMatch(text) || !isDepartment && Result().Count(text) >= FewestResults;
    }

    [GeneratedRegex(@"[^。;\n]+")]
    private static partial Regex Piece();

    [GeneratedRegex(@"^(?:子?项目|专项|资金)(?:[一二三四五六七八九十]{1,2}|\d{1,2})[:、.]")]
    private static partial Regex NumberedInWords();

    [GeneratedRegex(@"\([^()]*\)$")]
    private static partial Regex Remark();

    // 宣传培训(10分) is an indicator.
    [GeneratedRegex(@"\d分")]
    private static partial Regex Points();

    /// <summary>Headings of a report's own outline that end like a name.</summary>
    [GeneratedRegex(@"^(?:加强|强化|完善|健全|提高|推进|规范|优化|严格|落实|做好|组织|开展|其他|其它|上级|财政|中央|省级|市级|县级|区级|本级|自筹|预算|资金|基本|人员|公用|项目|专项|年度|部门|重点|制度|主要)*(?:建设|项目|支出|活动|资金|经费|补助|采购|政策|培训|专项|管理)$|情况|问题|措施|目标|指标|效益|产出|绩效|分析|原因")]
    private static partial Regex General();

    [GeneratedRegex(@"^[^,。;:!?\d]{4,}$")]
    private static partial Regex BareHeading();

    [GeneratedRegex(@"(?:预算|安排|下达|到位|批复|核定|筹集|投入)[^。;]{0,30}?\d[\d,.]*(?:[万亿千百]?元)|(?:预算|安排|下达|到位|批复|核定)[^。;]{0,20}?[壹贰叁肆伍陆柒捌玖一二三四五六七八九十百千万亿]{3,}元")]
    private static partial Regex Budget();

    [GeneratedRegex(@"(?:支出|执行|支付|使用|完成|拨付|列支|花)[^。;]{0,20}?(?:\d[\d,.]*(?:[万亿千百]?元|%)|[壹贰叁肆伍陆柒捌玖一二三四五六七八九十百千万亿]{3,}元)")]
    private static partial Regex Spent();

    [GeneratedRegex(@"(?:得分|评分|自评|评价|打分)[^。;,]{0,12}?\d{1,3}(?:\.\d+)?分|(?:评为|等级|等次|评定为|结论)[^。;,]{0,4}[优良中差]|得\d{1,3}(?:\.\d+)?分")]
    private static partial Regex Score();

    [GeneratedRegex(@"(?:目标|计划|指标值|应|预期|任务)[^。;]{0,16}?\d[^。;]{0,24}?(?:实际|完成|达到|实现|达|已)[^。;]{0,10}?\d")]
    private static partial Regex Result();
}
