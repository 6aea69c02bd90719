namespace Extractor.Fields.Values;

/// <summary>Numbers in Chinese characters: 九十五, 二〇二三, 三千五百二十万, 叁万伍仟, 三点五.</summary>
public static class ChineseNumeral
{
    /// <summary>The number the whole text is; the digits after 点 are its decimals.</summary>
    public static Parsed<Numeral> Parse(string text)
    {
        var folded = Folding.Fold(text).AsSpan().Trim().ToString();
        return Read(folded, 0) is { } numeral && numeral.End == folded.Length
            ? Parsed<Numeral>.Of(numeral)
            : Parsed<Numeral>.Not($"'{text}' is not a number in Chinese characters.");
    }

    /// <summary>The longest number that begins at a place of a folded text; null where none does.</summary>
    internal static Numeral? Read(string folded, int start)
    {
        var end = start;
        while (end < folded.Length && (Digit(folded[end]) >= 0 || Scale(folded[end]) > 0)) end++;
        for (; end > start; end--)
        {
            if (Whole(folded.AsSpan(start, end - start)) is not { } whole) continue;
            var decimals = 0;
            if (end + 1 < folded.Length && folded[end] == '点' && Digit(folded[end + 1]) is >= 0 and < 10 && folded[end + 1] != '两')
            {
                var worth = 1m;
                for (end++; end < folded.Length && Digit(folded[end]) is >= 0 and < 10; end++, decimals++)
                {
                    worth /= 10;
                    whole += worth * Digit(folded[end]);
                }
                if (end < folded.Length && Scale(folded[end]) is var scale && scale >= TenThousand)
                {
                    whole *= scale;
                    for (; decimals > 0 && scale > 1; scale /= 10) decimals--;
                    end++;
                }
            }
            return new Numeral(start, end - start, whole, decimals, NumeralScript.Chinese);
        }
        return null;
    }

    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;

    private static int Digit(char c) => c switch
    {
        '〇' or '零' => 0,
        '一' or '壹' or '幺' => 1,
        '二' or '贰' or '貳' or '两' => 2,
        '三' or '叁' or '參' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' or '陸' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    private static decimal Scale(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '万' or '萬' => TenThousand,
        '亿' or '億' => HundredMillion,
        _ => 0,
    };

    private static decimal? Whole(ReadOnlySpan<char> text)
    {
        var scaled = false;
        foreach (var c in text) scaled |= Scale(c) > 0;
        return scaled ? Scaled(text) : Positional(text);
    }

    /// <summary>Digit by digit, as years are written; a lone 两 is two.</summary>
    private static decimal? Positional(ReadOnlySpan<char> text)
    {
        // Longer runs are no numbers anybody writes digit by digit: telephone numbers, enumerations.
        const int MostDigits = 8;
        if (text.Length > MostDigits) return null;
        var value = 0m;
        foreach (var c in text)
        {
            if (text.Length > 1 && c == '两') return null;
            value = value * 10 + Digit(c);
        }
        return value;
    }

    private static decimal? Scaled(ReadOnlySpan<char> text)
    {
        decimal total = 0, section = 0, pending = -1, lastScale = HundredMillion * TenThousand;
        foreach (var c in text)
        {
            var scale = Scale(c);
            if (scale == 0)
            {
                if (pending > 0) return null;
                pending = Digit(c);
                continue;
            }
            if (scale < TenThousand)
            {
                if (scale >= lastScale || (pending < 0 && (scale != 10 || section != 0))) return null;
                section += (pending <= 0 ? 1 : pending) * scale;
                lastScale = scale;
            }
            else
            {
                var sum = section + Math.Max(pending, 0);
                if (sum == 0 && total == 0) return null;
                total = scale == HundredMillion ? (total + sum) * scale : total + sum * scale;
                section = 0;
                lastScale = TenThousand;
            }
            pending = -1;
        }
        return total + section + Math.Max(pending, 0);
    }
}
