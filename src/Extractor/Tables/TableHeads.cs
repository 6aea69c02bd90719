namespace Extractor.Tables;

/// <summary>What a cell's figure is: its row's labels, its column's heads, its unit.</summary>
/// <param name="Labels">From the left, those over several rows included.</param>
/// <param name="Heads">From the top down, such as 年初预算数, 目标申报数.</param>
/// <param name="Unit">As printed in the heads, in a label, in the table's corner or in the line above; null where none is printed there
/// or the cell prints its own.</param>
public sealed record CellHeads(IReadOnlyList<PlacedText> Labels, IReadOnlyList<PlacedText> Heads, PlacedText? Unit);

/// <summary>What a column is about.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Path">Its heads from the top down.</param>
/// <param name="Unit">Of its heads, else of the whole table; null where none is printed.</param>
public sealed record ColumnHeads(int Column, IReadOnlyList<PlacedText> Path, PlacedText? Unit);

/// <summary>Names each figure of a table by the heads above it and the labels beside it.</summary>
public sealed class TableHeads
{
    private readonly CellSlots slots;
    private readonly PlacedText? unit;

    /// <param name="caption">The line above the table; null where there is none.</param>
    public TableHeads(Table table, PlacedText? caption = null)
    {
        slots = new CellSlots(table);
        Sections = HeadSectionFinder.Find(table);
        unit = UnitIn(table.Cells.FirstOrDefault(c => c is { Row: 0, Column: 0 })?.Text) ?? UnitIn(caption);
    }

    /// <summary>The table's parts with heads of their own, from the top down.</summary>
    public IReadOnlyList<HeadSection> Sections { get; }

    /// <returns>Those of the section's columns to the right of its labels that have heads.</returns>
    public IEnumerable<ColumnHeads> Columns(HeadSection section) =>
        from column in Enumerable.Range(section.LabelColumns, slots.Columns - section.LabelColumns)
        let path = Path(section, column)
        where path.Count > 0
        select new ColumnHeads(column, path, UnitOf(path) ?? unit);

    /// <returns>Null for a head, a label, and a cell under no heads.</returns>
    public CellHeads? Of(Cell cell)
    {
        var section = Sections.FirstOrDefault(s => cell.Row >= s.BodyRow && cell.Row < s.EndRow);
        if (section is null || cell.Column < section.LabelColumns) return null;
        var heads = Path(section, cell.Column);
        var labels = Filled(Labels(section, cell.Row)).Select(label => label.Text).ToArray();
        return new CellHeads(labels, heads, UnitOf(cell, heads));
    }

    private IReadOnlyList<PlacedText> Path(HeadSection section, int column) =>
    [
        .. Filled(Enumerable.Range(section.HeadRow, section.BodyRow - section.HeadRow).Select(row => slots[row, column]))
            .Where(head => head.Row >= section.HeadRow && !slots.IsFullWidth(head)).Select(head => head.Text),
    ];

    /// <summary>The label of a group is often printed in the group's first row alone: blanks at a row's left go on with the labels above.</summary>
    private IEnumerable<Cell> Labels(HeadSection section, int row)
    {
        var isBegun = false;
        for (var column = 0; column < section.LabelColumns; column++)
        {
            var (own, at) = (slots[row, column], row);
            isBegun |= !own.Text.IsBlank;
            if (isBegun || column + 1 == section.LabelColumns) yield return own;
            else
            {
                while (at > section.BodyRow && slots[at, column].Text.IsBlank && !slots[at, column + 1].Text.IsBlank) at--;
                yield return slots[at, column];
            }
        }
    }

    private static IEnumerable<Cell> Filled(IEnumerable<Cell> cells) => cells.Where(c => !c.Text.IsBlank).Distinct();

    /// <remarks>A label over several rows, such as 项目资金（万元）, names no unit for all their columns: points stand beside the money.</remarks>
    private PlacedText? UnitOf(Cell cell, IReadOnlyList<PlacedText> heads)
    {
        var said = cell.Text.Text.TrimEnd();
        if (said.Length > 0 && (char.IsLetter(said[^1]) || said[^1] is '%' or '％' or '‰')) return null;
        var label = Enumerable.Range(0, cell.Column).Select(column => slots[cell.Row, column]).LastOrDefault(c => c.RowSpan == 1 && UnitIn(c.Text) is not null);
        return UnitOf(heads) ?? UnitIn(label?.Text) ?? unit;
    }

    private static PlacedText? UnitOf(IEnumerable<PlacedText> heads) => heads.Reverse().Select(UnitIn).FirstOrDefault(said => said is not null);

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
