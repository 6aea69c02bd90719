namespace Extractor.Tables;

/// <summary>Finds column heads wherever they stand in a table, by what stands below them.</summary>
/// <remarks>No word is looked at: heads are rows of texts under which figures stand in the same columns. Boxes of a label and its value
/// beside it, as at a form's top, are not heads: below them labels and figures take turns.</remarks>
internal static class HeadSectionFinder
{
    /// <summary>With fewer columns of figures a label and its value could stand under another pair: then only a table's top row is a head.</summary>
    private const int FigureColumns = 2;

    /// <summary>The corner over the labels; a row of a table's body may have more blanks.</summary>
    private const int BlankHeads = 1;

    /// <summary>More texts in a row than labels and values stand in one: they are heads wherever figures stand below.</summary>
    private const int HeadsAboveFigures = 5;

    /// <summary>Targets are often words: a column with a figure among four texts is no column of labels.</summary>
    private const int TextsForAFigure = 4;

    /// <summary>Digits of a serial number or of a class of an account.</summary>
    private const int LongestCode = 5;

    /// <summary>So many figures below one another make a column, whatever texts stand between two such columns.</summary>
    private const int FiguresOfAColumn = 3;

    /// <summary>Rows between the heads and the first row with figures: names of groups, rows not yet filled in.</summary>
    private const int RowsWithoutFigures = 3;

    /// <returns>From the top down; none where nothing tells heads from the rest.</returns>
    public static IReadOnlyList<HeadSection> Find(Table table)
    {
        var slots = new CellSlots(table);
        var sections = new List<HeadSection>();
        if (table.Origin == TableOrigin.Unruled && table.HeaderRows > 0) sections.Add(new(0, table.HeaderRows, table.Rows, 1));
        for (var row = sections.Count > 0 ? table.HeaderRows : 0; row < table.Rows - 1; row++)
        {
            if (!IsHead(slots, row, sections.Count == 0)) continue;
            var first = FirstRow(slots, row, sections.Count > 0 ? sections[^1].BodyRow : 0);
            if (sections.Count > 0) sections[^1] = sections[^1] with { EndRow = first };
            sections.Add(new(first, row + 1, table.Rows, 1));
        }
        return
        [
            .. sections.Select(section => section with { EndRow = EndRow(slots, section) })
                .Select(section => section with { LabelColumns = LabelColumns(slots, section) }),
        ];
    }

    private static bool IsHead(CellSlots slots, int row, bool isFirst)
    {
        var heads = slots.EndingAt(row);
        var named = heads.Where(c => !c.Text.IsBlank).ToArray();
        if (named.Length < 2 || named.Any(c => HeaderRowFinder.IsFigure(c.Text.Text)) || heads.Any(slots.IsFullWidth)) return false;
        if (FirstBodyRow(slots, row) is not { } body) return false;

        var below = slots.EndingAt(body);
        var headed = below.Where(c => c.Column > 0 && IsCount(c) && named.Any(head => SameColumns(head, c))).ToArray();
        if (headed.Length == 0) return false;
        var isTop = isFirst && Enumerable.Range(0, row).All(above => slots.IsFullWidth(slots[above, 0]));
        if (headed.Length < FigureColumns)
        {
            return isTop && named.Length >= slots.Columns - 1 && IsOfFigures(slots, headed[0], row + 1)
                || named.Length >= HeadsAboveFigures && FiguresBelow(slots, headed[0]) >= FiguresOfAColumn;
        }
        if (isTop) return true;
        if (heads.Length - named.Length > BlankHeads) return false;
        if (named.Length >= HeadsAboveFigures) return true;

        // A label after the first figure that is not the row's last text means pairs of labels and values.
        var after = below.Where(c => c.Column > headed[0].Column && !c.Text.IsBlank).ToArray();
        return after.SkipLast(1).Count(c => !IsCount(c)) * 2 <= Math.Max(0, after.Length - 1)
            || headed.Count(c => FiguresBelow(slots, c) >= FiguresOfAColumn) >= FigureColumns;
    }

    private static int FiguresBelow(CellSlots slots, Cell first)
    {
        var figures = 0;
        for (var row = first.Row; row < slots.Rows; row++)
        {
            var cell = slots[row, first.Column];
            if (!SameColumns(cell, first)) break;
            if (cell.Row == row && IsCount(cell)) figures++;
        }
        return figures;
    }

