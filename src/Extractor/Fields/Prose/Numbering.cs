using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>How a heading is numbered; each style is one level of a report's outline.</summary>
public enum NumberingStyle
{
    /// <summary>第一部分</summary>
    Part,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    BracketedChinese,

    /// <summary>1.</summary>
    Arabic,

    /// <summary>（1）</summary>
    BracketedArabic,

    /// <summary>①</summary>
    Circled,

    /// <summary>A</summary>
    Letter,

    /// <summary>一是, or 指标1：</summary>
    Ordinal,

    /// <summary>No number, but the name of a first-level group of indicators.</summary>
    Level1,

    /// <summary>No number, but the name of a second-level group of indicators.</summary>
    Level2,

    /// <summary>No number, but a name with its points: 乡村医生满意度（10分）。</summary>
    Scored,
}

/// <param name="Length">How many characters of the even text it takes.</param>
public readonly partial record struct Numbering(NumberingStyle Style, int Length)
{
    /// <summary>The number in front of a text; null where there is none.</summary>
    public static Numbering? Of(string text)
    {
        var match = Prefix().Match(text);
        if (!match.Success || match.Length == 0) return null;
        foreach (var style in Enum.GetValues<NumberingStyle>())
        {
            if (match.Groups[style.ToString()].Success) return new(style, match.Length);
        }
        return null;
    }

    // "1.5万元" and "2022.1" are no numbering: no digit may follow the point. "A产出指标" is a letter before a Chinese character.
    [GeneratedRegex(@"^(?:
        (?<Part>第[一二三四五六七八九十]{1,3}(?:部分|章|篇))[、.:]?
      | (?<Ordinal>[一二三四五六七八九十]{1,3}是(?![一二三四五六七八九十]、)|指标\d{1,2}[:.、])
      | (?<Chinese>[一二三四五六七八九十]{1,3}[、.])
      | (?<BracketedChinese>\([一二三四五六七八九十]{1,3}\))、?
      | (?<BracketedArabic>\(\d{1,2}\)|\d{1,2}\))[、.]?
      | (?<Arabic>\d{1,2}(?:[.、](?!\d)|(?:\.\d{1,2}){1,3}(?![\d.])(?=[\u4e00-\u9fa5])(?!万|亿|元|个|次|分|人|项|倍|公|平|亩)))
      | (?<Circled>[\u2460-\u2473])[、.]?
      | (?<Letter>[A-H][.、]?(?=[\u4e00-\u9fa5]))
    )", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Prefix();
}
