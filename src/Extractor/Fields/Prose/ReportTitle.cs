using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>A report's title and what it names: who reports, for which year, on what.</summary>
/// <param name="IsForm">Whether it is the title of a form (…自评表): the form itself names its subject.</param>
public sealed partial record ReportTitle(EvenText Text, IReadOnlyList<HeaderField> Headers, bool IsForm)
{
    private const decimal Sure = 0.95m;

    /// <summary>A subject cut out of a title may have lost or kept a word (项目, 资金) that its form has not.</summary>
    private const decimal SubjectConfidence = 0.85m;

    private const int ShortestSubject = 3;

    /// <summary>Titles seen run to 47 characters; a longer line is a sentence about a report.</summary>
    private const int Longest = 70;

    /// <summary>Whether a line alone, or as the end of several, can be a report's title.</summary>
    /// <remarks>自评结果, 绩效自评情况 and the like are headings inside reports too: only with a year are they titles.</remarks>
    public static bool Ends(string text) =>
        text.Length <= Longest && !text.AsSpan().ContainsAny("。;!?…") && !text.Contains('》', StringComparison.Ordinal)
        && !Reference().IsMatch(text) && TitleEnd().Match(Bare(text)) is { Success: true } end
        && (end.Groups["firm"].Success || Year().IsMatch(text));

    /// <summary>Whether the word that makes a title one (自评报告) begins before its last line: it is printed across the break.</summary>
    /// <param name="lastLine">How many characters the last line has.</param>
    public static bool EndsAcross(string title, int lastLine) =>
        TitleEnd().Match(Bare(title)) is { Success: true } end && end.Index < title.Length - lastLine;

    /// <summary>Whether a line that ends a title lacks the words in front of it: 绩效自评报告 alone.</summary>
    public static bool IsBareEnd(string text) => Ends(text) && TitleEnd().Match(Bare(text)) is { Success: true } end && end.Index <= 1;

    public static ReportTitle Of(EvenText text, ProseVocabulary vocabulary)
    {
        var headers = new List<HeaderField>();
        var end = TitleEnd().Match(Bare(text.Text));
        var from = Front().Match(text.Text).Length;
        var to = end.Success ? end.Index : text.Length;
        // 改善项目支出绩效自评 is about the 改善项目, 工作经费项目支出绩效自评 about the 工作经费.
        if (text.Text.AsSpan(to).StartsWith("项目") && !(text.Text.AsSpan(to).StartsWith("项目支出") && MoneyName().IsMatch(text.Text.AsSpan(0, to))))
            to += "项目".Length;
        var years = Year().Matches(text.Text);
        if (years.Count > 0) headers.Add(Field(HeaderKind.FiscalYear, text, years[0].Index, years[0].Length, Sure, "prose/title-year"));
        var kind = Kind().Match(text.Text);
        if (kind.Success) headers.Add(Field(HeaderKind.SubjectKind, text, kind.Index, kind.Length, Sure, "prose/title-kind"));
        var isForm = text.Text.TrimEnd(')').EndsWith('表') || Bare(text.Text).EndsWith('表');
        Name(headers, text, from, to, years.Count > 0 && years[0].Index < to ? years[0] : null, IsDepartment(text.Text), isForm, vocabulary);
        return new(text, headers, isForm);
    }

    public static bool IsDepartment(string text) => Whole().IsMatch(text);

    private static void Name(
        List<HeaderField> headers, EvenText text, int from, int to, Match? year, bool isDepartment, bool isForm, ProseVocabulary vocabulary)
    {
        var subject = from;
        if (text.Text.IndexOf("关于", from, Math.Max(to - from, 0), StringComparison.Ordinal) is var about && about > from
            && OfficeName.WholeLength(text.Text[from..about], vocabulary) > 0)
        {
            AddOffice(headers, text, from, about - from, isDepartment);
            from = subject = about + "关于".Length;
        }
        if (year is not null && year.Index > from && OfficeName.WholeLength(text.Text[from..year.Index], vocabulary) > 0)
        {
            AddOffice(headers, text, from, year.Index - from, isDepartment);
            subject = year.Index + year.Length;
        }
        else if (year is not null && (year.Index <= from || IsName(text.Text, year.Index + year.Length, to)))
        {
            // What is reported on follows the year; what stands before it is a place or somebody the endings do not know.
            subject = year.Index + year.Length;
        }
        var office = OfficeName.Length(text.Text[subject..Math.Max(to, subject)], vocabulary);
        if (office > 0)
        {
            AddOffice(headers, text, subject, office, isDepartment);
            subject += office;
        }
        if (isDepartment || isForm) return;
        while (subject < to && text.Text[subject] is '-' or '—' or ':' or '的' or '、') subject++;
        while (to > subject && text.Text[to - 1] == '的') to--;
        var length = (year is not null && year.Index > subject ? year.Index : to) - subject;
        if (IsName(text.Text, subject, subject + length))
            headers.Add(Field(HeaderKind.Subject, text, subject, length, SubjectConfidence, "prose/title-subject"));
    }

