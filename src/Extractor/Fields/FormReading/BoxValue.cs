using System.Text.RegularExpressions;

namespace Extractor.Fields.FormReading;

/// <summary>A name as a box prints it, cut into what it says: a code in front or behind, the name, a seal's mark.</summary>
internal static partial class BoxValue
{
    /// <returns>Slices of the printed text; the code is null where there is none.</returns>
    public static (PlacedText Name, PlacedText? Code) Split(PlacedText printed)
    {
        var folded = new FoldedText(printed);
        var seal = Seal().Match(folded.Text);
        var end = seal.Success ? seal.Index : folded.Text.Length;
        var text = folded.Text[..end];
        var leading = LeadingCode().Match(text);
        if (leading.Success) return (folded.Slice(leading.Groups["name"]), folded.Slice(leading.Groups["code"]));
        var trailing = TrailingCode().Match(text);
        if (trailing.Success) return (folded.Slice(trailing.Groups["name"]), folded.Slice(trailing.Groups["code"]));
        return (end > 0 ? folded.Slice(0, end) : printed.Trim(), null);
    }

    /// <summary>A unit's name without what stands apart behind it in the same line: 某某博物馆　2022年度　公开13表.</summary>
    public static PlacedText WithoutAside(PlacedText printed)
    {
        var aside = Aside().Match(printed.Text);
        return aside.Success ? printed.Slice(0, aside.Index) : printed;
    }

    [GeneratedRegex(@"(?<=\S)(?:\s+(?:[(（]?20\d\d\s*年度?[)）]?|(?:公开|附)?表?\s*\d+(?:-\d+)?\s*表?|第\s*\d+\s*页))+\s*$")]
    private static partial Regex Aside();

    /// <summary>303-, 51000021R000000019951-; without a dash only codes too long for a year or a count.</summary>
    [GeneratedRegex(@"^\[?(?<code>[0-9A-Z]{3,})\]?[-—–_－:](?<name>.+)$|^[\[(](?<code>[0-9A-Z]{3,})[\])](?<name>.+)$|^(?<code>\d{6}[0-9A-Z]*)(?<name>\p{IsCJKUnifiedIdeographs}.*)$")]
    private static partial Regex LeadingCode();

    [GeneratedRegex(@"^(?<name>.*\p{IsCJKUnifiedIdeographs}\)?)[-—–_(/]+(?<code>\d{3,}[0-9A-Z]*)\)?$")]
    private static partial Regex TrailingCode();

    [GeneratedRegex(@"\((?:加?盖公?章|公章|签章|章)\)$")]
    private static partial Regex Seal();
}
