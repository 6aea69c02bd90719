using System.Text;
using System.Xml.Linq;

namespace Extractor.Reading.Word;

/// <summary>A paragraph's text as a reader sees it, and the text boxes that hang on it.</summary>
/// <remarks>Whatever element holds text is looked into, known or not, except those that Word does not show.</remarks>
internal sealed class WordText(WordStyles styles, WordFields fields)
{
    private static readonly HashSet<string> NotShown = new(StringComparer.Ordinal)
    {
        "pPr", "rPr", "sdtPr", "sdtEndPr", "del", "moveFrom", "delText", "instrText", "rt", "tcPr", "trPr", "tblPr", "sectPr", "binData",
    };

    private readonly StringBuilder text = new();
    private readonly List<XElement> boxes = [];
    private readonly List<XElement> notes = [];

    public string Text => text.ToString();

    /// <summary>The <c>w:txbxContent</c> elements, in reading order.</summary>
    public IReadOnlyList<XElement> Boxes => boxes;

    /// <summary>References to foot- and endnotes.</summary>
    public IReadOnlyList<XElement> Notes => notes;

    /// <summary>Which of the two forms of a newer drawing Word 2010 and later shows: the first, unless nothing can be read in it.</summary>
    public static XElement? Shown(XElement alternate) =>
        alternate.Elements(WordNames.Compatibility + "Choice").FirstOrDefault(HasText)
        ?? alternate.Element(WordNames.Compatibility + "Fallback")
        ?? alternate.Elements(WordNames.Compatibility + "Choice").FirstOrDefault();

    public void Add(XElement element)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name == WordNames.Compatibility + "AlternateContent")
            {
                if (Shown(child) is { } shown) Add(shown);
            }
            else if (child.Name.Namespace == WordNames.W) AddOwn(child);
            else if (child.Name.Namespace == WordNames.M) AddFormula(child);
            else Add(child);
        }
    }

    private static bool HasText(XElement choice) => choice.Descendants(WordNames.W + "t").Any();

    private void AddOwn(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case var name when NotShown.Contains(name):
                break;
            case "txbxContent":
                boxes.Add(element);
                break;
            case "r" when element.Element(WordNames.W + "rPr").Has("vanish"):
                break;
            case "sdt" when IsPrompt(element):
                break;
            case "t":
                Show(SymbolText(element));
                break;
            case "tab" or "ptab":
                Show("\t");
                break;
            case "br" or "cr":
                Show("\n");
                break;
            case "noBreakHyphen":
                Show("-");
                break;
            case "sym":
                Show(Symbol(element));
                break;
            case "fldChar":
                text.Append(fields.Pass(element));
                break;
            case "footnoteReference" or "endnoteReference":
                notes.Add(element);
                break;
            default:
                Add(element);
                break;
        }
    }

    private void Show(string shown)
    {
        if (!fields.InInstruction) text.Append(shown);
    }

    private void AddFormula(XElement element)
    {
        if (element.Name == WordNames.M + "t") Show(element.Value);
        else if (element.Name == WordNames.M + "den")
        {
            Show("/");
            Add(element);
        }
        else Add(element);
    }

    /// <summary>A box nobody filled in, which shows only "click here to enter text".</summary>
    private bool IsPrompt(XElement box) =>
        box.Element(WordNames.W + "sdtPr").Has("showingPlcHdr")
        && box.Descendants(WordNames.W + "r").All(r => styles.IsPlaceholder(r.Element(WordNames.W + "rPr").ValueOf("rStyle")));

    private static string SymbolText(XElement element)
    {
        var fonts = element.Parent?.Element(WordNames.W + "rPr")?.Element(WordNames.W + "rFonts");
        var font = fonts?.Attribute(WordNames.W + "ascii")?.Value ?? fonts?.Attribute(WordNames.W + "hAnsi")?.Value;
        if (font is null || !SymbolFonts.Is(font)) return element.Value;
        return string.Concat(element.Value.Select(c => c is > ' ' and <= '\u00FF' or >= '\uF000' and <= '\uF0FF' ? SymbolFonts.Show(font, c) : c.ToString()));
    }

    private static string Symbol(XElement element)
    {
        var font = element.Attribute(WordNames.W + "font")?.Value;
        if (!int.TryParse(element.Attribute(WordNames.W + "char")?.Value, System.Globalization.NumberStyles.HexNumber, null, out var code)) return "";
        if (font is not null && SymbolFonts.Is(font)) return SymbolFonts.Show(font, code);
        return code is > 0 and < 0xD800 ? ((char)code).ToString() : "\uFFFD";
    }
}
