using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>Reads lists of evaluations, a row each: 序号 | 项目名称 | 预算数 | 执行数 | 执行率 | 得分 | 等级.</summary>
/// <remarks>Figures may be parted by source: 预算数 over 小计 | 财政拨款 | 其他资金.</remarks>
internal sealed class ListReader
{
    /// <summary>A list's head is below its title and who reports at most.</summary>
    private const int FirstRows = 3;

    private const int FewestColumns = 3;

    /// <summary>What the lines over a list say of all its rows.</summary>
    private static readonly HeaderKind[] Shared = [HeaderKind.CompetentDepartment, HeaderKind.Organization, HeaderKind.FiledOn];

    private static readonly string[] NameRoles = ["competent_department", "implementing_unit", "organization", "department_name", "subject_code"];

    private readonly TableView view;
    private readonly LabelReader labels;
    private readonly HeadColumn subject;
    private readonly IReadOnlyList<FundHeadColumn> figures;
    private readonly IReadOnlyList<(HeadColumn Head, string Role)> boxes;

    private ListReader(
        TableView view, LabelReader labels, int head, HeadColumn subject, IReadOnlyList<FundHeadColumn> figures, IReadOnlyList<(HeadColumn, string)> boxes) =>
        (this.view, this.labels, HeadRow, this.subject, this.figures, this.boxes) = (view, labels, head, subject, figures, boxes);

    /// <summary>Where the heads begin; rows above them are the list's title and the like.</summary>
    public int HeadRow { get; }

    /// <summary>Null where the table is no list: it needs a column of projects, one of scores or grades, and one of money.</summary>
    public static ListReader? Of(TableView view, LabelReader labels)
    {
        for (var row = 0; row < Math.Min(FirstRows, view.Rows); row++)
        {
            var cells = view.StartingIn(row).Where(c => !c.IsBlank).ToList();
            if (cells.Count >= FewestColumns && At(view, row, cells, labels) is { } list) return list;
            // Under a project's name stands what it consists of.
            if (cells.Exists(c => IsSubject(labels.Find(LabelKind.HeaderField, c)))) return null;
        }
        return null;
    }

    private static bool IsSubject(LabelMatch? box) => box is { Role: "subject", IsLiteral: true };

    private static ListReader? At(TableView view, int row, List<Cell> cells, LabelReader labels)
    {
        var height = cells.Min(c => c.RowSpan);
        HeadColumn? subject = null;
        var boxes = new List<(HeadColumn Head, string Role)>();
        foreach (var cell in cells)
        {
            var box = labels.Find(LabelKind.HeaderField, cell);
            var own = new HeadColumn(box?.Role ?? "", box?.Confidence ?? 0, box?.By ?? "", cell, cell.Column, cell.LastColumn, null);
            if (IsSubject(box)) subject ??= own;
            else if (box?.Role is "score" or "grade" || (box is not null && NameRoles.Contains(box.Role))) boxes.Add((own, box.Role));
            else if (labels.Find(LabelKind.FundColumn, cell)?.Role == "score") boxes.Add((own, "score"));
        }
        if (subject is null || !boxes.Exists(b => b.Role is "score" or "grade")) return null;
        var end = row + height + (cells.Exists(c => c.ColumnSpan > 1) ? 1 : 0);
        var figures = FiguresOf(view, row, end, boxes, labels);
        // Two columns of one figure: nobody says which is the year's.
        return figures.Count == 0 || figures.DistinctBy(f => (f.Column, f.SourceName)).Count() != figures.Count
            ? null
            : new(view, labels, row, subject, figures, boxes);
    }

    private static List<FundHeadColumn> FiguresOf(TableView view, int row, int end, List<(HeadColumn Head, string Role)> boxes, LabelReader labels)
    {
        var stack = new HeadStack(view, labels, LabelKind.FundColumn, row, end);
        var figures = new List<FundHeadColumn>();
        for (var column = 0; column < view.Columns; column++)
        {
            if (boxes.Exists(b => b.Head.First <= column && b.Head.Last >= column) || figures.Exists(f => f.Head.Last >= column)) continue;
            if (stack.Resolve(column) is not { } found || Roles.FundColumnOf(found.Role) is not { } figure || figure is FundColumn.Weight or FundColumn.Score) continue;
            var label = stack.Over(column).Reverse().FirstOrDefault(c => FundHead.IsSource(labels, c));
            var source = label is null ? null : labels.Find(LabelKind.FundSource, label);
            figures.Add(source is null or { Role: "total" or "subtotal" } ? new(found, figure, null, null) : new(found, figure, source, label));
        }
        return figures;
    }

    /// <summary>Reads every row with a project's name into a part of its own.</summary>
    /// <param name="over">What the lines over the table say.</param>
    /// <param name="next">Begins a part that keeps the year and unit of the lines over the table.</param>
    public void Read(PartBuilder over, Func<PartBuilder> next)
    {
        var shared = over.Headers.Where(h => Shared.Contains(h.Kind)).ToList();
        for (var row = HeadRow + 1; row < view.Rows; row++)
        {
            if (view.At(row, subject.First) is not { IsBlank: false } name || name.Row != row || name.Column != subject.First) continue;
            if (labels.Find(LabelKind.Row, name) is not null || labels.Find(LabelKind.FundColumn, name) is not null || FigureText.IsNumber(name.Text.Text)) continue;
            var lines = LinesIn(row).ToList();
            var said = boxes.Select(b => (b.Head, b.Role, Cell: ValueIn(row, b.Head))).Where(b => b.Cell is not null).ToList();
            if (lines.Count == 0 && said.Count == 0) continue;
            var part = next();
            BoxMeaning.Keep(Match("subject"), subject.Label.Text, name.Text, labels, part);
            foreach (var (column, role, cell) in said) BoxMeaning.Keep(Match(role), column.Label.Text, cell!.Text, labels, part);
            foreach (var header in shared.Where(h => part.Headers.All(own => own.Kind != h.Kind)).ToList())
                part.Add(header.Kind, header.Value.Text, header.Value.Method, header.Value.Confidence, header.Value.By);
            foreach (var line in lines) part.Add(line with { Figures = [.. line.Figures.Select(f => f with { Unit = f.Column == FundColumn.Rate ? null : f.Unit ?? part.Unit })] });
        }
    }

    /// <summary>The row's figures, a line for each source.</summary>
    private IEnumerable<FundLine> LinesIn(int row) =>
        from figure in figures
        let cell = ValueIn(row, figure.Head)
        where cell is not null && FigureText.MayState(cell.Text.Text)
        let value = new FieldText(cell.Text.Trim(), ReadingMethod.Table, figure.Head.Confidence, figure.Head.By)
        group (figure, value) by figure.SourceName into line
        let first = line.First().figure
        select new FundLine(
            first.Source?.Role ?? "total",
            new(first.SourceLabel?.Text ?? first.Head.Label.Text, ReadingMethod.Table, first.Source?.Confidence ?? subject.Confidence, first.Source?.By ?? "funds/list"),
            [.. line.Select(f => new FundFigure(f.figure.Column!.Value, f.value, f.figure.Head.Unit))]);

    private LabelMatch Match(string role) =>
        new(labels.Vocabulary.Of(LabelKind.HeaderField).First(entry => entry.Role == role), subject.Confidence, $"list/{role}");

    private Cell? ValueIn(int row, HeadColumn column) => view.At(row, column.First) is { IsBlank: false } cell && cell.Row == row ? cell : null;
}
