using System.Text.RegularExpressions;
using Extractor.Forms;

namespace Extractor.Fields.FormReading;

/// <summary>What a box for a figure may hold.</summary>
internal static partial class FigureText
{
    /// <summary>Longer texts are sentences. Characters, without white space; 人民币 amounts in full take about twenty.</summary>
    private const int Longest = 30;

    /// <summary>Whether the text is a number and nothing else but a sign, a percent sign, points or a money unit.</summary>
    public static bool IsNumber(string text) => Number().IsMatch(LabelText.Fold(text));

    /// <summary>Whether the text may state a figure: it has a digit and is short.</summary>
    public static bool MayState(string text)
    {
        var folded = LabelText.Fold(text);
        return folded.Length is > 0 and <= Longest && folded.Any(char.IsAsciiDigit);
    }

    [GeneratedRegex(@"^[+\-−(]?[¥￥]?\d[\d,，.]*\)?(?:%|分|[亿千百]?万?元|[亿万])?$")]
    private static partial Regex Number();
}
