using System.Text.RegularExpressions;
using Extractor.Fields.Learning;
using Extractor.Forms;

namespace Extractor.App.Training;

/// <summary>What a corrected field's label is called by the classifier.</summary>
internal static partial class CorrectedRole
{
    /// <summary>Null where the classifier has no class for such labels.</summary>
    /// <param name="path">Of the corrected value: <c>funds[0].executed</c>, <c>indicators[2].target.value</c>, <c>grade</c>.</param>
    public static string? Of(string path)
    {
        var match = InList().Match(path);
        var role = match.Success ? $"{match.Groups["list"].Value}.{match.Groups["field"].Value}" : $"header.{path.Replace("goals.", "goal_", StringComparison.Ordinal)}";
        return role != CellRole.None && CellRole.All.Contains(role) ? role : null;
    }

    public static LabelKind KindOf(string role) => role[..role.IndexOf('.')] switch
    {
        "fund" => LabelKind.FundColumn,
        "indicator" => LabelKind.IndicatorColumn,
        _ => LabelKind.HeaderField,
    };

    [GeneratedRegex(@"^(?<list>fund|indicator)s\[\d+\]\.(?<field>[a-z0-9_]+)(?:\.value)?$")]
    private static partial Regex InList();
}
