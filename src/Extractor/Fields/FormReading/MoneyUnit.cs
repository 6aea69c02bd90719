using System.Text.RegularExpressions;
using Extractor.Forms;

namespace Extractor.Fields.FormReading;

/// <summary>Finds the money unit a label or a line states: （万元）, 单位：元, 预算数/万元.</summary>
internal static class MoneyUnit
{
    private static readonly Lazy<Regex> Stated = new(Build);

    /// <summary>As the vocabulary spells it; null where the text states none.</summary>
    public static string? In(string text)
    {
        if (text.Length > 400) return null;
        var match = Stated.Value.Match(LabelText.Fold(text));
        return match.Success ? match.Groups["unit"].Value : null;
    }

    private static Regex Build()
    {
        var units = Vocabulary.Default.Of(LabelKind.Word).Single(e => e.Role == "money_unit").Labels
            .Where(unit => unit.EndsWith('元')).OrderByDescending(unit => unit.Length);
        return new($@"(?:\(|[/:,、]|单位[为是]?:?)(?:人民币)?(?<unit>{string.Join('|', units)})(?=\)|$|[/,、;。\s])", RegexOptions.CultureInvariant);
    }
}
