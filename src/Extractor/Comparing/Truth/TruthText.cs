using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Extractor.Comparing.Truth;

/// <summary>When two texts say the same: after widths, white space and equivalent signs are evened out.</summary>
internal static partial class TruthText
{
    private const int FullWidthOffset = 0xFEE0;

    public static bool Same(string a, string b) => Even(a) == Even(b);

    /// <summary>Without a code in front, or (盖章) and (本级) behind.</summary>
    public static bool SameOrganization(string a, string b) => Organization(a) == Organization(b);

    public static bool SameSubject(string a, string b) => Subject(a) == Subject(b);

    /// <summary>Without its points in brackets: 数量指标(10分).</summary>
    public static bool SameLevel(string a, string b) => PointsBehind().Replace(Even(a), "") == PointsBehind().Replace(Even(b), "");

    public static bool SameUnit(string a, string b) => Unit(a) == Unit(b);

    public static bool SameName(string a, string b) => Name(a) == Name(b);

    public static bool SameNumber(string a, string b) => Number(a) is { } x && Number(b) is { } y && x == y;

    /// <summary>Alike to 90 %: long texts may differ by a sign.</summary>
    public static bool Alike(string a, string b) => Likeness.Of(Even(a), Even(b)) >= 0.9;

    public static double NameLikeness(string a, string b) => Likeness.Of(Name(a), Name(b));

    /// <summary>A functional class without (类) and 支出.</summary>
    public static string Item(string? text)
    {
        if (text is null) return "";
        var plain = ClassBehind().Replace(Even(text), "");
        return plain.EndsWith("支出", StringComparison.Ordinal) ? plain[..^2] : plain;
    }

    public static decimal? Number(string text) =>
        decimal.TryParse(Compatible(text).Replace(",", "", StringComparison.Ordinal).Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public static string Even(string text)
    {
        var even = new StringBuilder();
        foreach (var c in Compatible(text))
        {
            if (char.IsWhiteSpace(c)) continue;
            even.Append(c switch
            {
                '“' or '”' => '"',
                '〔' => '[',
                '〕' => ']',
                '—' or '－' => '-',
                '·' => '.',
                '；' => ';',
                '，' => ',',
                _ => c,
            });
        }
        return even.ToString().Trim('。', '.', ';', ',', ':');
    }

    private static string Organization(string text) => SealBehind().Replace(CodeBefore().Replace(Even(text), ""), "");

    private static string Subject(string text) => YearBefore().Replace(LongCodeBefore().Replace(Even(text), ""), "");

    private static string Unit(string text) => Even(text) is "百分比" or "百分点" ? "%" : Even(text);

    private static string Name(string text)
    {
        var name = IndicatorNumber().Replace(Even(text), "").TrimStart('★', '☆', '※', '*', '△', '▲');
        return NamePointsBehind().Replace(name, "").Trim('。', '.', ';', ',', ':');
    }

    // The compatibility forms that these documents use; the runtime's own normalization needs data this program runs without.
    private static string Compatible(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case >= '\uff01' and <= '\uff5e':
                    plain.Append((char)(c - FullWidthOffset));
                    break;
                case '\u3000' or '\u00a0':
                    plain.Append(' ');
                    break;
                case >= '①' and <= '⑳':
                    plain.Append((c - '①' + 1).ToString(CultureInfo.InvariantCulture));
                    break;
                case '㎡':
                    plain.Append("m2");
                    break;
                case '㎥':
                    plain.Append("m3");
                    break;
                case '℃':
                    plain.Append("°C");
                    break;
                case '…':
                    plain.Append("...");
                    break;
                default:
                    plain.Append(c);
                    break;
            }
        }
        return plain.ToString();
    }

    [GeneratedRegex(@"\(?\d+(\.\d+)?分\)?$")]
    private static partial Regex PointsBehind();

    [GeneratedRegex(@"\((\d+(\.\d+)?)分\)$")]
    private static partial Regex NamePointsBehind();

    [GeneratedRegex(@"\((类|款|项)\)")]
    private static partial Regex ClassBehind();

    [GeneratedRegex(@"\((盖章|公章|本级|章)\)$")]
    private static partial Regex SealBehind();

    [GeneratedRegex(@"^\d{3,}-")]
    private static partial Regex CodeBefore();

    [GeneratedRegex("^[0-9A-Z]{12,}-")]
    private static partial Regex LongCodeBefore();

    [GeneratedRegex("^(20[0-9]{2}年度?)")]
    private static partial Regex YearBefore();

    [GeneratedRegex(@"^指标\d+[:.、]?")]
    private static partial Regex IndicatorNumber();
}
