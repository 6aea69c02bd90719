using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>Reads the rows below an indicators block's head; levels run down over rows that leave them out.</summary>
internal sealed class IndicatorBlock(TableView view, IndicatorHead head, LabelReader labels)
{
    /// <summary>Roles of which a cell may cover only one: one that covers two is a text beside the block, not a row of it.</summary>
    private static readonly string[][] Exclusive =
        [["level1", "level2", "level3", "level4", "name"], ["target", "adjusted_target", "sign", "unit"], ["actual"], ["weight"], ["score"], ["note"]];

    private FieldText? level1;
    private FieldText? level2;

    public IndicatorHead Head => head;

    public int Columns => view.Columns;

    /// <summary>Takes over where another block broke off: under a repeated head, or in the next table.</summary>
    public void GoOnFrom(IndicatorBlock other) => (level1, level2) = (other.level1, other.level2);

    /// <summary>Whether the row belongs to the block; <paramref name="line"/> is null where it only gives a level or holds no indicator.</summary>
    public bool TryRead(int row, out IndicatorLine? line)
    {
        line = null;
        if (IsSection(row) || IsSubtotal(row)) return true;
        if (IsTextRow(row)) return false;
        TakeLevels(row);
        if (NameIn(row) is not { } name) return NamingCells(row).Any() || view.StartingIn(row).All(c => c.IsBlank);
        var (text, weightInName) = IndicatorName.Read(name.Text);
        if (labels.SaysNothing(name.Text.Text) || labels.SaysNothing(text.Text)) return true;
        var target = Value("target", row);
        if (labels.IsNotApplicable(text.Text)) return true;
        // 指标类型 beside the names may hold 数量指标: the second level.
        var isSecond = head["level2"] is null && level1 is not null && labels.Find(LabelKind.Level2, level1.Text.Text) is not null
            && labels.Find(LabelKind.Level1, level1.Text.Text) is null;
        var joined = head["level1"] is null && head["level2"] is null ? JoinedCells.Levels(text, labels) : null;
        var actual = Value("actual", row);
        var both = actual is null && target is not null ? JoinedCells.Values(target.Text) : null;
        line = new(
            joined is { } steps ? Field(steps.Level1, head[head.Name]!) : head.Name is "level1" || isSecond ? null : level1,
            joined is not null ? joined.Value.Level2 is { } step ? Field(step, head[head.Name]!) : null
                : head.Name is "level1" or "level2" ? null : isSecond ? level1 : level2,
            Field(joined?.Name ?? text, head[head.Name]!),
            both is null ? target : target! with { Text = both.Value.Target },
            Value("adjusted_target", row),
            both is null ? actual : target! with { Text = both.Value.Actual },
            Value("weight", row) ?? (weightInName is null ? null : new(weightInName, ReadingMethod.Table, 0.9m, "indicators/points-in-name")),
            Value("score", row),
            Value("note", row),
            Value("sign", row),
            Value("unit", row));
        return true;
    }

    /// <summary>A row that holds nothing but one level's name, from edge to edge.</summary>
    private bool IsSection(int row)
    {
        var cells = view.StartingIn(row).Where(c => !c.IsBlank).ToList();
        if (cells.Count != 1 || cells[0].ColumnSpan < Math.Max(2, view.Columns - 2)) return false;
        var isLevel = labels.Find(LabelKind.Level1, cells[0]) is not null;
        if (!isLevel) return false;
        level1 = LevelOf(cells[0], head["level1"] ?? head[head.Name]!);
        level2 = null;
        return true;
    }

    /// <summary>产出指标小计 | 40 | 38.5 between the indicators of two levels: no level, no indicator, and no box beside them.</summary>
    private bool IsSubtotal(int row)
    {
        var cells = view.StartingIn(row).Where(c => !c.IsBlank).ToList();
        return !head.HasTarget(cells) && cells.Any(c => c.Column <= head.LastNaming && labels.Is(LabelKind.Row, "subtotal", c.Text.Text))
            && cells.All(c => c.Column <= head.LastNaming || FigureText.IsNumber(c.Text.Text));
    }

