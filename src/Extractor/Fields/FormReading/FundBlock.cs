using System.Text.RegularExpressions;
using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>Reads the rows below a funds block's head.</summary>
internal sealed partial class FundBlock(TableView view, FundHead head, LabelReader labels, string? formUnit)
{
    /// <summary>A row with figures and a label nobody knows, between known sources: 彩票公益金用于医疗救助.</summary>
    public const decimal UnknownSource = 0.7m;

    /// <summary>A block of one line that does not say what it is of.</summary>
    private const decimal UnlabelledTotal = 0.85m;

    /// <summary>Measures by which a department's money is divided as by its sources.</summary>
    private static readonly string[] KindsOfExpenditure = ["expenditure.basic", "expenditure.project"];

    private readonly List<(object Key, string Source, FieldText Label, List<FundFigure> Figures)> lines = [];
    private bool hasKnownRow;

    public FundHead Head => head;

    /// <summary>The lines that state at least one figure.</summary>
    public IEnumerable<FundLine> Lines
    {
        get
        {
            var stated = lines.Where(l => l.Figures.Any(f => f.Value.Text.Text.Any(char.IsDigit))).Select(l => new FundLine(l.Source, l.Label, l.Figures)).ToArray();
            return stated.Where(l => l.Source != ClosingSum.Role)
                .Concat(ClosingSum.IsTotal(stated) ? [stated[^1] with { Source = "total" }] : []);
        }
    }

    /// <summary>Whether the row belongs to the block; then what it states is kept.</summary>
    public bool TryRead(int row)
    {
        if (head.FirstLabel > head.LastLabel) return ReadUnlabelled(row);
        var cells = view.Across(row, head.FirstLabel, head.LastLabel).Where(c => !c.IsBlank).ToList();
        if (cells.Count == 0 || cells[^1].Row != row) return cells.Count == 0 && !hasKnownRow && ReadUnlabelled(row);
        if (head.Columns.Any(c => c.Head.First <= cells[^1].LastColumn && c.Head.Last >= cells[^1].Column)) return false;
        var label = cells[^1];
        if (labels.Find(LabelKind.FundColumn, label) is { } turned && Roles.FundColumnOf(turned.Role) is { } figure
            && head.Columns.Any(c => c.Column is null))
            return ReadTurned(row, label, turned, figure);
        if (SourceOf(cells) is { } source)
        {
            if (source.Role == "subtotal" && !hasKnownRow) return ReadLeadingSubtotal(row, label, source);
            if (head.IsItemised && source.Role != "total") return true;
            if (source.Role == ClosingSum.Role)
            {
                if (head.Columns.All(c => c.Source is null)) ReadFigures(row, source.Role, new(label.Text, ReadingMethod.Table, UnlabelledTotal, ClosingSum.Rule));
                return true;
            }
            hasKnownRow = true;
            ReadFigures(row, source.Role, new(label.Text, ReadingMethod.Table, source.Confidence, source.By));
            return true;
        }
        if (labels.Find(LabelKind.Measure, label) is not { } measure) return ReadUnknown(row, label);
        // What the department spent on it belongs to the accounts, too: the row stays to be read.
        if (hasKnownRow && head.IsSure && !head.IsItemised && KindsOfExpenditure.Contains(measure.Role) && IsInside(row))
            ReadFigures(row, "other", new(label.Text, ReadingMethod.Table, UnknownSource, "funds/kind-of-expenditure"));
        return false;
    }

    private bool IsInside(int row) => head.Caption is null || row <= head.Caption.LastRow;

    /// <summary>The source the row's labels name; 小计 below a source's name is that source.</summary>
    private LabelMatch? SourceOf(IReadOnlyList<Cell> cells)
    {
        var lowest = labels.Find(LabelKind.FundSource, cells[^1]);
        if (lowest?.Role is not ("total" or "subtotal") || cells.Count < 2) return lowest;
        return labels.Find(LabelKind.FundSource, cells[^2]) is { } upper && upper.Role != "total" ? upper : lowest;
    }

    /// <summary>小计 as the first line, under no source, is the total.</summary>
    private bool ReadLeadingSubtotal(int row, Cell label, LabelMatch source)
    {
        hasKnownRow = true;
        return ReadFigures(row, "total", new(label.Text, ReadingMethod.Table, UnlabelledTotal, source.By));
    }

    private bool ReadUnlabelled(int row)
    {
        if (hasKnownRow || row != head.EndRow) return false;
        var label = head.Caption ?? head.Columns[0].Head.Label;
        return ReadFigures(row, "total", new(label.Text, ReadingMethod.Table, UnlabelledTotal, "funds/unlabelled-total"));
    }