    private static bool IsName(string text, int start, int end) => end - start >= ShortestSubject && !Generic().IsMatch(text.AsSpan(start, end - start));

    private static void AddOffice(List<HeaderField> headers, EvenText text, int start, int length, bool isDepartment)
    {
        if (headers.Any(h => h.Kind == HeaderKind.Organization)) return;
        headers.Add(Field(HeaderKind.Organization, text, start, length, Sure, "prose/title-organization"));
        if (isDepartment) headers.Add(Field(HeaderKind.Subject, text, start, length, Sure, "prose/title-organization"));
    }

    private static HeaderField Field(HeaderKind kind, EvenText text, int start, int length, decimal confidence, string by) =>
        new(kind, new(text.Printed(start, length), ReadingMethod.Prose, confidence, by));

    private static string Bare(string text) => Tail().Replace(text, "");

    [GeneratedRegex(@"(?:项目)?(?:预算)?(?:支出)?(?:项目)?
        (?:(?:绩效(?:目标)?(?:情况|完成情况|管理)?(?:自我评价|自评价?|评价|评估|自查)|自评)(?:工作)?(?:情况)?(?:的)?(?:分析|总结|自查)?
            (?:(?<firm>报告书?|情况报告|总结报告|自评表|报告表|情况表|评价表|评分表|打分表|表)|(?:结果|情况)?综述|结果|情况说明|情况|总结|评分|说明)?
          | 绩效目标(?:完成|实现)情况综述
          | (?:支出|资金|预算)?绩效(?:情况|分析|总结)?(?<firm>报告书?|自评表|报告表|评价表))$", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TitleEnd();

    // 五常市 is a place, 附件五 and 五、 are numbers.
    [GeneratedRegex(@"^(?:(?:附件|附表|附)[\d一二三四五六七八九十]{0,3}[-:.、]?|[\d一二三四五六七八九十]{1,3}[-:.、])?(?:关于)?(?:报送|印发|上报)?")]
    private static partial Regex Front();

    [GeneratedRegex(@"(?:\((?:20\d{2}年度?|[^()]{0,8}|.{0,6}模板.{0,6}|参考.{0,6}|.{0,4}适用.{0,10})\))$")]
    private static partial Regex Tail();

    [GeneratedRegex(@"20\d{2}(?:年度?|财年)|二[〇○零OО0][〇○零OО0一二三四五六七八九]{2}年度?")]
    private static partial Regex Year();

    // 中央财政某某补助资金 is passed on to the places that report on it.
    [GeneratedRegex(@"(?:部门|单位)?整体(?:支出|预算|绩效)?|(?:部门|单位)(?:决算|预算)(?=及|和|暨|与)|中央(?:财政|补助)(?:(?!项目)[\u4e00-\u9fa5]){2,30}?(?:补助|奖补|专项|发展)资金(?=(?:使用|支出)?(?:绩效|自评))|转移支付|政策(?=绩效|支出|评价|自评)|项目支出|项目")]
    private static partial Regex Kind();

    // 部门决算及绩效自评情况说明 gives account of the whole department.
    [GeneratedRegex(@"(?:部门|单位)整体|整体(?:支出|预算|绩效)|(?:部门|单位)(?:决算|预算)(?:及|和|暨|与)")]
    private static partial Regex Whole();

    // 《…自评报告》, "附后", "详见附件" point to a report elsewhere.
    [GeneratedRegex(@"附后|详见|见附|所附|^\d+[.、]|^[一二三四五六七八九十]{1,3}[、.]|^\([一二三四五六七八九十\d]{1,3}\)|,|^目录|^附[件表]?\d*:\d*[.、]?.*自评表$")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?:经费|资金|补助|补贴|费|奖补|专项|支出|拨款|项目)$")]
    private static partial Regex MoneyName();

    [GeneratedRegex(@"^(?:部门|单位|预算|财政|项目|支出|重点|专项|资金|年度|市级|县级|区级|省级|本级|整体|决算|公开|情况|说明|及|和|暨|与|、|的)+$")]
    private static partial Regex Generic();
}