    private bool IsTextRow(int row)
    {
        var cells = view.StartingIn(row).Where(c => !c.IsBlank).ToList();
        var hasTarget = head.HasTarget(cells);
        foreach (var cell in cells)
        {
            var covered = Exclusive.Count(group => group.Any(role => head[role] is { } c && c.First <= cell.LastColumn && c.Last >= cell.Column));
            if (covered >= 2) return true;
            var isFirst = cell.Column <= head.LastNaming;
            if (isFirst && Label(LabelKind.HeaderField, cell) is { Role: "score" or "grade" or "subject" or "filed_on", Confidence: >= 0.96m }) return true;
            if (isFirst && labels.Is(LabelKind.HeaderField, "aside", cell.Text.Text) && IsBesideTheRows(cell)) return true;
            if (isFirst && Label(LabelKind.Row, cell) is { Role: "note" or "signature" or "subtotal" }) return true;
        }
        return false;

        LabelMatch? Label(LabelKind kind, Cell cell) => hasTarget ? labels.Find(kind, cell.Text.Text) : labels.Find(kind, cell);
    }

    /// <summary>立项依据 is a level in one form and a box in another: a box has a colon, or is no column's cell.</summary>
    private bool IsBesideTheRows(Cell cell) =>
        cell.Text.Text.TrimEnd() is [.., ':' or '：']
        || cell.Column < head.FirstNaming
        || Exclusive[0].Count(role => head[role] is { } c && c.First <= cell.LastColumn && c.Last >= cell.Column) >= 2;

    private void TakeLevels(int row)
    {
        if (head.Name != "level1" && CellOf("level1", row) is { IsBlank: false } first && !labels.SaysNothing(first.Text.Text))
        {
            var taken = LevelOf(first, head["level1"]!);
            if (first.Row == row || level1 is null)
            {
                if (level1?.Text.Text != taken.Text.Text) level2 = null;
                level1 = taken;
            }
        }
        if (head.Name is "level1" or "level2" || CellOf("level2", row) is not { IsBlank: false } second) return;
        if (!labels.SaysNothing(second.Text.Text) && !IsOnlyName(second)) level2 = LevelOf(second, head["level2"]!);
    }

    /// <summary>A cell over both the second level and the name is the name.</summary>
    private bool IsOnlyName(Cell cell) => head[head.Name] is { } name && cell.LastColumn >= name.First && cell.Column < name.First;

    private static FieldText LevelOf(Cell cell, HeadColumn column) => Field(IndicatorName.Read(cell.Text).Name, column);

    private Cell? CellOf(string role, int row) => head[role] is { } column ? view.At(row, column.First) : null;

    private IEnumerable<Cell> NamingCells(int row) => view.StartingIn(row).Where(c => !c.IsBlank && c.Column <= head.LastNaming);

    /// <summary>The row's name: the cell that begins here, or several beside each other under one head.</summary>
    private Cell? NameIn(int row)
    {
        var column = head[head.Name]!;
        var cells = view.Across(row, column.First, column.Last).Where(c => !c.IsBlank && c.Row == row).ToList();
        return cells.Count switch
        {
            0 => null,
            1 => cells[0],
            _ => cells[0] with { Text = PlacedText.Join(cells.Select(c => c.Text)) },
        };
    }

    private FieldText? Value(string role, int row)
    {
        if (head[role] is not { } column) return null;
        var cells = view.Across(row, column.First, column.Last).Where(c => !c.IsBlank && c.Row == row).ToList();
        if (cells.Count == 0) return null;
        var text = (cells.Count == 1 ? cells[0].Text : PlacedText.Join(cells.Select(c => c.Text.Trim()))).Trim();
        return labels.SaysNothing(text.Text) ? null : Field(text, column);
    }

    private static FieldText Field(PlacedText text, HeadColumn column) => new(text, ReadingMethod.Table, column.Confidence, column.By);
}
