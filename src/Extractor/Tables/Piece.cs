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
        var start = 0;
        for (var i = 1; i <= words.Length; i++)
        {
            if (i < words.Length && !Parts(words[i - 1].Box, words[i].Box, columns, size, options)) continue;
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

    private static bool Parts(Box before, Box after, TextColumns columns, double size, UnruledTableOptions options)
    {
        var gap = after.Left - before.Right;
        if (gap > options.CellGap * size) return true;
        // The strip may be narrower here than where it was found, but not as narrow as a blank between words.
        return gap >= 0.8 * options.NarrowestGutter * size && columns.Of(before).To < columns.Of(after).From;
    }
}
