using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Extractor.Reading.Word;

/// <summary>What a paragraph inherits from its style: its outline level and its list.</summary>
internal sealed partial class WordStyles
{
    /// <summary>Styles build on one another; a chain longer than this is a loop.</summary>
    private const int LongestChain = 32;

    /// <summary>Word's "body text" among the outline levels 0 to 8.</summary>
    private const int BodyText = 9;

    private readonly Dictionary<string, XElement> byId = new(StringComparer.Ordinal);
    private readonly string? standard;

    public WordStyles(XElement? styles)
    {
        foreach (var style in styles?.Elements(WordNames.W + "style") ?? [])
        {
            if (style.Attribute(WordNames.W + "styleId")?.Value is not { } id) continue;
            byId.TryAdd(id, style);
            var type = style.Attribute(WordNames.W + "type")?.Value;
            if (type is null or "paragraph" && style.Attribute(WordNames.W + "default")?.Value is "1" or "true") standard ??= id;
        }
    }

    /// <summary>From 1; null for body text.</summary>
    public int? HeadingLevel(XElement? properties)
    {
        if (properties.NumberOf("outlineLvl") is { } own) return Level(own);
        foreach (var style in Chain(properties.ValueOf("pStyle")))
        {
            if (style.Element(WordNames.W + "pPr").NumberOf("outlineLvl") is { } level) return Level(level);
            var named = HeadingName().Match(style.ValueOf("name") ?? "");
            if (named.Success) return named.Groups[1].ValueSpan[0] - '0';
        }
        return null;
    }

    /// <summary>The list a paragraph's style puts it in, and that style's name; null where it puts it in none.</summary>
    public (XElement List, string Style)? List(XElement? properties)
    {
        foreach (var style in Chain(properties.ValueOf("pStyle")))
        {
            if (style.Element(WordNames.W + "pPr")?.Element(WordNames.W + "numPr") is { } list)
            {
                return (list, style.Attribute(WordNames.W + "styleId")!.Value);
            }
        }
        return null;
    }

    /// <summary>Whether a character style is the one Word gives to the prompts of unfilled boxes.</summary>
    public bool IsPlaceholder(string? style) =>
        style is not null && Chain(style).Any(s => s.ValueOf("name") is "Placeholder Text" or "占位符文本");

    private static int? Level(int outline) => outline is >= 0 and < BodyText ? outline + 1 : null;

    private IEnumerable<XElement> Chain(string? id)
    {
        id ??= standard;
        for (var i = 0; i < LongestChain && id is not null && byId.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.ValueOf("basedOn");
        }
    }

    [GeneratedRegex("^(?:heading|标题) ?([1-9])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingName();
}
