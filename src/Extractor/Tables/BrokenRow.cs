namespace Extractor.Tables;

/// <summary>Puts cells together that a page break has cut.</summary>
internal static class BrokenRow
{
    /// <summary>Whether the first row after the break is the rest of the last row before it.</summary>
    /// <remarks>The rest of a row is short of cells: what fitted before the break is blank after it. Each text after the break must
    /// go on from a full line, and no figure follows on a figure.</remarks>
    /// <param name="before">The cells that reach the last row before the break.</param>
    public static bool IsCut(IReadOnlyList<Cell> before, IReadOnlyList<Cell> after, int columns)
    {
        var finished = 0;
        var unfinished = 0;
        for (var column = 0; column < columns;)
        {
            var above = before.FirstOrDefault(c => c.Column == column);
            var below = after.FirstOrDefault(c => c.Row == 0 && c.Column == column);
            if (above is null || below is null || above.ColumnSpan != below.ColumnSpan) return false;
            column += above.ColumnSpan;
            if (below.RowSpan > 1 || above.RowSpan > 1 && below.Text.IsBlank) continue;
            if (below.Text.IsBlank)
            {
                if (!above.Text.IsBlank) finished++;
                continue;
            }
            if (above.Text.IsBlank || !EndsFull(above) || HeaderRowFinder.IsFigure(below.Text.Text)) return false;
            unfinished++;
        }
        return unfinished > 0 && finished > 0;
    }

    /// <summary>Whether a cell's last line fills the cell, so that the text may have had to go on elsewhere.</summary>
    private static bool EndsFull(Cell cell)
    {
        const double Room = 2.4;    // letter heights: the cell's padding, and what a word too long for the rest leaves free
        if (cell.Place is not Place.OnPage { Box: var box }) return false;
        Box? line = null;
        for (var i = cell.Text.Length - 1; i >= 0; i--)
        {
            if (cell.Text.PlaceAt(i) is not Place.OnPage { Box: var letter }) continue;
            if (line is { } before && Math.Abs(letter.CenterY - before.CenterY) > 0.5 * before.Height) break;
            line = line is { } known ? known.Union(letter) : letter;
        }
        return line is { } last && box.Width - last.Width <= Room * last.Height;
    }

    /// <param name="before">The cells that reach the last row before the break.</param>
    /// <param name="cut">As <see cref="IsCut"/> says: then the row after the break is joined to the one before it.</param>
    /// <returns>For each cell after the break the one before it that it goes on; null for a cell of its own.</returns>
    public static int?[] Join(IReadOnlyList<Cell> before, IReadOnlyList<Cell> after, bool cut)
    {
        var joined = new int?[after.Count];
        var leading = true;
        foreach (var i in Enumerable.Range(0, after.Count).Where(i => after[i].Row == 0).OrderBy(i => after[i].Column))
        {
            var cell = after[i];
            leading &= cell.Text.IsBlank;
            if (!cut && !(leading && HasTextBeside(after, cell))) continue;
            for (var above = 0; above < before.Count && joined[i] is null; above++)
            {
                if (before[above].Column == cell.Column && before[above].ColumnSpan == cell.ColumnSpan) joined[i] = above;
            }
        }
        return joined;
    }

    /// <summary>Whether the first row says something further right: then a blank label is the rest of the label above.</summary>
    private static bool HasTextBeside(IReadOnlyList<Cell> after, Cell cell) =>
        after.Any(c => c.Row == 0 && c.Column > cell.Column && !c.Text.IsBlank);
}
