using System.Xml.Linq;
using Extractor.Documents;

namespace Extractor.Reading.Word;

/// <summary>Turns one story of a Word file (its body, a header, a note) into blocks in reading order.</summary>
internal sealed class WordStory(XElement story, WordStyles styles, WordNumbering numbering, WordLimits limits, int firstIndex)
{
    private readonly WordFields fields = new(story);
    private readonly List<XElement> notes = [];
    private readonly List<string> damages = [];
    private string carried = "";

    /// <summary>The index the next block gets, counted over the whole document.</summary>
    public int NextIndex { get; private set; } = firstIndex;

    public IReadOnlyList<XElement> Notes => notes;

    public IReadOnlyList<string> Damages => damages;

    public IReadOnlyList<FlowBlock> Read() => Blocks(story);

    internal IReadOnlyList<FlowBlock> Blocks(XElement container)
    {
        var blocks = new List<FlowBlock>();
        foreach (var child in Unwrapped(container, ["p", "tbl", "altChunk"]))
        {
            switch (child.Name.LocalName)
            {
                case "p":
                    AddParagraph(child, blocks);
                    break;
                case "tbl":
                    if (Table(child) is { } table) blocks.Add(table);
                    break;
                default:
                    damages.Add("A document embedded as a whole (altChunk) was left out.");
                    break;
            }
        }
        return blocks;
    }

    /// <summary>The elements of the wanted names, through content controls and the marks of tracked changes.</summary>
    internal static IEnumerable<XElement> Unwrapped(XElement container, string[] wanted)
    {
        foreach (var child in container.Elements())
        {
            if (child.Name.Namespace == WordNames.W && wanted.Contains(child.Name.LocalName)) yield return child;
            else if (child.Name == WordNames.Compatibility + "AlternateContent")
            {
                if (WordText.Shown(child) is not { } shown) continue;
                foreach (var inner in Unwrapped(shown, wanted)) yield return inner;
            }
            else if (child.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo")
            {
                foreach (var inner in Unwrapped(child, wanted)) yield return inner;
            }
        }
    }

    private void AddParagraph(XElement paragraph, List<FlowBlock> blocks)
    {
        var properties = paragraph.Element(WordNames.W + "pPr");
        var read = new WordText(styles, fields);
        read.Add(paragraph);
        notes.AddRange(read.Notes);
        var number = Number(properties);

        if (properties?.Element(WordNames.W + "rPr").Has("del") == true)
        {
            // The mark between the paragraphs was deleted: what is shown goes on in the next one.
            carried += read.Text;
        }
        else
        {
            var text = carried + read.Text;
            carried = "";
            if (!string.IsNullOrWhiteSpace(text)) blocks.Add(new FlowBlock.Paragraph(NextIndex++, number + text, styles.HeadingLevel(properties)));
        }
        foreach (var box in read.Boxes) blocks.AddRange(Blocks(box));
    }

    private string Number(XElement? properties)
    {
        if (properties?.Element(WordNames.W + "numPr") is { } own && own.ValueOf("numId") is not null) return numbering.Next(own, null);
        return styles.List(properties) is { } list ? numbering.Next(list.List, list.Style) : "";
    }

    private FlowBlock.Table? Table(XElement element)
    {
        var index = NextIndex++;
        var table = WordTable.Read(element, index, this, limits, damages);
        if (table is null) NextIndex = index;
        return table;
    }
}
