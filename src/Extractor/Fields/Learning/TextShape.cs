namespace Extractor.Fields.Learning;

/// <summary>What a text looks like, whatever it says.</summary>
public enum TextShape
{
    Blank,
    Number,
    Percent,

    /// <summary>A number with a sign or a unit.</summary>
    Quantity,

    /// <summary>A dash, a slash and the like.</summary>
    Mark,

    /// <summary>Up to sixteen characters, as heads and labels are.</summary>
    Short,
    Long,
}

internal static class TextShapes
{
    /// <summary>Characters; of 3,000 generated heads and labels none is longer.</summary>
    private const int LongestShort = 16;

    public static TextShape Of(ReadOnlySpan<char> folded)
    {
        if (folded.Length == 0) return TextShape.Blank;
        var (digits, letters) = (0, 0);
        foreach (var c in folded)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (char.IsLetter(c)) letters++;
        }
        if (digits == 0) return letters == 0 ? TextShape.Mark : folded.Length <= LongestShort ? TextShape.Short : TextShape.Long;
        if (letters == 0) return folded[^1] == '%' ? TextShape.Percent : TextShape.Number;
        if (2 * digits >= letters && folded.Length <= LongestShort) return TextShape.Quantity;
        return folded.Length <= LongestShort ? TextShape.Short : TextShape.Long;
    }
}
