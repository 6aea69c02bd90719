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
        var apart = AreRowsApart(lines, leading);
        rows.Add([lines[0]]);
        for (var i = 1; i < lines.Count; i++)
        {
            var ruled = rules.Any(y => y > lines[i - 1].Box.CenterY && y < lines[i].Box.CenterY);
            if (!ruled && GoesOn(rows[^1], lines[i], limits, leading, apart, size)) rows[^1].Add(lines[i]);
            else rows.Add([lines[i]]);
        }
        return rows;
    }

    /// <summary>From where to where a column's text reaches.</summary>
    private readonly record struct Column(double Left, double Right);

    private static Column[] Limits(IReadOnlyList<PieceLine> lines, int columns)
    {
        var limits = new Column[columns];
        Array.Fill(limits, new(double.MaxValue, double.MinValue));
        foreach (var piece in lines.SelectMany(l => l.Pieces).Where(p => p.From == p.To))
        {
            var known = limits[piece.From];
            limits[piece.From] = new(Math.Min(known.Left, piece.Box.Left), Math.Max(known.Right, piece.Box.Right));
        }
        return limits;
    }

    /// <summary>Whether rows stand further apart than the lines of a cell, so that distance tells them apart.</summary>
    private static bool AreRowsApart(IReadOnlyList<PieceLine> lines, double leading)
    {
        const double Further = 1.3, Share = 0.25;
        var distances = lines.Zip(lines.Skip(1), (a, b) => b.Box.CenterY - a.Box.CenterY).ToArray();
        return distances.Count(d => d > Further * leading) >= Share * distances.Length;
    }

    /// <summary>The distance of lines within a cell: the smaller distances that occur.</summary>
    private static double Leading(IReadOnlyList<PieceLine> lines)
    {
        var distances = lines.Zip(lines.Skip(1), (a, b) => b.Box.CenterY - a.Box.CenterY).Where(d => d > 0).Order().ToArray();
        return distances.Length == 0 ? 0 : distances[distances.Length / 5];
    }

    private static bool GoesOn(List<PieceLine> row, PieceLine line, Column[] limits, double leading, bool apart, double size)
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
            if (IsOutdented(above, label, size) || row[0].In(0) is { } first && IsOutdented(first, label, size)) return false;
            return IsForced(above, label, limits, apart) && above.Text.IsBold == label.Text.IsBold
                && line.Pieces.All(p => p == label || Above(row, p) is not { } over || IsForced(over, p, limits, apart));
        }
        return line.Pieces.All(p => p.From == p.To && Above(row, p) is { IsFigure: false } over
            && (IsForced(over, p, limits, apart) || distance <= TightLeading * leading && row[0].In(0) is not null));
    }

    /// <summary>Whether a label begins further left than the one above it: a broken line goes on below its beginning, or indented.</summary>
    private static bool IsOutdented(Piece above, Piece label, double size)
    {
        const double Outdent = 0.5;     // text sizes
        return label.Box.Left < above.Box.Left - Outdent * size && label.Box.CenterX < above.Box.CenterX - Outdent * size;
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
    private static bool IsForced(Piece above, Piece below, Column[] limits, bool apart)
    {
        const double NarrowColumn = 7;  // text sizes: in a narrower one every text seems to fill it
        const double Slack = 0.5;   // text sizes
        if (above.From != above.To || below.From != above.From) return false;
        var first = below.Text.Glyphs[0];
        var (left, right) = limits[above.From];
        if (!apart && right - left < NarrowColumn * first.Size) return false;
        var word = first.IsUnspaced ? first.Box.Width : below.Text.Words().First().Box.Width + 0.25 * first.Size;
        return above.Box.Right + word + Slack * first.Size > right;
    }
}
