using Extractor.Documents;

namespace Extractor.App.Commands.Pdf;

/// <summary>A page's letters in the order the file prints them: a new line wherever the next letter does not stand beside the last.</summary>
internal static class PageText
{
    /// <summary>Gaps from here are printed as a space, in sizes: between columns, not between the letters of spaced words.</summary>
    private const double WordGap = 0.3;

    /// <summary>Gaps from here begin a new line, in sizes.</summary>
    private const double LineGap = 4;

    public static void Write(TextWriter output, IReadOnlyList<Page> pages)
    {
        foreach (var page in pages)
        {
            output.WriteLine($"--- page {page.Number}: {page.Letters.Count} letters, {page.Rulings.Count} lines, {page.Shadings.Count} shaded areas");
            if (page.NeedsOcr is { } distrust) output.WriteLine($"--- {distrust.Code}: {distrust.Reason}");
            Letter? last = null;
            foreach (var letter in page.Letters)
            {
                if (last is { } before) output.Write(Between(before, letter));
                output.Write(letter.Text);
                last = letter;
            }
            if (last is not null) output.WriteLine();
        }
    }

    private static string Between(in Letter before, in Letter letter)
    {
        var (along, across) = before.Direction switch
        {
            Direction.RightToLeft => (before.Box.Left - letter.Box.Right, letter.Box.CenterY - before.Box.CenterY),
            Direction.TopToBottom => (letter.Box.Top - before.Box.Bottom, letter.Box.CenterX - before.Box.CenterX),
            Direction.BottomToTop => (before.Box.Top - letter.Box.Bottom, letter.Box.CenterX - before.Box.CenterX),
            _ => (letter.Box.Left - before.Box.Right, letter.Box.CenterY - before.Box.CenterY),
        };
        var size = Math.Max(before.Size, 1);
        if (before.Direction != letter.Direction || Math.Abs(across) > size / 2 || along < -size || along > size * LineGap) return Environment.NewLine;
        return along > size * WordGap ? " " : "";
    }
}
