namespace Extractor.Tables;

/// <summary>A head's text and the columns it names.</summary>
internal sealed record HeadBlock(int From, int To, List<Piece> Pieces)
{
    public int Level { get; set; }

    public double Top => Pieces.Min(p => p.Box.Top);

    public double Bottom => Pieces.Max(p => p.Box.Bottom);

    public bool IsAbove(HeadBlock other) => Level < other.Level && From <= other.To && To >= other.From;
}

/// <summary>Reads the lines above a table's body as heads, some over several columns.</summary>
internal static class TextHead
{
    /// <param name="lines">From top to bottom.</param>
    /// <param name="rules">Level lines, whole or over some columns.</param>
    /// <returns>The heads, each with its level from the top, and how many levels there are.</returns>
    public static (IReadOnlyList<HeadBlock> Blocks, int Levels) Read(
        IReadOnlyList<PieceLine> lines, TextColumns columns, IReadOnlyList<Edge> rules, double size)
    {
        var blocks = new List<HeadBlock>();
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var piece in lines[i].Pieces)
            {
                var next = i + 1 < lines.Count ? lines[i + 1] : null;
                var (from, to) = Named(piece, lines[i], next, columns, rules, size);
                var above = blocks.LastOrDefault(b => b.From <= to && b.To >= from);
                if (above is not null && above.From <= from && above.To >= to && GoesOn(above, piece, from, to, rules, size))
                    above.Pieces.Add(piece);
                else blocks.Add(new(from, to, [piece]));
            }
        }
        return Levelled(blocks, size);
    }

    private static bool GoesOn(HeadBlock above, Piece piece, int from, int to, IReadOnlyList<Edge> rules, double size)
    {
        const double WidestGap = 0.9;   // text sizes
        if (above.From != from || above.To != to) return false;
        if (piece.Box.Top - above.Bottom > WidestGap * size) return false;
        return !rules.Any(r => r.At > above.Pieces[^1].Box.CenterY && r.At < piece.Box.CenterY
            && r.From <= piece.Box.CenterX && r.To >= piece.Box.CenterX);
    }

    /// <summary>The columns that a head names: those over which the line below it is drawn, or around whose middle it stands.</summary>
    private static (int From, int To) Named(
        Piece piece, PieceLine line, PieceLine? next, TextColumns columns, IReadOnlyList<Edge> rules, double size)
    {
        var below = next?.Box.CenterY ?? piece.Box.Bottom + size;
        var rule = rules.Where(r => r.At >= piece.Box.CenterY && r.At <= below
                && r.From <= piece.Box.CenterX && r.To >= piece.Box.CenterX)
            .OrderBy(r => r.At).Select(r => (Edge?)r).FirstOrDefault();
        var whole = columns.Zones[^1].Right - columns.Zones[0].Left;
        if (rule is { } drawn && drawn.Length < 0.9 * whole)
        {
            var under = Enumerable.Range(0, columns.Count)
                .Where(c => (columns.Zones[c].Left + columns.Zones[c].Right) / 2 is var x && x >= drawn.From - size / 2 && x <= drawn.To + size / 2)
                .ToArray();
            if (under.Length > 0) return (under[0], under[^1]);
        }
        if (piece.From == 0 || next is null || next.Pieces.Count(p => p.From > 0) < 2) return (piece.From, piece.To);
        if (piece.From == piece.To && columns.IsInMiddle(piece.From, piece.To, piece.Box, size) && next.In(piece.From) is not null)
            return (piece.From, piece.To);
        return Centered(piece, line, next, columns, size);
    }

    /// <summary>The widest stretch of columns, heads of their own below them, in whose middle the text stands.</summary>
    private static (int From, int To) Centered(Piece piece, PieceLine line, PieceLine next, TextColumns columns, double size)
    {
        var best = (piece.From, piece.To);
        for (var from = piece.From; from >= 1; from--)
        {
            if (from < piece.From && (line.In(from) is not null || next.In(from) is null)) break;
            for (var to = piece.To; to < columns.Count; to++)
            {
                if (to > piece.To && (line.In(to) is not null || next.In(to) is null)) break;
                if (columns.IsInMiddle(from, to, piece.Box, size) && to - from > best.To - best.From) best = (from, to);
            }
        }
        return best;
    }

    private static (IReadOnlyList<HeadBlock> Blocks, int Levels) Levelled(List<HeadBlock> blocks, double size)
    {
        foreach (var block in blocks)
        {
            block.Level = blocks.TakeWhile(b => b != block)
                .Where(b => b.From <= block.To && b.To >= block.From)
                .Select(b => b.Level + 1).DefaultIfEmpty(0).Max();
        }
        SinkLowest(blocks, size);
        return (blocks, blocks.Select(b => b.Level + 1).DefaultIfEmpty(0).Max());
    }

    /// <summary>A head in several lines may stand beside two levels of heads: what it names is then beside what the lower of them name.</summary>
    private static void SinkLowest(List<HeadBlock> blocks, double size)
    {
        const double Overlap = 0.3;     // text sizes: lines of text set tightly
        var parents = blocks.Where(b => blocks.Any(b.IsAbove)).ToArray();
        var lowest = blocks.Where(b => b.Level > 0 && !parents.Contains(b)).ToArray();
        foreach (var block in lowest)
        {
            var reached = parents.Where(p => p.IsAbove(block)).Max(p => p.Bottom);
            var beside = parents.Where(p => p.Bottom <= block.Top + Overlap * size && p.Top + Overlap * size < reached);
            block.Level = beside.Select(p => p.Level + 1).Append(block.Level).Max();
        }
    }
}
