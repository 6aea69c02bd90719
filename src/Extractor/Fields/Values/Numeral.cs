using System.Globalization;

namespace Extractor.Fields.Values;

/// <summary>A number in a text.</summary>
/// <param name="Start">Where it begins, its sign included.</param>
/// <param name="Value">Exactly what the digits say.</param>
/// <param name="Decimals">How many digits stand after the point: what the last printed digit is worth.</param>
/// <param name="Written">In Arabic digits, or in Chinese numerals.</param>
public readonly record struct Numeral(int Start, int Length, decimal Value, int Decimals, NumeralScript Written)
{
    public int End => Start + Length;

    /// <summary>Half of what the last printed digit is worth: 0.005 for "89.97".</summary>
    public decimal HalfDigit
    {
        get
        {
            var half = 0.5m;
            for (var i = 0; i < Decimals; i++) half /= 10;
            return half;
        }
    }

    /// <summary>The number that is the whole text, such as a score; white space around it is allowed, a unit is not.</summary>
    public static Parsed<Numeral> Parse(string text)
    {
        var folded = Folding.Fold(text).AsSpan().Trim().ToString();
        var read = NumeralReader.ReadDigits(folded, folded.StartsWith('-') || folded.StartsWith('+') ? 1 : 0);
        if (read.Numeral is not { } numeral || numeral.End != folded.Length) return Parsed<Numeral>.Not($"'{text}' is not a number.");
        return Parsed<Numeral>.Of(numeral with
        {
            Start = 0,
            Length = folded.Length,
            Value = folded[0] == '-' ? -numeral.Value : numeral.Value,
        });
    }
}

public enum NumeralScript
{
    Arabic,
    Chinese,
}

/// <summary>Reads a number where it begins.</summary>
internal static class NumeralReader
{
    /// <summary>
    /// The digits that begin at a place of a folded text. Where they are not one number (<c>1,2</c>, <c>3.1.2</c>), there is
    /// none, and <c>End</c> says how far what is no number reaches.
    /// </summary>
    /// <remarks>decimal.TryParse takes "1,2" for 12: it does not count the digits between commas. So they are counted here.</remarks>
    public static (Numeral? Numeral, int End) ReadDigits(string folded, int start)
    {
        var end = start;
        while (end < folded.Length && (IsDigit(folded[end]) || (IsJoint(folded[end]) && end > start && IsDigit(folded, end + 1)))) end++;
        if (end == start) return (null, start);

        var run = folded[start..end];
        var point = run.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? run : run[..point];
        var fraction = point < 0 ? "" : run[(point + 1)..];
        if (fraction.AsSpan().IndexOfAny('.', ',') >= 0 || !IsWellGrouped(whole)) return (null, end);

        return decimal.TryParse(whole.Replace(",", "", StringComparison.Ordinal) + (point < 0 ? "" : "." + fraction),
            NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (new Numeral(start, end - start, value, fraction.Length, NumeralScript.Arabic), end)
            : (null, end);
    }

    /// <summary>Whether every comma has three digits behind it and one to three before the first.</summary>
    private static bool IsWellGrouped(string whole)
    {
        var groups = whole.Split(',');
        return groups.Length == 1
            || (groups[0].Length is >= 1 and <= 3 && groups[0] != "0" && groups.Skip(1).All(group => group.Length == 3));
    }

    private static bool IsJoint(char c) => c is '.' or ',';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsDigit(string text, int at) => at < text.Length && IsDigit(text[at]);
}
