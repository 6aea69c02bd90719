namespace Extractor.Layout;

/// <summary>Tells whether a number was broken by the end of a line, as narrow cells break them: 不少于1350 | 0份, 94. | 62.</summary>
public static class BrokenNumber
{
    /// <param name="isFull">Whether the upper line leaves no room: only then may it have been broken within a word.</param>
    /// <remarks>Two figures one below the other are two. So what goes on over a full line must be said to be a number by a sign or a
    /// Chinese word before it; a decimal point with nothing behind it is broken off wherever it stands.</remarks>
    public static bool GoesOn(string above, string below, bool isFull)
    {
        if (above.Length == 0 || below.Length == 0 || !char.IsAsciiDigit(below[0])) return false;
        var start = above.Length;
        while (start > 0 && (char.IsAsciiDigit(above[start - 1]) || above[start - 1] is '.' or ',')) start--;
        var number = above.AsSpan(start);
        if (number.Length == 0 || !char.IsAsciiDigit(number[0])) return false;
        if (number[^1] is '.' or ',') return number[^1] == '.' && IsFraction(number, below);
        if (!isFull || number.Contains('.') && below.Contains('.', StringComparison.Ordinal)) return false;
        var before = above.AsSpan(0, start).TrimEnd();
        return before.Length > 0 && (char.IsAscii(before[^1]) ? before[^1] is '<' or '>' or '=' or '(' : before[^1] is not ('）' or '、' or '，' or '；' or '。'));
    }

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
