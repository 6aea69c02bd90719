using Extractor.Documents;

namespace Extractor.Layout;

/// <summary>The text of a small area such as a cell: its lines in reading order, joined.</summary>
internal static class GlyphText
{
    /// <summary>Room at a line's end for the padding of a cell and part of a letter; text sizes.</summary>
    private const double Room = 1.5;

    /// <param name="width">Of the area; infinite where it is not known.</param>
    public static PlacedText Of(IReadOnlyCollection<Glyph> glyphs, double width = double.PositiveInfinity)
    {
        if (glyphs.Count == 0) return PlacedText.Empty;
        var lines = Lines(glyphs).ToArray();
        return LineJoiner.Join(lines.Select((line, i) =>
            (line.PlacedText, width - line.Box.Width <= Room * line.Size + (i + 1 < lines.Length ? PercentBehindDigit(lines[i + 1]) : 0))));
    }

    /// <summary>How wide a percent sign behind the first digit of a line is: no line ends between the two, so both needed room above.</summary>
    private static double PercentBehindDigit(TextLine line) =>
        line.Glyphs is [{ Text: [>= '0' and <= '9'] }, { Text: "%" } percent, ..] ? percent.Box.Width : 0;

    /// <summary>The lines of letters that run in any one direction; those of the rarer directions come after.</summary>
    /// <param name="glyphs">In axes under which letters of <see cref="Direction.LeftToRight"/> are upright.</param>
    private static IEnumerable<TextLine> Lines(IReadOnlyCollection<Glyph> glyphs)
    {
        var first = glyphs.First().Direction;
        if (glyphs.All(g => g.Direction == first) && first == Direction.LeftToRight)
            return VerticalText.Columns(glyphs) ?? LineFinder.Find(glyphs);

        return glyphs
            .GroupBy(g => g.Direction)
            .OrderByDescending(group => group.Count(g => !g.IsSpace)).ThenBy(group => group.Key)
            .SelectMany(group =>
            {
                var around = group.Select(g => g.Box).Aggregate((a, b) => a.Union(b));
                var turning = Turning.For(group.Key, around.Right, around.Bottom);
                return LineFinder.Find(group.Select(g => g.Turned(turning)));
            });
    }
}
