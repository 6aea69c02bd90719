namespace Extractor.Layout;

/// <summary>Chinese text set in upright letters from top to bottom, its lines from right to left, as labels at a form's side are.</summary>
internal static class VerticalText
{
    /// <returns>The lines in reading order; null for text that runs from left to right.</returns>
    public static IEnumerable<TextLine>? Columns(IReadOnlyCollection<Glyph> glyphs)
    {
        const int MostLetters = 40;             // a label, not a text
        const double SameColumn = 0.25;         // of the size: letters stand exactly above one another
        const double Solid = 1.15;              // of the size: from letter to letter down a line
        const double Apart = 1.2;               // of the size: from line to line
        if (glyphs.Count is < 3 or > MostLetters || !glyphs.All(g => g.IsUnspaced)) return null;

        var size = glyphs.Max(g => g.Size);
        var columns = new List<List<Glyph>>();
        foreach (var glyph in glyphs.OrderByDescending(g => g.Box.CenterX).ThenBy(g => g.Box.CenterY))
        {
            if (columns.Count > 0 && Math.Abs(columns[^1][0].Box.CenterX - glyph.Box.CenterX) <= SameColumn * size) columns[^1].Add(glyph);
            else columns.Add([glyph]);
        }
        if (columns.Count < 2 || columns[0].Count < 2) return null;
        foreach (var column in columns) column.Sort((a, b) => a.Box.CenterY.CompareTo(b.Box.CenterY));

        var solid = columns.All(c => c.Zip(c.Skip(1), (a, b) => b.Box.CenterY - a.Box.CenterY).All(d => d <= Solid * size));
        var apart = columns.Zip(columns.Skip(1), (a, b) => a[0].Box.CenterX - b[0].Box.CenterX).All(d => d >= Apart * size);
        return solid && apart ? columns.SelectMany(c => c).Select(g => TextLine.Of([g])).OfType<TextLine>() : null;
    }
}
