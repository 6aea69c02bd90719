using System.Text.RegularExpressions;
using Extractor.Forms;

namespace Extractor.Fields.FormReading;

/// <summary>Cells that hold what other forms print in several columns.</summary>
internal static partial class JoinedCells
{
    /// <summary>目标：≥95%；完成：96% in one cell; null where the text is not both.</summary>
    public static (PlacedText Target, PlacedText Actual)? Values(PlacedText text)
    {
        var folded = new FoldedText(text);
        var match = TargetAndActual().Match(folded.Text);
        return match.Success ? (folded.Slice(match.Groups["target"]), folded.Slice(match.Groups["actual"])) : null;
    }

    /// <summary>产出-数量-救助人次: the levels in front of a name; null where the text does not begin with a known level.</summary>
    public static (PlacedText Level1, PlacedText? Level2, PlacedText Name)? Levels(PlacedText text, LabelReader labels)
    {
        var folded = new FoldedText(text);
        var match = Steps().Match(folded.Text);
        if (!match.Success || labels.Find(LabelKind.Level1, match.Groups["first"].Value) is null) return null;
        var second = match.Groups["second"];
        if (second.Success && labels.Find(LabelKind.Level2, second.Value) is null) return null;
        return (folded.Slice(match.Groups["first"]), second.Success ? folded.Slice(second) : null, folded.Slice(match.Groups["name"]));
    }

    [GeneratedRegex(@"^(?:年度|年初|绩效|预期|设定){0,2}(?:目标|计划|指标|预期)值?:(?<target>.+?)[;,。、/|]?(?:全年|年度)?(?:实际)?(?:完成|实现|达到|达成|实际)(?:值|情况)?:(?<actual>.+?)[;。]?$")]
    private static partial Regex TargetAndActual();

    [GeneratedRegex(@"^(?<first>[^\-—–_/>→\\]{2,8})[\-—–_/>→\\]+(?:(?<second>[^\-—–_/>→\\]{2,12})[\-—–_/>→\\]+)?(?<name>[^\-—–_/>→\\].*)$")]
    private static partial Regex Steps();
}
