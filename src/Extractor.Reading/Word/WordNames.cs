using System.Xml.Linq;

namespace Extractor.Reading.Word;

/// <summary>The XML names a Word file uses, and how an attribute says yes.</summary>
internal static class WordNames
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace M = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    public static readonly XName Val = W + "val";

    /// <summary>The names of ISO strict files, folded to the ones above so that nothing else need know of them.</summary>
    private static readonly Dictionary<string, XNamespace> Strict = new(StringComparer.Ordinal)
    {
        ["http://purl.oclc.org/ooxml/wordprocessingml/main"] = W,
        ["http://purl.oclc.org/ooxml/officeDocument/relationships"] = R,
        ["http://purl.oclc.org/ooxml/officeDocument/math"] = M,
    };

    public static XNamespace Fold(string name) => Strict.TryGetValue(name, out var folded) ? folded : name;

    extension(XElement? element)
    {
        /// <summary>The <c>w:val</c> of a child; null where there is no such child or it has none.</summary>
        public string? ValueOf(string child) => element?.Element(W + child)?.Attribute(Val)?.Value;

        /// <summary>Whether a switch such as <c>w:vanish</c> is there and not turned off.</summary>
        public bool Has(string child) => element?.Element(W + child) is { } found && found.IsOn();

        public bool IsOn() => element?.Attribute(Val)?.Value is not ("0" or "false" or "off");

        /// <summary>The whole number in a child's <c>w:val</c>; null where there is none.</summary>
        public int? NumberOf(string child) =>
            int.TryParse(element.ValueOf(child), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
