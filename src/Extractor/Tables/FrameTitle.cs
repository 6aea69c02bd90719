namespace Extractor.Tables;

/// <summary>Tells a title in a box of its own, drawn right above a table, from the table's first row.</summary>
internal static class FrameTitle
{
    /// <param name="letters">Boxes of the letters in the frame.</param>
    /// <returns>The frame from the table's own upper line on; the frame as it is where nothing parts a title from it.</returns>
    public static Edges Without(Edges frame, IReadOnlyCollection<Box> letters, double size, RuledTableOptions options)
    {
        const double Across = 0.9;      // of the frame's width: both boxes are closed
        var snap = options.SnapDistance * size;
        var box = frame.Box;
        var lines = frame.Horizontal.Where(e => e.Length >= Across * box.Width).OrderBy(e => e.At).ToArray();
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            var (bottom, top) = (lines[i].At, lines[i + 1].At);
            if (top - bottom <= snap) continue;
            if (!letters.Any(l => l.CenterY < bottom)) continue;
            // Lower than a line of text and blank: the room between two boxes. Else the first row is the table's.
            if (top - bottom >= options.NarrowestStrip * size || letters.Any(l => l.CenterY > bottom && l.CenterY < top)) return frame;
            bool IsInner(Edge edge) => edge.At > box.Left + snap && edge.At < box.Right - snap;
            if (frame.Vertical.Any(e => IsInner(e) && e.From < bottom - snap)) return frame;
            if (!frame.Vertical.Any(e => IsInner(e) && e.To > top + snap)) return frame;
            return new(
                [.. frame.Horizontal.Where(e => e.At > (bottom + top) / 2)],
                [.. frame.Vertical.Where(e => e.To > top + snap).Select(e => e with { From = Math.Max(e.From, top) })]);
        }
        return frame;
    }
}
