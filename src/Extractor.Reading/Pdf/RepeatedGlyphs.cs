using Extractor.Pdf;

namespace Extractor.Reading.Pdf;

/// <summary>Finds glyphs printed again where they stand already, which is how some writers make bold letters and shadows.</summary>
internal static class RepeatedGlyphs
{
    /// <summary>How far along the baseline a repeat may lie from the first, in sizes: bold is made with 0.02 to 0.05.</summary>
    private const double Along = 0.1;

    /// <summary>How far across it, in sizes; no script sets one letter twice so near.</summary>
    private const double Across = 0.2;

    /// <summary>For each glyph, the index of the one it repeats; -1: it is the first of its kind there.</summary>
    public static int[] Find(IReadOnlyList<Glyph> glyphs)
    {
        var first = new int[glyphs.Count];
        var seen = new Dictionary<(string, int, int), int>();
        for (var i = 0; i < glyphs.Count; i++)
        {
            first[i] = -1;
            var glyph = glyphs[i];
            if (glyph.Text is not { } text || glyph.Size <= 0 || glyph.Hidden != Hidden.No) continue;
            // Cells as large as the tolerance: a repeat lies in the same cell or the next.
            var cell = Across * Math.Max(glyph.Size, 1);
            var (column, row) = (Cell(glyph.Origin.X, cell), Cell(glyph.Origin.Y, cell));
            for (var dx = -1; dx <= 1 && first[i] < 0; dx++)
            {
                for (var dy = -1; dy <= 1 && first[i] < 0; dy++)
                {
                    if (seen.TryGetValue((text, column + dx, row + dy), out var other) && Repeats(glyphs[other], glyph)) first[i] = other;
                }
            }
            if (first[i] < 0) seen[(text, column, row)] = i;
        }
        return first;
    }

    private static int Cell(double at, double size) => (int)Math.Clamp(Math.Floor(at / size), int.MinValue / 2, int.MaxValue / 2);

    private static bool Repeats(in Glyph first, in Glyph again)
    {
        if (Math.Abs(first.Size - again.Size) > first.Size * Along) return false;
        var (along, by) = (first.Advance, again.Origin - first.Origin);
        var length = along.Length;
        if (length == 0) return by.Length <= first.Size * Along;
        return Math.Abs((by.X * along.X) + (by.Y * along.Y)) / length <= first.Size * Along
            && Math.Abs((by.X * along.Y) - (by.Y * along.X)) / length <= first.Size * Across;
    }
}
