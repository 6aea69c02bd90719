namespace Extractor.Layout;

/// <summary>Lines of one paragraph, and how it stands to what comes before and after.</summary>
/// <param name="IsOpen">Its last line is full: it may go on in the next column or page.</param>
/// <param name="MayContinue">Its first line is not indented: it may be another's continuation.</param>
internal sealed record ParagraphLines(IReadOnlyList<TextLine> Lines, bool IsOpen, bool MayContinue)
{
    public double Size => Lines[0].Size;

    public PlacedText Text => LineJoiner.Join(Lines.Select(line => line.PlacedText));
}

/// <summary>Puts the lines that a column's width has broken together again.</summary>
internal static class ParagraphFinder
{
    /// <param name="lines">Of one zone, from top to bottom, without a table between them.</param>
    public static IEnumerable<ParagraphLines> Find(IReadOnlyList<TextLine> lines, LayoutOptions options)
    {
        if (lines.Count == 0) yield break;
        var column = Column.Of(lines);
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && !Begins(lines, i, start, column, options)) continue;
            yield return new(
                [.. lines.Skip(start).Take(i - start)],
                IsOpen: column.IsFull(lines[i - 1], null),
                MayContinue: lines[start].Box.Left - column.Left <= options.Indent * lines[start].Size);
            start = i;
        }
    }

    private static bool Begins(IReadOnlyList<TextLine> lines, int at, int start, Column column, LayoutOptions options)
    {
        var (before, line) = (lines[at - 1], lines[at]);
        if (Math.Abs(before.Size - line.Size) > options.SizeChange * Math.Max(before.Size, line.Size)) return true;
        if (line.Box.CenterY - before.Box.CenterY > options.ParagraphGap * column.Pitch) return true;
        if (!column.IsFull(before, line)) return true;
        var indented = line.Box.Left - column.Left > options.Indent * line.Size;
        if (!indented) return false;
        var goesOn = Math.Abs(line.Box.Left - before.Box.Left) < 0.5 * line.Size;
        return !(goesOn && (at - 1 > start || column.IsBlock));
    }

    /// <param name="Left">Where its lines begin.</param>
    /// <param name="Right">Where full lines end.</param>
    /// <param name="Pitch">The usual distance of its lines.</param>
    /// <param name="IsBlock">Its lines mostly do not begin at its left edge: it is indented as a whole, or centered.</param>
    private sealed record Column(double Left, double Right, double Pitch, bool IsBlock)
    {
        public static Column Of(IReadOnlyList<TextLine> lines)
        {
            var left = lines.Min(l => l.Box.Left);
            var right = lines.Max(l => l.Box.Right);
            var pitches = lines.Zip(lines.Skip(1), (a, b) => b.Box.CenterY - a.Box.CenterY).Where(p => p > 0).Order().ToArray();
            var atLeft = lines.Count(l => l.Box.Left - left <= 0.5 * l.Size);
            return new(left, right, pitches.Length > 0 ? pitches[pitches.Length / 2] : double.MaxValue, atLeft * 3 < lines.Count);
        }

        /// <summary>Whether the next line's first word had no room left on the line.</summary>
        public bool IsFull(TextLine line, TextLine? next)
        {
            const double Slack = 1.1;   // text sizes: a line may end a letter early because of what may not begin a line
            var needed = next is null || next.Glyphs[0].IsUnspaced ? 0 : Math.Min(next.Words().First().Box.Width, 12 * line.Size);
            return line.Box.Right + needed + Slack * line.Size >= Right;
        }
    }
}
