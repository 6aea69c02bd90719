using System.Globalization;
using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>Which time a stretch of a sentence is about.</summary>
/// <param name="Year">The year it names; null: the report's.</param>
/// <param name="IsPast">上年, 去年同期 …</param>
/// <param name="IsPartial">1-7月, 上半年: not the whole year.</param>
/// <param name="IsFuture">预计, 明年 …</param>
public readonly partial record struct Period(int? Year, bool IsPast, bool IsPartial, bool IsFuture)
{
    private const int December = 12;

    /// <summary>The period after a further stretch; what it does not speak of stays.</summary>
    public Period After(ReadOnlySpan<char> stretch, ProseVocabulary vocabulary)
    {
        var text = Comparison().Replace(stretch.ToString(), "");
        var next = this;
        if (ThisYear().IsMatch(text)) next = next with { IsPast = false, IsPartial = false, IsFuture = false };
        // What 2019年至2022年 came to is not one year's.
        if (YearSpan().IsMatch(text)) next = next with { IsPast = true };
        foreach (Match year in NamedYear().Matches(text))
        {
            var named = int.Parse(year.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
            next = new(named, false, false, false);
        }
        foreach (Match month in Months().Matches(text))
        {
            var last = int.Parse(month.Groups["last"].ValueSpan, CultureInfo.InvariantCulture);
            next = next with { IsPartial = last != December };
        }
        var plain = OfThisYear().Replace(text, "");
        if (vocabulary.Contains(plain, "past")) next = next with { IsPast = true };
        if (vocabulary.Contains(plain, "partial")) next = next with { IsPartial = true };
        if (vocabulary.Contains(plain, "future")) next = next with { IsFuture = true };
        return next;
    }

    /// <summary>Whether a figure of this period is one of the report's year.</summary>
    public bool IsOf(int? reportYear) => !IsPast && !IsPartial && !IsFuture && (Year is null || reportYear is null || Year == reportYear);

    /// <summary>Whether a stretch compares with another time: 较上年, 与2021年相比.</summary>
    public static bool Compares(ReadOnlySpan<char> stretch) => Comparison().IsMatch(stretch);

    [GeneratedRegex(@"(?:较|比|与|同|对比|相比)(?:\d{4}年度?|上一?年度?|去年|上年度|往年)(?:同期)?(?:预算|决算|支出|收入)?数?(?:相比|比较)?|同比|环比|完成上年")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"今年|本年|全年|当年|年末|年底")]
    private static partial Regex ThisYear();

    // A year in a span (2021-2023年) or in a document's number is no period.
    [GeneratedRegex(@"(?<![\d\-~至—〔\[])(?<year>20\d{2})年(?!以来|至|-)")]
    private static partial Regex NamedYear();

    [GeneratedRegex(@"(?<!\d)20\d{2}年?[-~至到—]{1,2}20\d{2}年(?!\d)")]
    private static partial Regex YearSpan();

    [GeneratedRegex(@"(?<!\d)(?:\d{1,2}[-~至—])?(?<last>1[0-2]|[1-9])月(?!\d*日?(?:印发|成立|下发))")]
    private static partial Regex Months();

    // What went 按计划 is done, and 预期目标 are this year's.
    [GeneratedRegex(@"按照?计划|预期(?:绩效)?目标|预期效果|(?:上年|以前年度|年初)(?:度)?(?:结转|结余)|结转下年|结转至?(?:下|次)年|下年使用|下一年使用")]
    private static partial Regex OfThisYear();
}
