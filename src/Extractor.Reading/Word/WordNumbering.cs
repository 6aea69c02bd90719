using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Extractor.Reading.Word;

/// <summary>The numbers Word prints in front of list paragraphs: 一、 （一） 1. and so on.</summary>
/// <remarks>They are not in the text, but a reader sees them, and headings are told by them.</remarks>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, XElement> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> styleDefinitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?[]> counters = new(StringComparer.Ordinal);
    private readonly HashSet<(string List, int Level)> started = [];

    public WordNumbering(XElement? numbering)
    {
        foreach (var definition in numbering?.Elements(WordNames.W + "abstractNum") ?? [])
        {
            var id = definition.Attribute(WordNames.W + "abstractNumId")?.Value;
            if (id is null || !definitions.TryAdd(id, definition)) continue;
            if (definition.ValueOf("styleLink") is { } style) styleDefinitions.TryAdd(style, id);
        }
        foreach (var list in numbering?.Elements(WordNames.W + "num") ?? [])
        {
            if (list.Attribute(WordNames.W + "numId")?.Value is { } id) lists.TryAdd(id, list);
        }
    }

    /// <summary>The number of the next paragraph of a list, as printed; empty where the list prints none.</summary>
    /// <param name="properties">A <c>w:numPr</c>.</param>
    /// <param name="style">The style that put the paragraph in the list; null where it says so itself.</param>
    public string Next(XElement properties, string? style)
    {
        if (properties.ValueOf("numId") is not { } id || !lists.TryGetValue(id, out var list)) return "";
        if (Definition(list) is not { } definition) return "";
        var level = Math.Clamp(properties.NumberOf("ilvl") ?? LevelOf(definition, style), 0, Levels - 1);
        var key = definition.Attribute(WordNames.W + "abstractNumId")!.Value;
        if (!counters.TryGetValue(key, out var counts)) counters.Add(key, counts = new int?[Levels]);

        var restart = started.Add((id, level)) ? Override(list, level).NumberOf("startOverride") : null;
        counts[level] = restart ?? counts[level] + 1 ?? Level(list, definition, level).NumberOf("start") ?? 1;
        for (var deeper = level + 1; deeper < Levels; deeper++)
        {
            if (Level(list, definition, deeper).NumberOf("lvlRestart") != 0) counts[deeper] = null;
        }
        return Print(list, definition, level, counts);
    }

    private string Print(XElement list, XElement definition, int level, int?[] counts)
    {
        var own = Level(list, definition, level);
        if (own is null || own.ValueOf("numFmt") is "bullet" or "none") return "";
        var text = new StringBuilder();
        var pattern = own.ValueOf("lvlText") ?? "";
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var named = pattern[++i] - '1';
                var above = Level(list, definition, named);
                var number = counts[named] ?? above.NumberOf("start") ?? 1;
                text.Append(own.Has("isLgl") ? number.ToString(CultureInfo.InvariantCulture) : ListNumber.Print(number, Format(above)));
            }
            else text.Append(pattern[i]);
        }
        // "1." and "2022年" must not run together; after 、 and ） there is no doubt where the number ends.
        if (own.ValueOf("suff") != "nothing" && text.Length > 0 && text[^1] < '\u3000') text.Append(' ');
        return text.ToString();
    }

    /// <summary>Newer formats stand in an mc:AlternateContent around <c>w:numFmt</c>.</summary>
    private static string? Format(XElement? level) =>
        level.ValueOf("numFmt") ?? level?.Descendants(WordNames.W + "numFmt").LastOrDefault()?.Attribute(WordNames.Val)?.Value;

    private XElement? Definition(XElement list)
    {
        if (list.ValueOf("abstractNumId") is not { } id || !definitions.TryGetValue(id, out var definition)) return null;
        return definition.ValueOf("numStyleLink") is { } style && styleDefinitions.TryGetValue(style, out var linked)
            ? definitions[linked]
            : definition;
    }

    private static int LevelOf(XElement definition, string? style) =>
        definition.Elements(WordNames.W + "lvl").FirstOrDefault(l => style is not null && l.ValueOf("pStyle") == style) is { } level
            ? Number(level, "ilvl") ?? 0
            : 0;

    private static XElement? Level(XElement list, XElement definition, int level) =>
        Override(list, level)?.Element(WordNames.W + "lvl")
        ?? definition.Elements(WordNames.W + "lvl").FirstOrDefault(l => Number(l, "ilvl") == level);

    private static XElement? Override(XElement list, int level) =>
        list.Elements(WordNames.W + "lvlOverride").FirstOrDefault(o => Number(o, "ilvl") == level);

    private static int? Number(XElement element, string attribute) =>
        int.TryParse(element.Attribute(WordNames.W + attribute)?.Value, CultureInfo.InvariantCulture, out var number) ? number : null;
}
