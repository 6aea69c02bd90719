namespace Extractor.Corpus.Generating.Writing;

/// <summary>Draws a frame, over as many pages as it takes.</summary>
/// <remarks>The frame is first laid out on an endless strip; the strip is then cut into pages, between rows where that leaves no large gap
/// and through a row where it would.</remarks>
internal sealed class PdfTable(PdfPages pages, PrintedTable table, double size, double margin)
{
    private const double Padding = 2.5;
    private const double Leading = 1.25;

    /// <summary>A row is cut through rather than moved where moving would leave more than this share of a page empty.</summary>
    private const double LargestGap = 0.25;

    private readonly double step = (pages.Width - (2 * margin)) / PrintedTable.Width;
    private readonly List<(double From, double To, int Page, double Top)> strips = [];

    /// <returns>Where the frame ends on the last page.</returns>
    public double Draw(double y)
    {
        var tops = RowTops();
        Cut(tops, y);
        foreach (var cell in table.Cells) Draw(cell, tops[cell.Row], tops[cell.Row + cell.RowSpan]);
        var last = strips[^1];
        return last.Top + last.To - last.From;
    }

    /// <summary>Where each row begins on the strip, and where the last one ends.</summary>
    private double[] RowTops()
    {
        var heights = new double[table.RowKinds.Count];
        foreach (var cell in table.Cells.OrderBy(c => c.RowSpan).ThenBy(c => c.Row))
        {
            var needed = (Math.Max(1, LinesOf(cell).Count) * size * Leading) + (2 * Padding);
            var last = cell.Row + cell.RowSpan - 1;
            var have = heights[cell.Row..(last + 1)].Sum();
            if (needed > have) heights[last] += needed - have;
        }
        var tops = new double[heights.Length + 1];
        for (var i = 0; i < heights.Length; i++) tops[i + 1] = tops[i] + heights[i];
        return tops;
    }

    private void Cut(double[] tops, double y)
    {
        var from = 0.0;
        var top = y;
        var bottom = pages.Height - margin;
        while (tops[^1] - from > bottom - top)
        {
            var reach = from + bottom - top;
            var at = tops.Last(t => t <= reach);
            if (reach - at > (bottom - margin) * LargestGap) at = reach;
            if (at > from) strips.Add((from, at, pages.Count - 1, top));
            from = Math.Max(from, at);
            pages.Add();
            top = margin;
        }
        strips.Add((from, tops[^1], pages.Count - 1, top));
    }

    private void Draw(PrintedCell cell, double from, double to)
    {
        var (left, right) = (margin + (cell.Left * step), margin + (cell.Right * step));
        var lines = new Queue<string>(LinesOf(cell));
        foreach (var strip in strips.Where(s => s.From < to && from < s.To))
        {
            var top = strip.Top + Math.Max(from, strip.From) - strip.From;
            var bottom = strip.Top + Math.Min(to, strip.To) - strip.From;
            pages.Frame(strip.Page, left, top, right, bottom);
            var fitting = Math.Min(lines.Count, (int)((bottom - top - Padding) / (size * Leading)));
            if (to <= strip.To) fitting = lines.Count;
            var y = top + Math.Max(Padding, (bottom - top - (fitting * size * Leading)) / 2);
            for (; fitting > 0; fitting--)
            {
                var line = lines.Dequeue();
                var indent = cell.Setting == Setting.Left ? Padding : (right - left - TextMeasure.Width(line, size)) / 2;
                pages.Text(strip.Page, left + indent, y + size, size, line);
                y += size * Leading;
            }
        }
    }

    private IReadOnlyList<string> LinesOf(PrintedCell cell) => cell.Setting == Setting.Vertical
        ? [.. cell.Text.Select(c => c.ToString())]
        : TextMeasure.Wrap(cell.Text, ((cell.Right - cell.Left) * step) - (2 * Padding), size);
}
