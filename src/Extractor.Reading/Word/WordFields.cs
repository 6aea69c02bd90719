using System.Xml.Linq;

namespace Extractor.Reading.Word;

/// <summary>Tells a field's instruction, which is not shown, from its result, which is.</summary>
internal sealed class WordFields
{
    /// <summary>A field that nobody closed must not hide the rest of the story, so only closed ones count.</summary>
    private readonly HashSet<XElement> closed = [];
    private readonly Stack<bool> instructions = new();

    public WordFields(XElement story)
    {
        var open = new Stack<XElement>();
        foreach (var mark in story.Descendants(WordNames.W + "fldChar"))
        {
            switch (Kind(mark))
            {
                case "begin":
                    open.Push(mark);
                    break;
                case "end" when open.TryPop(out var begin):
                    closed.Add(begin);
                    break;
            }
        }
    }

    public bool InInstruction => instructions.Contains(true);

    /// <summary>Takes a mark into account.</summary>
    /// <returns>What the field shows by itself, without a result: a tick box, a list's chosen entry; otherwise empty.</returns>
    public string Pass(XElement mark)
    {
        switch (Kind(mark))
        {
            case "begin" when closed.Contains(mark):
                var shown = InInstruction ? "" : Box(mark.Element(WordNames.W + "ffData"));
                instructions.Push(true);
                return shown;
            case "separate" when instructions.TryPop(out _):
                instructions.Push(false);
                break;
            case "end":
                instructions.TryPop(out _);
                break;
        }
        return "";
    }

    private static string? Kind(XElement mark) => mark.Attribute(WordNames.W + "fldCharType")?.Value;

    private static string Box(XElement? form)
    {
        if (form?.Element(WordNames.W + "checkBox") is { } box)
        {
            var state = box.Element(WordNames.W + "checked") ?? box.Element(WordNames.W + "default");
            return state is not null && state.IsOn() ? "☑" : "□";
        }
        if (form?.Element(WordNames.W + "ddList") is { } list)
        {
            return list.Elements(WordNames.W + "listEntry").ElementAtOrDefault(list.NumberOf("result") ?? 0)?.Attribute(WordNames.Val)?.Value ?? "";
        }
        return "";
    }
}
