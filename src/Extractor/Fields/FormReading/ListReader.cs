using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>Reads lists of evaluations, a row each: 序号 | 项目名称 | 预算数 | 执行数 | 执行率 | 得分 | 等级.</summary>
internal sealed class ListReader
{
    /// <summary>A list's head is below its title at most.</summary>
    private const int FirstRows = 3;

    private static readonly string[] NameRoles = ["competent_department", "implementing_unit", "organization", "department_name", "subject_code"];

    private readonly TableView view;
    private readonly LabelReader labels;
    private readonly int head;
    private readonly HeadColumn subject;
    private readonly IReadOnlyDictionary<int, (HeadColumn Head, FundColumn Column)> figures;
    private readonly IReadOnlyList<(HeadColumn Head, string Role)> boxes;

    private ListReader(
        TableView view, LabelReader labels, int head, HeadColumn subject,
        IReadOnlyDictionary<int, (HeadColumn, FundColumn)> figures, IReadOnlyList<(HeadColumn, string)> boxes) =>
        (this.view, this.labels, this.head, this.subject, this.figures, this.boxes) = (view, labels, head, subject, figures, boxes);

    /// <summary>Null where the table is no list: it needs a column of projects, one of scores or grades, and one of money.</summary>
    public static ListReader? Of(TableView view, LabelReader labels)
    {
        for (var row = 0; row < Math.Min(FirstRows, view.Rows); row++)
        {
            if (view.StartingIn(row).Count(c => !c.IsBlank) >= FirstRows) return At(view, row, labels);
        }
        return null;
    }

    private static ListReader? At(TableView view, int row, LabelReader labels)
    {
        var cells = view.StartingIn(row).Where(c => !c.IsBlank).ToList();
        var height = cells.Min(c => c.RowSpan);
        HeadColumn? subject = null;
        var figures = new Dictionary<int, (HeadColumn, FundColumn)>();
        var boxes = new List<(HeadColumn, string)>();
        var stack = new HeadStack(view, labels, LabelKind.FundColumn, row, row + height + (cells.Exists(c => c.ColumnSpan > 1) ? 1 : 0));
        foreach (var cell in cells)
        {
            var box = labels.Find(LabelKind.HeaderField, cell);
            var own = new HeadColumn(box?.Role ?? "", box?.Confidence ?? 0, box?.By ?? "", cell, cell.Column, cell.LastColumn, null);
            if (box is { Role: "subject", IsLiteral: true }) subject ??= own;
            else if (box?.Role is "score" or "grade" || (box is not null && NameRoles.Contains(box.Role))) boxes.Add((own, box.Role));
            else if (labels.Find(LabelKind.FundColumn, cell)?.Role == "score") boxes.Add((own, "score"));
        }
        for (var column = 0; column < view.Columns; column++)
        {
            if (boxes.Exists(b => b.Item1.First <= column && b.Item1.Last >= column)) continue;
            if (stack.Resolve(column) is { } found && Roles.FundColumnOf(found.Role) is { } figure && figure is not (FundColumn.Weight or FundColumn.Score))
                figures.TryAdd(found.First, (found, figure));
        }
        var scored = boxes.Exists(b => b.Item2 is "score" or "grade");
        return subject is null || !scored || figures.Count == 0 || figures.Values.Select(f => f.Item2).Distinct().Count() != figures.Count
            ? null
            : new(view, labels, row, subject, figures, boxes);
    }

    /// <summary>Reads every row with a project's name into a part of its own.</summary>
    /// <param name="next">Begins a part that keeps what the lines over the table say.</param>
    public void Read(Func<PartBuilder> next)
    {
        for (var row = head + 1; row < view.Rows; row++)
        {
            if (view.At(row, subject.First) is not { IsBlank: false } name || name.Row != row || name.Column != subject.First) continue;
            if (labels.Find(LabelKind.Row, name) is not null || labels.Find(LabelKind.FundColumn, name) is not null || FigureText.IsNumber(name.Text.Text)) continue;
            var values = figures.Values.Select(f => (f.Head, f.Column, Cell: ValueIn(row, f.Head))).Where(f => f.Cell is not null && FigureText.MayState(f.Cell.Text.Text)).ToList();
            var said = boxes.Select(b => (b.Head, b.Role, Cell: ValueIn(row, b.Head))).Where(b => b.Cell is not null).ToList();
            if (values.Count == 0 && said.Count == 0) continue;
            var part = next();
            BoxMeaning.Keep(Match("subject"), subject.Label.Text, name.Text, labels, part);
            foreach (var (column, role, cell) in said) BoxMeaning.Keep(Match(role), column.Label.Text, cell!.Text, labels, part);
            if (values.Count == 0) continue;
            part.Add(new FundLine("total", new(values[0].Head.Label.Text, ReadingMethod.Table, subject.Confidence, "funds/list"),
                [.. values.Select(v => new FundFigure(v.Column, new(v.Cell!.Text.Trim(), ReadingMethod.Table, v.Head.Confidence, v.Head.By), v.Column == FundColumn.Rate ? null : v.Head.Unit ?? part.Unit))]));
        }
    }

    private LabelMatch Match(string role) =>
        new(labels.Vocabulary.Of(LabelKind.HeaderField).First(entry => entry.Role == role), subject.Confidence, $"list/{role}");

    private Cell? ValueIn(int row, HeadColumn column) => view.At(row, column.First) is { IsBlank: false } cell && cell.Row == row ? cell : null;
}
