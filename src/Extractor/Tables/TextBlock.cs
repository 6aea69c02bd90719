using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Lines of text that stand in one cell: below one another, no further apart than the lines of a paragraph.</summary>
internal sealed record TextBlock(IReadOnlyList<TextLine> Lines)
{
    public Box Box { get; } = Lines.Select(l => l.Box).Aggregate((a, b) => a.Union(b));

    public double Size { get; } = Lines.Max(l => l.Size);

    public double Center => Box.CenterY;

    /// <summary>How many heights the lines stand on.</summary>
    public int Depth => LineFinder.Find(Lines.SelectMany(l => l.Glyphs)).Count;

    public bool IsBeside(TextBlock other) => Math.Min(Box.Bottom, other.Box.Bottom) > Math.Max(Box.Top, other.Box.Top);
}

/// <summary>Stitches the lines of each cell together.</summary>
internal static class TextBlockFinder
{
    public static IReadOnlyList<TextBlock> Find(IReadOnlyList<TextLine> stretches)
    {
        const double Further = 1.18;        // of the leading
        const double SameSize = 1.12;
        var leading = Leading(stretches);
        var sets = new DisjointSets(stretches.Count);
        for (var i = 0; i < stretches.Count; i++)
        {
            for (var j = 0; j < stretches.Count; j++)
            {
                var (above, below) = (stretches[i], stretches[j]);
                var distance = below.Box.CenterY - above.Box.CenterY;
                if (i == j || distance < 0 || distance > Further * leading * Math.Min(above.Size, below.Size)) continue;
                if (Math.Min(above.Box.Right, below.Box.Right) - Math.Max(above.Box.Left, below.Box.Left) <= 0) continue;
                if (Math.Max(above.Size, below.Size) > SameSize * Math.Min(above.Size, below.Size)) continue;
                if (HeaderRowFinder.IsFigure(above.Text) && HeaderRowFinder.IsFigure(below.Text)
                    && !BrokenNumber.GoesOn(above.Text, below.Text, isFull: false)) continue;
                sets.Join(i, j);
            }
        }
        return
        [
            .. Enumerable.Range(0, stretches.Count).GroupBy(sets.Root)
                .Select(g => new TextBlock([.. g.Select(i => stretches[i])]))
                .OrderBy(b => b.Center).ThenBy(b => b.Box.Left),
        ];
    }

    /// <summary>The usual distance of a line from the next below it, in text sizes: of the closest third, the middle.</summary>
    private static double Leading(IReadOnlyList<TextLine> stretches)
    {
        const double Least = 0.8, Most = 1.7;       // text sizes: of lines set solid, and of lines set wide
        var distances = stretches.SelectMany(above => stretches
                .Where(below => below.Box.Left < above.Box.Right && below.Box.Right > above.Box.Left)
                .Select(below => (below.Box.CenterY - above.Box.CenterY) / above.Size)
                .Where(d => d > Least).Order().Take(1))
            .Where(d => d <= Most).Order().ToArray();
        return distances.Length == 0 ? 0 : distances[distances.Length / 2];
    }
}
