using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

public enum FigureKind
{
    Money,
    Percent,

    /// <summary>Scores: 分.</summary>
    Points,

    /// <summary>人 or 名, not 人次.</summary>
    People,

    /// <summary>A number with any other unit, or none.</summary>
    Count,
}

/// <summary>A number in a sentence with the unit printed after it.</summary>
/// <param name="Start">In the even text, as is <paramref name="Length"/>, which counts the unit.</param>
/// <param name="HasUnit">False where only digits are printed.</param>
public readonly partial record struct Figure(FigureKind Kind, int Start, int Length, bool HasUnit)
{
    public int End => Start + Length;

    /// <summary>The numbers of a sentence from left to right; dates, years and document numbers are none.</summary>
    /// <param name="bareIsMoney">Whether a number that stands alone is money, because the sentence names the unit for all.</param>
    public static IReadOnlyList<Figure> In(string text, bool bareIsMoney = false)
    {
        var figures = new List<Figure>();
        foreach (Match match in Number().Matches(text))
        {
            if (match.Groups["skip"].Success) continue;
            var unit = match.Groups["unit"];
            var end = match.Index + match.Length;
            var alone = !unit.Success && (end == text.Length || ",;:。、()".Contains(text[end], StringComparison.Ordinal));
            var kind = (bareIsMoney && alone) || match.Groups["zero"].Success ? FigureKind.Money : KindOf(unit.Value);
            figures.Add(new(kind, match.Index, match.Length, unit.Success));
        }
        return figures;
    }

    private static FigureKind KindOf(string unit) => unit switch
    {
        "" => FigureKind.Count,
        "%" => FigureKind.Percent,
        "分" => FigureKind.Points,
        "人" or "名" or "个" => FigureKind.People,
        _ => FigureKind.Money,
    };

    // Posts are counted in 个 (编制35个); 因公出国费为零 states a sum.
    // 万 and 亿 alone are money only where the clause ends behind them: 300万, but not 200万人次. 分 is a score, but not in 分局, 分类.
    [GeneratedRegex(@"
        (?<skip>〔\d+〕\s*\d*号? | \[\d{4}\]\d*号? | \d{4}[-~至—]\d{4}年度? | \d{4}年度?(?:\d{1,2}(?:[-~至—]\d{1,2})?月(?:\d{1,2}日)?)?
            | \d{1,2}(?:[-~至—]\d{1,2})?月份?(?:\d{1,2}日)? | \d{4}[-./]\d{1,2}[-./]\d{1,2} | 第\d+ | \d+号 | DRG | [A-Za-z]+[-]?\d+)
      | (?<=费用?为|经费为|支出为)(?<zero>零)元?(?=$|[,;:。、()])
      | (?<number>(?:\d{1,3}(?:,\d{3})+(?!\d) | \d+)(?:\.\d+)?)
        (?<unit>(?:亿|万|千|百)?元 | [万亿](?=$|[,;:。、()]|左右|其中) | % | 人(?![次均民员才]) | 名(?![单次列]) | (?<=编制(?:数|总数)?[为共有]?\d{1,4})个(?=$|[,;。、()]) | 分(?![局之公钟类别布析配解项散行院级管支期批为])
        )?", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Number();
}
