namespace Extractor.Tables;

/// <summary>Decides which lines of a table are one row: a cell's text may be broken over several lines.</summary>
internal static class RowFinder
{
    /// <param name="lines">The table's body, from top to bottom.</param>
    /// <param name="rules">Where level lines are drawn through the whole table.</param>
    /// <param name="size">Of the table's text, points.</param>
    public static IReadOnlyList<IReadOnlyList<PieceLine>> Find(
        IReadOnlyList<PieceLine> lines, int columns, IReadOnlyList<double> rules, double size)
    {
        var rows = new List<List<PieceLine>>();
        if (lines.Count == 0) return rows;
        var limits = Limits(lines, columns);
        var leading = Leading(lines);
        rows.Add([lines[0]]);
        for (var i = 1; i < lines.Count; i++)
        {
            var ruled = rules.Any(y => y > lines[i - 1].Box.CenterY && y < lines[i].Box.CenterY);
            if (!ruled && GoesOn(rows[^1], lines[i], limits, leading, size)) rows[^1].Add(lines[i]);
            else rows.Add([lines[i]]);
        }
        return rows;
    }

    /// <summary>How far each column's text reaches to the right.</summary>
    private static double[] Limits(IReadOnlyList<PieceLine> lines, int columns)
    {
        var limits = new double[columns];
        foreach (var piece in lines.SelectMany(l => l.Pieces).Where(p => p.From == p.To))
            limits[piece.From] = Math.Max(limits[piece.From], piece.Box.Right);
        return limits;
    }

    /// <summary>The distance of lines within a cell: the smaller distances that occur.</summary>
    private static double Leading(IReadOnlyList<PieceLine> lines)
    {
        var distances = lines.Zip(lines.Skip(1), (a, b) => b.Box.CenterY - a.Box.CenterY).Where(d => d > 0).Order().ToArray();
        return distances.Length == 0 ? 0 : distances[distances.Length / 5];
    }

    private static bool GoesOn(List<PieceLine> row, PieceLine line, double[] limits, double leading, double size)
    {
        const double Overlapping = 0.3, WideLeading = 1.35, TightLeading = 1.12;
        var before = row[^1];
        if (line.Box.Top < before.Box.Bottom - Overlapping * size) return true;
        var distance = line.Box.CenterY - before.Box.CenterY;
        if (distance > WideLeading * Math.Max(leading, size)) return false;
        if (line.Pieces.Any(p => p.IsFigure && Above(row, p) is { IsFigure: true })) return false;

        var label = line.In(0);
        if (label is not null)
        {
            if (Above(row, label) is not { } above || above.To > 0 || label.To > 0) return false;
            return IsForced(above, label, limits) && above.Text.IsBold == label.Text.IsBold
                && line.Pieces.All(p => p == label || Above(row, p) is not { } over || IsForced(over, p, limits));
        }
        return line.Pieces.All(p => p.From == p.To && Above(row, p) is { IsFigure: false } over
            && (IsForced(over, p, limits) || distance <= TightLeading * leading && row[0].In(0) is not null));
    }

    private static Piece? Above(List<PieceLine> row, Piece piece)
    {
        for (var i = row.Count - 1; i >= 0; i--)
        {
            if (row[i].In(piece.From) is { } above) return above;
        }
        return null;
    }

    /// <summary>Whether the line had to be broken: the next word found no room in the column.</summary>
    private static bool IsForced(Piece above, Piece below, double[] limits)
    {
        const double Slack = 0.5;   // text sizes
        if (above.From != above.To || below.From != above.From) return false;
        var first = below.Text.Glyphs[0];
        var word = first.IsUnspaced ? first.Box.Width : below.Text.Words().First().Box.Width + 0.25 * first.Size;
        return above.Box.Right + word + Slack * first.Size > limits[above.From];
    }
}
