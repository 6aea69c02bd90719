namespace Extractor.Tables;

/// <summary>What a column is about.</summary>
/// <param name="Path">Its heads from the top down, such as 年初预算数, 目标申报数; empty where it has none.</param>
/// <param name="Unit">As printed in its heads, in the table's corner or in the line above; null where none is printed.</param>
public sealed record ColumnHead(IReadOnlyList<PlacedText> Path, PlacedText? Unit);

/// <summary>Reads a table's heads as paths, so that a figure can be named.</summary>
public static class TableHeads
{
    /// <param name="caption">The line above the table; null where there is none.</param>
    /// <returns>One for each column.</returns>
    public static IReadOnlyList<ColumnHead> Columns(Table table, PlacedText? caption = null)
    {
        var shared = UnitIn(table.Cells.FirstOrDefault(c => c is { Row: 0, Column: 0 })?.Text) ?? UnitIn(caption);
        return
        [
            .. Enumerable.Range(0, table.Columns).Select(column =>
            {
                var path = table.Cells
                    .Where(c => c.Row < table.HeaderRows && c.Column <= column && c.Column + c.ColumnSpan > column && !c.Text.IsBlank)
                    .OrderBy(c => c.Row).Select(c => c.Text).ToArray();
                return new ColumnHead(path, path.Reverse().Select(UnitIn).FirstOrDefault(unit => unit is not null) ?? shared);
            }),
        ];
    }

    /// <summary>The labels at the left of a row: its texts before the first figure.</summary>
    public static IReadOnlyList<PlacedText> RowPath(Table table, int row) =>
    [
        .. table.Cells.Where(c => c.Row <= row && c.Row + c.RowSpan > row).OrderBy(c => c.Column)
            .TakeWhile(c => c.Column == 0 || !HeaderRowFinder.IsFigure(c.Text.Text))
            .Where(c => !c.Text.IsBlank)
            .Select(c => c.Text),
    ];

    /// <summary>The unit that a text ends with in brackets, or that it names after 单位: 金额（万元）, 单位：元.</summary>
    public static PlacedText? UnitIn(PlacedText? text)
    {
        const int LongestUnit = 6;
        if (text is null) return null;
        var said = text.Text;
        if (said.IndexOf("单位", StringComparison.Ordinal) is var at and >= 0 && at + 2 < said.Length && said[at + 2] is ':' or '：')
        {
            var start = at + 3;
            while (start < said.Length && char.IsWhiteSpace(said[start])) start++;
            var end = start;
            while (end < said.Length && !char.IsWhiteSpace(said[end]) && !")）】]，,；;".Contains(said[end], StringComparison.Ordinal)) end++;
            return end > start && end - start <= LongestUnit ? text.Slice(start, end - start) : null;
        }
        var trimmed = said.TrimEnd();
        if (trimmed.Length < 2 || trimmed[^1] is not (')' or '）')) return null;
        var open = trimmed.LastIndexOfAny(['(', '（']);
        var length = trimmed.Length - open - 2;
        return open >= 0 && length is > 0 and <= LongestUnit && IsUnit(trimmed.AsSpan(open + 1, length)) ? text.Slice(open + 1, length) : null;
    }

    /// <summary>A word of letters or a sign of share: (A), (1) and (B/A) are no units.</summary>
    private static bool IsUnit(ReadOnlySpan<char> text)
    {
        if (text is "%" or "％" or "‰") return true;
        foreach (var c in text)
        {
            if (!char.IsLetter(c) || char.IsAscii(c)) return false;
        }
        return "元份个人次户项件家天月年平米公斤吨亩场只台套".Contains(text[^1], StringComparison.Ordinal);
    }
}
