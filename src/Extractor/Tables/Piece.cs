using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>A stretch of a line that stands in one column, or over several.</summary>
/// <param name="From">The first column.</param>
/// <param name="To">The last column.</param>
internal sealed record Piece(TextLine Text, int From, int To)
{
    public Box Box => Text.Box;

    public bool IsFigure { get; } = HeaderRowFinder.IsFigure(Text.Text);
}

/// <summary>A line of a table, cut into its cells' pieces.</summary>
internal sealed record PieceLine(IReadOnlyList<Piece> Pieces)
{
    public Box Box { get; } = Pieces.Select(p => p.Box).Aggregate((a, b) => a.Union(b));

    public Piece? In(int column) => Pieces.FirstOrDefault(p => p.From <= column && p.To >= column);
}

internal static class PieceFinder
{
    /// <summary>Cuts a line where it leaves a blank between two columns; text that runs on over the blank strip stays whole.</summary>
    public static PieceLine Cut(TextLine line, TextColumns columns, double size, UnruledTableOptions options)
    {
        var pieces = new List<Piece>();
        var words = line.Words().ToArray();
        var blank = Blank(line);
        var start = 0;
        for (var i = 1; i <= words.Length; i++)
        {
            if (i < words.Length && !Parts(words[i - 1], words[i], columns, blank, size, options)) continue;
            var first = line.Glyphs.TakeWhile(g => g != words[start].Glyphs[0]).Count();
            var glyphs = line.Glyphs.Skip(first)
                .Take(i < words.Length ? line.Glyphs.TakeWhile(g => g != words[i].Glyphs[0]).Count() - first : int.MaxValue)
                .ToArray();
            if (TextLine.Of(glyphs) is { } text)
            {
                var (from, to) = columns.Of(text.Box);
                pieces.Add(new(text, from, to));
            }
            start = i;
        }
        return new(pieces);
    }

    private static bool Parts(TextLine before, TextLine after, TextColumns columns, double blank, double size, UnruledTableOptions options)
    {
        var gap = after.Box.Left - before.Box.Right;
        if (HeaderRowFinder.IsFigure(before.Text) && HeaderRowFinder.IsFigure(after.Text)) blank = 0;    // no cell holds two figures
        if (gap > options.CellGap * size) return true;
        // The strip may be narrower here than where it was found, but not as narrow as a blank between words.
        return gap >= Math.Max(0.8 * options.NarrowestGutter * size, 1.4 * blank) && columns.Of(before.Box).To < columns.Of(after.Box).From;
    }

    /// <summary>How wide a blank is in a typewriter's line, where an i is as wide as any letter; 0 in other lines, whose blanks are narrow.</summary>
    private static double Blank(TextLine line)
    {
        const double Same = 0.03;       // of the width
        var letters = line.Glyphs.Where(g => !g.IsSpace).ToArray();
        if (!letters.Any(g => g.Text is "i" or "l" or "I" or "j" or "t" or "f" or "r")) return 0;
        var (narrowest, widest) = (letters.Min(g => g.Box.Width), letters.Max(g => g.Box.Width));
        return widest - narrowest <= Same * widest ? Math.Min(widest, 0.65 * line.Size) : 0;
    }

    /// <summary>Cuts a head's line that leaves no blank between its columns, where the line above it parts them.</summary>
    /// <remarks>Heads wrapped in narrow columns side by side: 截至2021年6月30日止六个月 next to the same of another year.</remarks>
    public static PieceLine CutAsAbove(PieceLine line, PieceLine above, TextColumns columns, double size)
    {
        const double SameEnd = 1.2;     // text sizes
        var pieces = new List<Piece>();
        foreach (var piece in line.Pieces)
        {
            var over = above.Pieces.Where(p => p.From >= piece.From && p.To <= piece.To).ToArray();
            if (over.Length < 2 || over.Length != piece.To - piece.From + 1
                || Math.Abs(over[0].Box.Left - piece.Box.Left) > SameEnd * size || Math.Abs(over[^1].Box.Right - piece.Box.Right) > SameEnd * size)
            {
                pieces.Add(piece);
                continue;
            }
            foreach (var part in piece.Text.Glyphs.GroupBy(g => over.Count(o => g.Box.CenterX > Middle(columns, o.To))))
            {
                if (TextLine.Of(part.ToArray()) is { } text) pieces.Add(new(text, piece.From + part.Key, piece.From + part.Key));
            }
        }
        return new(pieces);
    }

    /// <summary>The middle of the blank strip at a column's right.</summary>
    private static double Middle(TextColumns columns, int column) =>
        column + 1 < columns.Count ? (columns.Zones[column].Right + columns.Zones[column + 1].Left) / 2 : double.MaxValue;
}