    private bool ReadTurned(int row, Cell label, LabelMatch match, FundColumn figure)
    {
        foreach (var column in head.Columns.Where(c => c.Source is not null))
        {
            if (ValueIn(row, column.Head) is not { } value) continue;
            var unit = IsMoney(figure) ? MoneyUnit.In(label.Text.Text) ?? column.Head.Unit ?? head.Unit ?? formUnit : null;
            var line = LineOf(column.SourceLabel!, column.Source!.Role, new(column.SourceLabel!.Text, ReadingMethod.Table, column.Source.Confidence, column.Source.By));
            line.Add(new(figure, new(value.Text, ReadingMethod.Table, Math.Min(match.Confidence, column.Source.Confidence), match.By), unit));
        }
        return true;
    }

    private static bool IsMoney(FundColumn figure) => figure is not (FundColumn.Rate or FundColumn.Weight or FundColumn.Score);

    /// <summary>The figures of one line: all with the same key, a row's label or a row and the source its columns name.</summary>
    private List<FundFigure> LineOf(object key, string source, FieldText label)
    {
        foreach (var line in lines)
        {
            if (Equals(line.Key, key)) return line.Figures;
        }
        lines.Add((key, source, label, []));
        return lines[^1].Figures;
    }

    private bool ReadFigures(int row, string rowSource, FieldText rowLabel)
    {
        var any = false;
        foreach (var column in head.Columns)
        {
            if (column.Column is not { } figure || ValueIn(row, column.Head) is not { } cell) continue;
            var (value, behind) = column.Second is null ? (cell.Text, null) : TwoIn(cell.Text);
            // Nobody plans or spends less than nothing: it is what was added or taken away.
            if (IsMoney(figure) && figure != FundColumn.Balance && Negative().IsMatch(value.Text)) continue;
            // Heads such as 预算数 over 合计 | 财政拨款 name the source above the figures: then that stands.
            var named = column.Source is { Role: not ("total" or "subtotal") } ? column.Source : null;
            var label = named is null ? rowLabel : new FieldText(column.SourceLabel!.Text, ReadingMethod.Table, named.Confidence, named.By);
            var confidence = Math.Min(column.Head.Confidence, label.Confidence);
            var unit = IsMoney(figure) ? column.Head.Unit ?? MoneyUnit.In(rowLabel.Text.Text) ?? head.Unit ?? formUnit : null;
            var line = LineOf(named is null ? rowLabel.Text : (row, column.SourceName), named?.Role ?? rowSource, label);
            line.Add(new(figure, new(value, ReadingMethod.Table, confidence, column.Head.By), unit));
            if (behind is not null && column.Second is { } second)
                line.Add(new(second, new(behind, ReadingMethod.Table, confidence, column.Head.By), IsMoney(second) ? unit : null));
            any = true;
        }
        return any;
    }

    /// <summary>460.80 / 96% below 全年执行数/执行率.</summary>
    private static (PlacedText First, PlacedText? Second) TwoIn(PlacedText text)
    {
        var slash = text.Text.AsSpan().IndexOfAny('/', '／');
        return slash < 1 || slash == text.Length - 1 ? (text, null) : (text.Slice(0, slash).Trim(), text.Slice(slash + 1, text.Length - slash - 1).Trim());
    }

    private bool ReadUnknown(int row, Cell label)
    {
        if (!hasKnownRow || head.IsItemised || IsOtherwiseKnown(label)) return false;
        var states = head.Columns.Any(c => c.Column is not null && ValueIn(row, c.Head) is { } value && FigureText.IsNumber(value.Text.Text));
        if (!states || !IsInside(row)) return false;
        ReadFigures(row, "other", new(label.Text, ReadingMethod.Table, UnknownSource, "funds/unknown-source"));
        return true;
    }

    private bool IsOtherwiseKnown(Cell label) =>
        (labels.Find(LabelKind.HeaderField, label) ?? labels.Find(LabelKind.IndicatorColumn, label) ?? labels.Find(LabelKind.Row, label)) is not null;

    /// <summary>The one cell of the row under a head that may state a figure or mark its absence; not one that only reaches into the row.</summary>
    private Cell? ValueIn(int row, HeadColumn column)
    {
        var cells = view.Across(row, column.First, column.Last).Where(c => !c.IsBlank && c.Row == row).ToList();
        if (cells.Count != 1) return null;
        var reachesOver = head.Columns.Any(c => !ReferenceEquals(c.Head, column) && c.Head.First <= cells[0].LastColumn && c.Head.Last >= cells[0].Column);
        if (reachesOver) return null;
        var text = cells[0].Text.Text;
        return FigureText.MayState(text) || labels.IsNotApplicable(text) ? cells[0] : null;
    }

    [GeneratedRegex(@"^\s*[-−－]\s*\d")]
    private static partial Regex Negative();
}