    /// <summary>A figure, also with its sign and unit: ≥95%, 3359.62万, 12个月; no year, no numbered text.</summary>
    private static bool IsCount(Cell cell)
    {
        const int LongestUnit = 4;
        if (HeaderRowFinder.IsFigure(cell.Text.Text)) return true;
        var text = cell.Text.Text.AsSpan().Trim().TrimStart("≥≤＞＜><=＝±~");
        if (text.Length == 0 || !char.IsDigit(text[0])) return false;
        var number = text.IndexOfAnyExcept("0123456789０１２３４５６７８９.,，%％ ");
        if (number < 0) return true;
        var unit = text[number..];
        return unit.Length <= LongestUnit && !"年月日、.".Contains(unit[0], StringComparison.Ordinal);
    }

    private static bool IsOfFigures(CellSlots slots, Cell headed, int from)
    {
        var filled = Enumerable.Range(from, slots.Rows - from).Select(row => slots[row, headed.Column])
            .Where(c => !c.Text.IsBlank && SameColumns(c, headed)).ToArray();
        return filled.Count(IsCount) * 2 > filled.Length;
    }

    /// <returns>The first row below with a figure in it; null where another row with several texts comes first.</returns>
    private static int? FirstBodyRow(CellSlots slots, int head)
    {
        for (var row = head + 1; row < slots.Rows && row <= head + 1 + RowsWithoutFigures; row++)
        {
            var filled = slots.EndingAt(row).Where(c => c.Column > 0 && !c.Text.IsBlank && !slots.IsFullWidth(c)).ToArray();
            if (filled.Any(IsCount)) return row;
            if (filled.Length >= FigureColumns) return null;
        }
        return null;
    }

    /// <summary>Heads over heads: a row above belongs to them where one of its cells stands over several of theirs and another reaches down
    /// beside them, or where only such rows stand above.</summary>
    private static int FirstRow(CellSlots slots, int head, int from)
    {
        var first = slots.EndingAt(head).Min(c => c.Row);
        while (first > from)
        {
            var above = slots.EndingAt(first - 1).Where(c => !c.Text.IsBlank).ToArray();
            if (above.Length == 0 || above.Any(slots.IsFullWidth) || above.Any(c => HeaderRowFinder.IsFigure(c.Text.Text))) break;
            var groups = above.Where(c => c.ColumnSpan > 1).ToArray();
            var isTop = above.Min(c => c.Row) == 0 && (groups.Length > 1 || groups.Length == 1 && above.Length == 1);
            if (groups.Length == 0 || !isTop) break;
            first = above.Min(c => c.Row);
        }
        return first;
    }

    /// <summary>The heads end where a box stands under several of them; a row's label, such as a total's, and a row of one cell may.</summary>
    private static int EndRow(CellSlots slots, HeadSection section)
    {
        var end = section.BodyRow;
        for (var row = section.BodyRow; row < section.EndRow; row++)
        {
            var cells = slots.EndingAt(row);
            if (cells.Any(slots.IsFullWidth)) continue;
            var wide = cells.Where(c => c.ColumnSpan > 1 && !c.Text.IsBlank && HeadsOver(slots, section, c) > 1).ToArray();
            if (wide.Any(c => c.Column > 0 && c != cells[0])) break;
            end = row + 1;
        }
        return end;
    }

    private static int HeadsOver(CellSlots slots, HeadSection section, Cell cell) =>
        // A cell may span beyond the table's last column: rows that a reader could not even out.
        Enumerable.Range(cell.Column, Math.Min(cell.ColumnSpan, slots.Columns - cell.Column)).Select(column => slots[section.BodyRow - 1, column]).Distinct().Count();

    /// <summary>The columns before the first one with figures; serial numbers and codes at the left are labels too.</summary>
    private static int LabelColumns(CellSlots slots, HeadSection section)
    {
        var areCodes = true;
        for (var column = 0; column < slots.Columns; column++)
        {
            var filled = Enumerable.Range(section.BodyRow, section.EndRow - section.BodyRow)
                .Select(row => slots[row, column]).Where(c => !c.Text.IsBlank && c.Column == column).Distinct().ToArray();
            var figures = filled.Where(IsCount).ToArray();
            var isFigures = figures.Length > 0 && figures.Length * TextsForAFigure >= filled.Length;
            areCodes &= isFigures && figures.All(c => c.Text.Text.Trim().Length <= LongestCode && c.Text.Text.All(char.IsAsciiDigit));
            if (isFigures && !areCodes) return Math.Max(1, column);
        }
        return 1;
    }

    private static bool SameColumns(Cell a, Cell b) => a.Column == b.Column && a.ColumnSpan == b.ColumnSpan;
}
