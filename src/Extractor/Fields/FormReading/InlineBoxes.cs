using Extractor.Forms;

namespace Extractor.Fields.FormReading;

/// <summary>A label and its value in one line of text: 单位名称：襄阳市中心医院　填报日期：2022年3月18日.</summary>
/// <param name="Printed">The label as printed.</param>
internal sealed record InlineBox(LabelMatch Label, PlacedText Printed, PlacedText Value);

internal static class InlineBoxes
{
    /// <summary>Characters; a longer run in front of a colon is a sentence.</summary>
    private const int LongestLabel = 16;

    private const decimal LeastConfidence = 0.9m;

    /// <summary>The boxes of a line, in its order; empty where no known label stands before a colon.</summary>
    public static IReadOnlyList<InlineBox> In(PlacedText line, LabelReader labels, LabelKind kind = LabelKind.HeaderField)
    {
        var folded = new FoldedText(line);
        var text = folded.Text;
        var found = new List<(int Start, int Colon, LabelMatch Label)>();
        for (var colon = text.IndexOf(':'); colon >= 0; colon = text.IndexOf(':', colon + 1))
        {
            var least = Math.Max(found.Count > 0 ? found[^1].Colon + 1 : 0, colon - LongestLabel);
            if (LabelBefore(colon, least, line, text, labels, kind) is { } label) found.Add(label);
        }
        return
        [
            .. found.Select((box, i) => new InlineBox(
                box.Label, folded.Slice(box.Start, box.Colon - box.Start),
                folded.Slice(box.Colon + 1, (i + 1 < found.Count ? found[i + 1].Start : text.Length) - box.Colon - 1).Trim())),
        ];
    }

    /// <summary>The longest known label that ends at the colon; a wording only guessed may have swallowed the value before it.</summary>
    private static (int Start, int Colon, LabelMatch Label)? LabelBefore(int colon, int least, PlacedText line, string text, LabelReader labels, LabelKind kind)
    {
        for (var start = least; start < colon - 1; start++)
        {
            if (!IsBoundary(line, text, start, colon)) continue;
            if (labels.Find(kind, text[start..colon]) is { Confidence: >= LeastConfidence } label && (start == 0 || label.IsLiteral))
                return (start, colon, label);
        }
        return null;
    }

    /// <summary>A label begins the line, or follows a sign or a gap; a long one may follow anything.</summary>
    private static bool IsBoundary(PlacedText line, string text, int start, int colon)
    {
        if (start == 0 || colon - start >= 4) return true;
        if (!char.IsLetterOrDigit(text[start - 1])) return true;
        return line.Text.Contains(" " + text[start], StringComparison.Ordinal) || line.Text.Contains("\u3000" + text[start], StringComparison.Ordinal);
    }
}
