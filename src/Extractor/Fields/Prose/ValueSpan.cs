using Extractor.Fields.Values;

namespace Extractor.Fields.Prose;

/// <summary>The whole of an indicator's value around its number: 不少于48000人, 17万元/公里以内.</summary>
/// <param name="Start">In the even text, as is <paramref name="End"/>, which is exclusive.</param>
internal readonly record struct ValueSpan(int Start, int End)
{
    /// <summary>An unknown word behind a number that is at most so long and ends the clause is its unit. Characters.</summary>
    private const int LongestUnit = 4;

    public static ValueSpan Of(string text, Figure figure)
    {
        var end = UnitEnd(text, figure);
        end += ComparisonReader.LengthAfter(text, end);
        return new(figure.Start - ComparisonReader.LengthBefore(text, figure.Start), end);
    }

    /// <summary>The unit behind a figure's number as printed; empty where none is.</summary>
    public static string UnitOf(string text, Figure figure)
    {
        var number = NumberEnd(text, figure);
        return text[number..Math.Max(number, UnitEnd(text, figure))];
    }

    /// <summary>Where the figure's unit ends, exclusive.</summary>
    public static int UnitEnd(string text, Figure figure)
    {
        var number = NumberEnd(text, figure);
        return UnitReader.Read(text, number) is { } unit ? unit.End : Math.Max(figure.End, UnknownUnitEnd(text, number));
    }

    private static int NumberEnd(string text, Figure figure)
    {
        var end = figure.Start;
        while (end < figure.End && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',')) end++;
        return end;
    }

    private static int UnknownUnitEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at <= LongestUnit && char.IsLetter(text[end])) end++;
        return end - at <= LongestUnit && (end == text.Length || !char.IsLetterOrDigit(text[end])) ? end : at;
    }
}
