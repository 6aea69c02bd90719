using System.Text;
using Extractor.Forms;

namespace Extractor.Fields.FormReading;

/// <summary>A placed text in half width and without white space, each character of which knows its printed one.</summary>
/// <remarks>Patterns run on the folded text; what they find is cut from the printed one.</remarks>
internal sealed class FoldedText
{
    private readonly PlacedText printed;
    private readonly List<int> origins = [];

    public FoldedText(PlacedText printed)
    {
        this.printed = printed;
        var folded = new StringBuilder(printed.Length);
        for (var i = 0; i < printed.Length; i++)
        {
            var c = LabelText.FoldCharacter(printed.Text[i]);
            if (char.IsWhiteSpace(c)) continue;
            folded.Append(c);
            origins.Add(i);
        }
        Text = folded.ToString();
    }

    public string Text { get; }

    /// <summary>The printed characters from the first to the last of a folded stretch, white space between them included.</summary>
    public PlacedText Slice(int start, int length)
    {
        if (length <= 0) return PlacedText.Empty;
        var from = origins[start];
        return printed.Slice(from, origins[start + length - 1] + 1 - from);
    }

    public PlacedText Slice(System.Text.RegularExpressions.Group group) => Slice(group.Index, group.Length);
}
