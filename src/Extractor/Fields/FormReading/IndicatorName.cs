using System.Text.RegularExpressions;

namespace Extractor.Fields.FormReading;

/// <summary>An indicator's or level's name without what a form prints around it: a number in front, points behind.</summary>
internal static partial class IndicatorName
{
    /// <returns>The name, cut from the printed text, and the points that stood in brackets behind it.</returns>
    public static (PlacedText Name, PlacedText? Points) Read(PlacedText printed)
    {
        var folded = new FoldedText(printed);
        var match = Parts().Match(folded.Text);
        if (!match.Success) return (printed.Trim(), null);
        var name = folded.Slice(match.Groups["name"]);
        var points = match.Groups["points"];
        return (name.Length > 0 ? name : printed.Trim(), points.Success ? folded.Slice(points) : null);
    }

    /// <summary>指标1：… （10分）; a number follows 指标 directly, and what follows it is not 年 or another unit.</summary>
    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|指标\d{1,2}[:.、]?|[★☆※*△▲]+|\d{1,2}[、.](?!\d)|\(\d{1,2}\)|[①-⑳])?(?<name>.+?)(?:\((?:满分|共|计)?(?<points>\d{1,3}(?:\.\d+)?)分\))?(?:指标\d{1,2}[:.]?)?$")]
    private static partial Regex Parts();
}
