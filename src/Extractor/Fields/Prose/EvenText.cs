using System.Text;

namespace Extractor.Fields.Prose;

/// <summary>
/// A text with width and white space evened out and quotation marks left out, each character of which can be pointed back at.
/// </summary>
/// <remarks>Rules match the even text; what they hand on is the printed one.</remarks>
public sealed class EvenText
{
    // Full-width forms stand this far above their ASCII twins.
    private const int FullWidthOffset = 0xFEE0;

    private readonly PlacedText printed;
    private readonly int[] origins;

    private EvenText(string text, PlacedText printed, int[] origins) => (Text, this.printed, this.origins) = (text, printed, origins);

    public string Text { get; }

    public int Length => Text.Length;

    public bool IsEmpty => Text.Length == 0;

    public static EvenText Of(PlacedText printed)
    {
        var text = new StringBuilder(printed.Length);
        var origins = new List<int>(printed.Length);
        for (var i = 0; i < printed.Length; i++)
        {
            if (Even(printed.Text[i]) is not { } even) continue;
            text.Append(even);
            origins.Add(i);
        }
        return new(text.ToString(), printed, [.. origins]);
    }

    public EvenText Slice(int start, int length) => new(Text.Substring(start, length), printed, origins[start..(start + length)]);

    public EvenText Slice(int start) => Slice(start, Length - start);

    /// <summary>What the document prints there.</summary>
    /// <remarks>A quotation mark that is closed inside is opened inside: “三公”经费, not 三公”经费.</remarks>
    public PlacedText Printed(int start, int length)
    {
        if (length == 0) return PlacedText.Empty;
        var from = origins[start];
        var count = origins[start + length - 1] - from + 1;
        return from > 0 && printed.Text[from - 1] == '“' && printed.Text.IndexOf('”', from, count) >= 0
            ? printed.Slice(from - 1, count + 1)
            : printed.Slice(from, count);
    }

    public PlacedText Printed() => Printed(0, Length);

    /// <summary>Where in the printed text a character of this one stands.</summary>
    public int Origin(int at) => origins[at];

    public override string ToString() => Text;

    private static char? Even(char c) => c switch
    {
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => null,
        '“' or '”' or '‘' or '’' or '"' or '\'' or '「' or '」' or '\u200B' or '\uFEFF' or '＂' or '＇' => null,
        '﹪' => '%',
        '︰' or '∶' => ':',
        '﹤' or '〈' => '<',
        >= '！' and <= '～' => (char)(c - FullWidthOffset),
        _ => c,
    };
}
