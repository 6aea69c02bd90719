using System.Globalization;
using System.Text;

namespace Extractor.Reading.Word;

/// <summary>A list's counter in the script its format names.</summary>
public static class ListNumber
{
    private const string Ordinary = "〇一二三四五六七八九";
    private const string Legal = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <param name="format">Word's name for it (<c>chineseCounting</c>); null or unknown: decimal.</param>
    public static string Print(int number, string? format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand"
            or "ideographTraditionalCounting" => Chinese(number, Ordinary, "十百千", shortTen: true),
        "chineseLegalSimplified" or "ideographLegalTraditional" or "japaneseLegal" => Chinese(number, Legal, "拾佰仟", shortTen: false),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => Digits(number, Ordinary),
        "ideographTraditional" => Nth(number, Stems),
        "ideographZodiac" => Nth(number, Branches),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①', 20),
        "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
        "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
        "ideographEnclosedCircle" => Enclosed(number, '㊀', 10),
        "decimalFullWidth" or "decimalFullWidth2" => Digits(number, "０１２３４５６７８９"),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "none" => "",
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Digits(int number, string digits) =>
        string.Concat(Decimal(number).Select(c => char.IsAsciiDigit(c) ? digits[c - '0'] : c));

    private static string Nth(int number, string names) =>
        number >= 1 && number <= names.Length ? names[number - 1].ToString() : Decimal(number);

    private static string Enclosed(int number, char first, int last) =>
        number >= 1 && number <= last ? ((char)(first + number - 1)).ToString() : Decimal(number);

    private static string Letters(int number, char first)
    {
        // After Z comes AA, then BB: the letter repeated.
        if (number is < 1 or > 26 * 10) return Decimal(number);
        return new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);
    }

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999) return Decimal(number);
        var text = new StringBuilder();
        foreach (var (value, sign) in RomanSigns)
        {
            for (; number >= value; number -= value) text.Append(sign);
        }
        return text.ToString();
    }

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    private static string Chinese(int number, string digits, string places, bool shortTen)
    {
        if (number is < 1 or > 9999) return Decimal(number);
        var text = new StringBuilder();
        var zero = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = number / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                zero = text.Length > 0;
                continue;
            }
            if (zero) text.Append('零');
            zero = false;
            // 十二, not 一十二; but 一百一十二.
            if (!(shortTen && place == 1 && digit == 1 && text.Length == 0)) text.Append(digits[digit]);
            if (place > 0) text.Append(places[place - 1]);
        }
        return text.ToString();
    }
}
