namespace Extractor.Tables;

/// <summary>How much a region of aligned text looks like a table: prose in columns, lists and contents pages do not.</summary>
internal static class TextTableFit
{
    /// <summary>Two lines of labels with blanks beside them are places to sign.</summary>
    private const int RowsWithoutFigures = 3;

    /// <param name="lines">All of them, with those of the heads.</param>
    /// <param name="heads">How many rows of heads stand above the others.</param>
    public static double Of(
        IReadOnlyList<PieceLine> lines, int heads, IReadOnlyList<IReadOnlyList<PieceLine>> rows, TextColumns columns, int rules, double size)
    {
        var several = rows.Count(row => row.SelectMany(l => l.Pieces).Select(p => p.From).Distinct().Count() > 1);
        if (rows.Count == 0 || several < 2 && rules < 2) return 0;
        var pieces = rows.SelectMany(row => row.SelectMany(l => l.Pieces)).ToArray();
        var beside = pieces.Where(p => p.From > 0).ToArray();
        if (beside.Length == 0) return 0;
        if (heads + rows.Count < RowsWithoutFigures && !pieces.Any(p => p.IsFigure)) return 0;
        if (IsContents(lines, columns) || IsList(pieces, columns, size)) return 0;

        var filled = (double)several / rows.Count;
        var figures = (double)beside.Count(p => p.IsFigure || p.Text.Text.Any(char.IsDigit) && p.Text.Text.Length <= 16) / beside.Length;
        var aligned = Aligned(beside, columns, size);
        var prose = pieces.Count(p => p.Text.Text.Length > 30) / (double)pieces.Length;
        var evidence = Math.Min(1, 0.35 * aligned + 0.5 * figures + 0.2 * Math.Min(2, rules) + 0.05 * Math.Min(4, columns.Count - 2)) - 0.4 * prose;
        return Math.Clamp(filled, 0.3, 1) * Math.Clamp(evidence, 0, 1);
    }

    /// <summary>Of the texts beside the first column, the share whose left edge, right edge or middle is their column's usual one.</summary>
    private static double Aligned(Piece[] pieces, TextColumns columns, double size)
    {
        var aligned = 0;
        for (var c = 1; c < columns.Count; c++)
        {
            var column = pieces.Where(p => p.From == c && p.To == c).Select(p => p.Box).ToArray();
            if (column.Length == 0) continue;
            aligned += new Func<Box, double>[] { b => b.Left, b => b.Right, b => b.CenterX }.Max(edge =>
            {
                var usual = column.Select(edge).Order().ElementAt(column.Length / 2);
                return column.Count(b => Math.Abs(edge(b) - usual) <= 0.35 * size);
            });
        }
        return (double)aligned / pieces.Length;
    }

    /// <summary>A contents page: leaders, and page numbers that grow.</summary>
    private static bool IsContents(IReadOnlyList<PieceLine> lines, TextColumns columns)
    {
        var leaders = lines.Count(l => l.Pieces.Any(p => p.Text.Text.Contains("....", StringComparison.Ordinal)
            || p.Text.Text.Contains(". . . .", StringComparison.Ordinal) || p.Text.Text.Contains("……", StringComparison.Ordinal)));
        return columns.Count == 2 && leaders * 2 >= lines.Count;
    }

    /// <summary>A list: its first column is bullets or numbers.</summary>
    private static bool IsList(Piece[] pieces, TextColumns columns, double size)
    {
        if (columns.Count != 2) return false;
        var first = pieces.Where(p => p.From == 0).ToArray();
        return first.Length > 0 && first.All(p => p.Text.Text.Length <= 4 && p.Box.Width <= 3 * size
            && (p.Text.Text.Length == 1 && !char.IsLetterOrDigit(p.Text.Text[0])
                || ".)、）:".Contains(p.Text.Text[^1], StringComparison.Ordinal)));
    }
}
