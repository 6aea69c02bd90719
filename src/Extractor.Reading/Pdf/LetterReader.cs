using Extractor.Documents;
using Extractor.Pdf;

namespace Extractor.Reading.Pdf;

/// <summary>Turns a page's glyphs into letters: the visible ones that leave a mark.</summary>
internal static class LetterReader
{
    /// <summary>Stands for a glyph whose text nothing tells.</summary>
    public const string Undecoded = "\uFFFD";

    public static List<Letter> Read(PdfPage page, UprightSpace space)
    {
        var letters = new List<Letter>(page.Glyphs.Count);
        foreach (var glyph in page.Glyphs)
        {
            if (glyph.Hidden != Hidden.No) continue;
            var text = LookAlikes.Fold(glyph.Text ?? Undecoded);
            if (string.IsNullOrWhiteSpace(text)) continue;
            letters.Add(new(text, space.Turn(glyph.Box), glyph.Size * space.Unit, space.DirectionOf(glyph.Advance), glyph.Font.IsBold || glyph.IsStroked));
        }
        return letters;
    }
}
