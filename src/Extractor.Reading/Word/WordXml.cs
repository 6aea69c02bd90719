using System.Xml;
using System.Xml.Linq;

namespace Extractor.Reading.Word;

/// <summary>A part's XML as far as it can be read.</summary>
/// <param name="Root">Null where not even the first element is there.</param>
/// <param name="Damage">Why reading stopped before the end, or what was left out; null: all of it was read.</param>
internal sealed record WordXml(XElement? Root, string? Damage)
{
    /// <summary>Builds the tree itself, because <see cref="XElement.Load(Stream)"/> knows no bounds and gives nothing of a broken file.</summary>
    public static WordXml Read(Stream content, WordLimits limits)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };
        var open = new Stack<XElement>();
        XElement? root = null;
        string? damage = null;
        var count = 0;
        try
        {
            using var reader = XmlReader.Create(content, settings);
            var more = reader.Read();
            while (more)
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    if (open.Count >= limits.Depth)
                    {
                        damage = $"Elements nested deeper than {limits.Depth} were left out.";
                        reader.Skip();
                        continue;
                    }
                    if (++count > limits.Elements) return new(root, $"Only the first {limits.Elements} elements were read.");
                    var element = Element(reader);
                    if (open.TryPeek(out var parent)) parent.Add(element);
                    root ??= element;
                    if (!reader.IsEmptyElement) open.Push(element);
                }
                else if (reader.NodeType == XmlNodeType.EndElement) open.Pop();
                else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                {
                    // Only text elements hold text that matters; the indentation of the rest would double the tree.
                    if (open.TryPeek(out var parent) && parent.Name.LocalName == "t") parent.Add(new XText(reader.Value));
                }
                more = reader.Read();
            }
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException)
        {
            return new(root, broken.Message);
        }
        return new(root, damage);
    }

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(WordNames.Fold(reader.NamespaceURI) + reader.LocalName);
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI == "http://www.w3.org/2000/xmlns/") continue;
            var space = reader.NamespaceURI.Length == 0 ? XNamespace.None : WordNames.Fold(reader.NamespaceURI);
            element.SetAttributeValue(space + reader.LocalName, reader.Value);
        }
        reader.MoveToElement();
        return element;
    }
}
