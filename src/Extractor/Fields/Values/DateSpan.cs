using System.Text.RegularExpressions;

namespace Extractor.Fields.Values;

/// <summary>A date in a text, or a part of one.</summary>
/// <param name="Year">Null where the text names none (11月底).</param>
/// <param name="Month">1 to 12; null where the text names none.</param>
/// <param name="Day">1 to 31; null where the text names none.</param>
/// <param name="IsPeriod">From one to another: 1-12月, 2021—2023年; then <paramref name="Year"/> is the last one's.</param>
public readonly record struct DateSpan(int Start, int Length, int? Year, int? Month, int? Day, bool IsPeriod)
{
    public int End => Start + Length;

    /// <summary>The day it names; null where a part is missing or there is no such day.</summary>
    public DateOnly? Date =>
        this is { Year: { } year, Month: { } month, Day: { } day, IsPeriod: false } && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}

/// <summary>Finds dates, printed in any of the ways in use: 2023年1月30日, 二〇二三年一月三十日, 2023-01-30, 2023.1.30, 11月底, 30日前.</summary>
public static partial class DateReader
{
    /// <summary>All dates of a text in order; positions are those of the text.</summary>
    public static IReadOnlyList<DateSpan> Find(string text)
    {
        var folded = Folding.Fold(text);
        var spans = new List<DateSpan>();
        foreach (Match match in Dates().Matches(folded))
        {
            var year = Number(match, "y") ?? Number(match, "y2");
            spans.Add(new DateSpan(match.Index, match.Length, year, Number(match, "m"), Number(match, "d"), match.Groups["to"].Success));
        }
        return spans;
    }

    /// <summary>The one full date a box or line states.</summary>
    public static Parsed<DateOnly> ParseDate(string text)
    {
        if (EightDigits().Match(Folding.Compact(text)) is { Success: true } digits
            && new DateSpan(0, 0, Number(digits, "y"), Number(digits, "m"), Number(digits, "d"), false).Date is { } plain)
        {
            return Parsed<DateOnly>.Of(plain);
        }
        var dates = Find(text).Select(span => span.Date).OfType<DateOnly>().Distinct().ToArray();
        return dates.Length == 1 ? Parsed<DateOnly>.Of(dates[0]) : Parsed<DateOnly>.Not($"'{text}' does not name one day.");
    }

    /// <summary>The one year a box or title states: 2022年度, （2022年）, 2022, 二〇二二年度.</summary>
    public static Parsed<int> ParseYear(string text)
    {
        var spans = Find(text);
        var years = spans.Where(span => span.Year is not null).Select(span => span.Year!.Value).Distinct().ToArray();
        if (years.Length == 1 && !spans.Any(span => span.IsPeriod)) return Parsed<int>.Of(years[0]);
        if (years.Length == 0 && BareYear().Match(Folding.Compact(text)) is { Success: true } bare) return Parsed<int>.Of(Number(bare, "y")!.Value);
        return Parsed<int>.Not($"'{text}' does not name one year.");
    }

    private static int? Number(Match match, string group)
    {
        if (!match.Groups[group].Success) return null;
        var text = match.Groups[group].Value;
        if (Numeral.Parse(text).TryGet(out var digits, out _)) return (int)digits.Value;
        return ChineseNumeral.Parse(text).TryGet(out var numeral, out _) ? (int)numeral.Value : null;
    }

    private const string Year = @"(?:(?:19|20)\d{2}|[一二][〇零0一二三四五六七八九]{3})";
    private const string Month = @"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private const string Day = @"(?:3[01]|[12]\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])";
    private const string To = @"\s*(?<to>[-~—至到]+)\s*";
    private const string NoDigit = @"(?<![\d.,一二三四五六七八九十〇])";

    [GeneratedRegex(
        // 2021—2023年, 2022年1-12月
        NoDigit + "(?<y1>" + Year + @")\s*年?度?" + To + "(?<y2>" + Year + @")\s*年度?"
        + "|" + NoDigit + @"(?:(?<y>" + Year + @")\s*年\s*)?(?<m1>" + Month + @")\s*月?份?" + To + "(?<m>" + Month + @")\s*月份?"
        // 2022年度, 2022年12月底, 2022年12月31日
        + "|" + NoDigit + "(?<y>" + Year + @")\s*年(?:度|底|末|初|内)?(?:\s*(?<m>" + Month + @")\s*月(?:份|底|初|末|中旬|上旬|下旬)?"
        + @"(?:\s*(?<d>" + Day + @")\s*[日号])?)?"
        // 2022-12-31, 2022.12.31, 2022/12/31
        + "|" + NoDigit + "(?<y>" + Year + @")(?<s>[-./])(?<m>1[0-2]|0?[1-9])\k<s>(?<d>3[01]|[12]\d|0?[1-9])(?![\d.])"
        // 12月31日, 11月底
        + "|" + NoDigit + "(?<m>" + Month + @")\s*月(?:份|底|初|末|中旬|上旬|下旬)?(?:\s*(?<d>" + Day + @")\s*[日号])?"
        // 25日前, 8号前
        + "|" + NoDigit + "(?<d>" + Day + @")\s*[日号](?=\s*(?:之前|以前|前|起))"
        // 第三季度
        + @"|(?<![\d每个])第?[一二三四1-4]季度")]
    private static partial Regex Dates();

    [GeneratedRegex(@"^(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])$")]
    private static partial Regex EightDigits();

    [GeneratedRegex(@"^\(?(?<y>" + Year + @")(?:年?度?)\)?$")]
    private static partial Regex BareYear();
}
