namespace Extractor.Layout;

/// <summary>Tells whether a number was broken by the end of a line, as narrow cells break them: 不少于1350 | 0份, 94. | 62.</summary>
public static class BrokenNumber
{
    /// <param name="isFull">Whether the upper line leaves no room: only then may it have been broken within a word.</param>
    /// <remarks>Two figures one below the other are two. So what goes on over a full line must be said to be a number by a sign or a
    /// Chinese word before it, or lack digits: of a group of three, or of two or four decimals. A decimal point with nothing behind it
    /// is broken off wherever it stands.</remarks>
    public static bool GoesOn(string above, string below, bool isFull)
    {
        (above, below) = (HalfWidth(above), HalfWidth(below));
        if (above.Length == 0 || below.Length == 0 || !char.IsAsciiDigit(below[0])) return false;
        var start = above.Length;
        while (start > 0 && (char.IsAsciiDigit(above[start - 1]) || above[start - 1] is '.' or ',')) start--;
        var number = above.AsSpan(start);
        if (number.Length == 0 || !char.IsAsciiDigit(number[0])) return false;
        if (number[^1] is '.' or ',') return number[^1] == '.' && IsFraction(number, below);
        if (!isFull || number.Contains('.') && below.Contains('.', StringComparison.Ordinal)) return false;
        var before = above.AsSpan(0, start).TrimEnd();
        if (before.Length == 0) return LacksDigits(number, below);
        return char.IsAscii(before[^1]) ? before[^1] is '<' or '>' or '=' or '(' : before[^1] is not ('）' or '、' or '，' or '；' or '。');
    }

    /// <summary>Whether a number that stands alone is one only with the digits below it: 10,924,2 | 00.00, 2,860.0 | 0, 95.0 | 0%.</summary>
    private static bool LacksDigits(ReadOnlySpan<char> number, string below)
    {
        const int Group = 3, ShortestOfTwo = 4;     // 98.1 and 7, but 9.5 and 8: two scores
        var digits = below.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : below.Length;
        var point = number.IndexOf('.');
        if (point >= 0) return number.Length >= ShortestOfTwo && digits == 1 && number.Length - point is 2 or 4 && IsUnit(below.AsSpan(digits));
        var comma = number.LastIndexOf(',');
        return comma > 0 && number.Length - comma - 1 < Group && number.Length - comma - 1 + digits == Group;
    }

    /// <summary>What may stand behind a number without being another text.</summary>
    private static bool IsUnit(ReadOnlySpan<char> text) => text is "" or "%" or "分" or "元" or "万元";

    /// <summary>Full-width digits and points as half-width ones; a full-width comma is a sentence's, not a number's.</summary>
    private static string HalfWidth(string text) =>
        !text.AsSpan().ContainsAnyInRange('\uff0e', '\uff19') && !text.Contains('\uff05', StringComparison.Ordinal) ? text
            : string.Create(text.Length, text, (half, from) =>
            {
                for (var i = 0; i < half.Length; i++)
                    half[i] = from[i] is '\uff05' or '\uff0e' or (>= '\uff10' and <= '\uff19') ? (char)(from[i] - 0xfee0) : from[i];
            });

    /// <summary>Digits alone, with a sign or unit of one letter, below a number that ends in its point; 1. begins a list.</summary>
    private static bool IsFraction(ReadOnlySpan<char> number, string below)
    {
        const int ShortestOfTwo = 3;        // 94. and 62, but 1. and 2020
        const int MostDecimals = 4;
        var digits = below.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var unit = digits < 0 ? 0 : below.Length - digits;
        return number[..^1].IndexOfAnyExceptInRange('0', '9') < 0 && number.Length >= ShortestOfTwo
            && (digits < 0 ? below.Length : digits) <= MostDecimals && unit <= 1;
    }
}
