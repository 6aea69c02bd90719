namespace Extractor.Tables;

/// <summary>Takes the sides of shaded cells for lines of the frame they stand in: heads are often parted by their shading alone.</summary>
/// <remarks>Shading that marks words or a paragraph ends apart from the lines of its cell; shaded cells fill theirs, one beside the other.</remarks>
internal static class ShadedCells
{
    /// <summary>Ends nearer than this touch. Text sizes.</summary>
    private const double Touching = 0.2;

    /// <summary>White lines end at the middle of one another, or beside: as much as they are thick.</summary>
    private const double WhiteTouching = 0.35;

    /// <param name="frame">Lines that hang together.</param>
    /// <param name="areas">Shaded in one colour each.</param>
    /// <param name="white">White lines, where they are seen.</param>
    /// <param name="letters">Of the page: no side of a cell runs through a line of text.</param>
    /// <param name="size">The usual text size, points.</param>
    /// <param name="sideways">Whether the frame's text runs up or down the page.</param>
    public static Edges Join(
        Edges frame, IReadOnlyList<Box> areas, Edges white, IReadOnlyList<Box> letters, double size, bool sideways)
    {
        const double LowestCell = 0.8;      // text sizes
        Box[] cells = [.. areas.Where(s => s.Height >= LowestCell * size && s.Width >= LowestCell * size)];
        if (cells.Length == 0) return frame;
        // Of a table that lies on its side, rows run down the page.
        frame = sideways
            ? Across(JoinRows(Across(frame), [.. cells.Select(Across)], [.. letters.Select(Across)], Touching * size))
            : JoinRows(frame, cells, letters, Touching * size);
        return JoinWhite(frame, white, WhiteTouching * size);
    }

    /// <summary>Adds the white lines that run from one line of the frame to another.</summary>
    private static Edges JoinWhite(Edges frame, Edges white, double reach)
    {
        var box = frame.Box.Inflate(reach);
        var horizontal = white.Horizontal.Where(e => box.Contains((e.From + e.To) / 2, e.At)).ToList();
        var vertical = white.Vertical.Where(e => box.Contains(e.At, (e.From + e.To) / 2)).ToList();
        for (var grown = true; grown;)
        {
            var level = horizontal.FindAll(e => IsHeld(e, frame.Vertical, reach));
            var upright = vertical.FindAll(e => IsHeld(e, frame.Horizontal, reach));
            grown = level.Count + upright.Count > 0;
            horizontal = [.. horizontal.Except(level)];
            vertical = [.. vertical.Except(upright)];
            if (grown) frame = new([.. frame.Horizontal.Concat(level).OrderBy(e => e.At)], [.. frame.Vertical.Concat(upright).OrderBy(e => e.At)]);
        }
        return frame;
    }

    private static bool IsHeld(Edge edge, IReadOnlyList<Edge> across, double reach) =>
        Touches(edge.From, edge.At, across, reach) && Touches(edge.To, edge.At, across, reach);

    private static bool Touches(double end, double at, IReadOnlyList<Edge> across, double reach) =>
        across.Any(a => Math.Abs(a.At - end) <= reach && a.From <= at + reach && a.To >= at - reach);

    /// <summary>Adds the sides of rows of cells that begin and end at upright lines.</summary>
    private static Edges JoinRows(Edges frame, Box[] cells, IReadOnlyList<Box> letters, double reach)
    {
        var box = frame.Box;
        var rows = Rows(cells.Where(c => c.Right > box.Left - reach && c.Left < box.Right + reach), reach);
        double[] uprights = [box.Left, box.Right, .. frame.Vertical.Select(e => e.At)];
        bool IsKnown(double x) => uprights.Any(u => Math.Abs(u - x) <= reach);
        rows.RemoveAll(row => !IsKnown(row[0].Left) || !IsKnown(row[^1].Right));

        var horizontal = frame.Horizontal.ToList();
        var vertical = frame.Vertical.ToList();
        // Heads may stand row upon row above the first drawn line.
        for (var grown = true; grown;)
        {
            grown = false;
            for (var i = rows.Count - 1; i >= 0; i--)
            {
                var row = rows[i];
                if (!IsPart(row[0], box, reach)) continue;
                rows.RemoveAt(i);
                grown = true;
                foreach (var cell in row)
                {
                    box = box.Union(cell);
                    Edge[] level = [new(cell.Top, cell.Left, cell.Right), new(cell.Bottom, cell.Left, cell.Right)];
                    horizontal.AddRange(level.Where(edge => !Cuts(letters, edge)));
                    vertical.AddRange([new(cell.Left, cell.Top, cell.Bottom), new(cell.Right, cell.Top, cell.Bottom)]);
                }
            }
        }
        return new([.. horizontal.OrderBy(e => e.At)], [.. vertical.OrderBy(e => e.At)]);
    }

    /// <summary>Whether a cell lies in a frame, or stands on it or below it: one that does both is the ground the frame is drawn on.</summary>
    private static bool IsPart(Box cell, Box frame, double reach) =>
        cell.Top >= frame.Top - reach && cell.Bottom <= frame.Bottom + reach
        || Math.Abs(cell.Bottom - frame.Top) <= reach || Math.Abs(cell.Top - frame.Bottom) <= reach;

    /// <summary>Shadings of one height that stand side by side without a gap.</summary>
    private static List<List<Box>> Rows(IEnumerable<Box> shadings, double reach)
    {
        var rows = new List<List<Box>>();
        foreach (var shading in shadings.OrderBy(s => s.Left).ThenBy(s => s.Top).ThenBy(s => s.Right))
        {
            var row = rows.Find(r => Math.Abs(r[^1].Right - shading.Left) <= reach
                && Math.Abs(r[^1].Top - shading.Top) <= reach && Math.Abs(r[^1].Bottom - shading.Bottom) <= reach);
            if (row is null) rows.Add([shading]);
            else row.Add(shading);
        }
        return rows;
    }

    /// <summary>Whether an edge runs through the inside of letters.</summary>
    private static bool Cuts(IReadOnlyList<Box> letters, Edge edge)
    {
        const double Inside = 0.25;     // of a letter: its box reaches beyond what is printed
        return letters.Any(l => l.CenterX > edge.From && l.CenterX < edge.To
            && edge.At > l.Top + Inside * l.Height && edge.At < l.Bottom - Inside * l.Height);
    }

    private static Box Across(Box box) => new(box.Top, box.Left, box.Bottom, box.Right);

    private static Edges Across(Edges edges) => new(edges.Vertical, edges.Horizontal);
}
