using Extractor.Documents;
using Extractor.Pdf;

namespace Extractor.Reading.Pdf;

/// <summary>Turns a page's glyphs into letters: the visible ones that leave a mark.</summary>
internal static class LetterReader
{
    /// <summary>Stands for a glyph whose text nothing tells.</summary>
    public const string Undecoded = "\uFFFD";

    /// <summary>Fonts whose cells are lower or higher than this were measured in another unit (220 of 256 instead of 859 of 1000). In ems.</summary>
    private const double LeastHeight = 0.6;
    private const double MostHeight = 2.2;

    /// <summary>The cell of Chinese fonts around the baseline, in ems.</summary>
    private const double UsualAscent = 0.88;
    private const double UsualDescent = -0.12;

    public static List<Letter> Read(PdfPage page, UprightSpace space, Covers covers)
    {
        var letters = new List<Letter>(page.Glyphs.Count);
        var repeats = RepeatedGlyphs.Find(page.Glyphs);
        var isRepeated = new HashSet<int>(repeats);
        for (var i = 0; i < page.Glyphs.Count; i++)
        {
            var glyph = page.Glyphs[i];
            if (glyph.Hidden != Hidden.No || repeats[i] >= 0 || covers.Hide(glyph) || (glyph.Ink.IsWhite && !covers.ShowWhite(glyph))) continue;
            var text = LookAlikes.Fold(glyph.Text ?? Undecoded);
            if (string.IsNullOrWhiteSpace(text)) continue;
            var isBold = glyph.Font.IsBold || glyph.IsStroked || isRepeated.Contains(i);
            letters.Add(new(text, space.Turn(BoxOf(glyph)), glyph.Size * space.Unit, space.DirectionOf(glyph.Advance), isBold, space.IsSlanted(glyph.Advance)));
        }
        return letters;
    }

    /// <summary>The glyph's cell, with ordinary heights where the font's own are those of another unit.</summary>
    private static Rectangle BoxOf(in Glyph glyph)
    {
        var height = glyph.Upper - glyph.Lower;
        if (glyph.Size <= 0 || height.Length / glyph.Size is >= LeastHeight and <= MostHeight || height.Length == 0) return glyph.Box;
        var up = height * (glyph.Size / height.Length);
        return (glyph with { Lower = up * UsualDescent, Upper = up * UsualAscent }).Box;
    }
}
