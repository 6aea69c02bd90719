using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>Walks down one table, from block to block.</summary>
/// <remarks>A block begins at its head and ends at the next head or labelled box; the heads decide, not the form's name.</remarks>
internal sealed class TableReading
{
    /// <summary>Characters; a longer cell is a text that mentions a sum.</summary>
    private const int LongestCaption = 20;

    private readonly TableView view;
    private readonly LabelReader labels;
    private readonly Func<PartBuilder> nextPart;
    private PartBuilder part;
    private readonly PairReader pairs;
    private BoxReader boxes;
    private FundBlock? funds;
    private IndicatorBlock? indicators;

    /// <summary>The block printed beside the other in the same rows.</summary>
    private IndicatorBlock? beside;

    /// <param name="part">The form so far: what lines above the table or tables before it said.</param>
    /// <param name="nextPart">Begins another form; called where the table goes over to one.</param>
    public TableReading(Table table, LabelReader labels, PartBuilder part, Func<PartBuilder> nextPart)
    {
        view = new TableView(table);
        (this.labels, this.part, this.nextPart) = (labels, part, nextPart);
        boxes = new(view, labels, part);
        pairs = new(view, labels);
    }

    /// <summary>The block that the table's end leaves open; null where none is.</summary>
    public IndicatorBlock? OpenIndicators => indicators;

    /// <summary>Whether the table lists evaluations; then what stands under it is said of all of them.</summary>
    public bool IsList { get; private set; }

    /// <summary>Goes on with a block that the table before left open, where the columns are as many.</summary>
    public void GoOnWith(IndicatorBlock? open)
    {
        if (open is null || open.Columns != view.Columns) return;
        indicators = new(view, open.Head, labels);
        indicators.GoOnFrom(open);
    }

    public void Read()
    {
        if (!part.HasLines && ListReader.Of(view, labels) is { } list)
        {
            for (var row = 0; row < list.HeadRow; row++) ReadRow(row);
            list.Read(part, nextPart);
            IsList = true;
            return;
        }
        for (var row = 0; row < view.Rows;)
        {
            if (IndicatorHead.At(view, row, labels) is { } indicatorHead) row = Open(indicatorHead);
            else if (FundHead.At(view, row, labels) is { } fundHead && (indicators is null || fundHead.IsSure)) row = Open(fundHead);
            else ReadRow(row++);
        }
        CloseFunds();
    }

    private int Open(IndicatorHead head)
    {
        CloseFunds();
        var block = new IndicatorBlock(view, head, labels);
        if (indicators is not null && indicators.Head.IsRepeatedBy(head)) block.GoOnFrom(indicators);
        indicators = block;
        beside = head.Beside is { } other ? new(view, other, labels) : null;
        foreach (var column in head.Columns.Values.OrderBy(c => c.First)) part.Saw(column.Label.Text.Text);
        return head.EndRow;
    }

    private int Open(FundHead head)
    {
        CloseFunds();
        indicators = null;
        funds = new FundBlock(view, head, labels, part.Unit);
        if (head.Caption is not null) part.Saw(head.Caption.Text.Text);
        foreach (var column in head.Columns) part.Saw(column.Head.Label.Text.Text);
        return head.EndRow;
    }

    private void ReadRow(int row)
    {
        if (funds is not null && funds.TryRead(row)) return;
        if (indicators is not null && ReadIndicators(row)) return;
        if (pairs.TryRead(row, part))
        {
            boxes.ReadBeside(row, pairs.Taken);
            return;
        }
        if (new AccountsReader(view, labels, part).TryRead(row, funds?.Head.Unit)) return;
        if (IsCaption(row)) return;
        TakeUnit(row);
        BeginNextForm(row);
        if (!boxes.Read(row)) return;
        CloseFunds();
        indicators = null;
    }

    private bool ReadIndicators(int row)
    {
        if (TotalRow.TryRead(view, row, indicators!.Head, labels, part)) return true;
        var isRow = indicators.TryRead(row, out var line);
        Keep(line);
        if (beside is null || !beside.TryRead(row, out var other)) return isRow;
        Keep(other);
        return true;
    }

    private void Keep(IndicatorLine? line)
    {
        if (line is null) return;
        part.Add(line);
        if (line.Level1 is { } level) part.Saw(level.Text.Text);
    }

    /// <summary>基本信息 | 资金信息（万元）: captions over boxes state the unit of those below.</summary>
    private void TakeUnit(int row)
    {
        var cells = view.StartingIn(row).Where(c => !c.IsBlank).ToList();
        if (cells.Exists(c => FigureText.IsNumber(c.Text.Text))) return;
        part.Unit ??= cells.Where(c => c.Text.Length <= LongestCaption).Select(c => MoneyUnit.In(c.Text.Text)).FirstOrDefault(unit => unit is not null);
    }

    /// <summary>A title or the like inside the table, over its whole width.</summary>
    private bool IsCaption(int row)
    {
        var cells = view.StartingIn(row).Where(c => !c.IsBlank).ToList();
        if (cells.Count != 1 || cells[0].ColumnSpan < Math.Max(2, view.Columns - 1)) return false;
        if (part.HasLines && Captions.IsTitle(cells[0].Text, labels)) Next();
        return Captions.Read(cells[0].Text, labels, part);
    }

    /// <summary>A second 项目名称 under indicators or funds begins another form.</summary>
    private void BeginNextForm(int row)
    {
        if (!part.HasLines && funds is null) return;
        var begins = view.StartingIn(row).Any(c => labels.Find(LabelKind.HeaderField, c) is { Role: "subject", Confidence: >= 0.99m } && view.RightOf(c) is { IsBlank: false });
        if (begins && part.Headers.Any(h => h.Kind == HeaderKind.Subject)) Next();
    }

    private void Next()
    {
        CloseFunds();
        indicators = null;
        part = nextPart();
        boxes = new(view, labels, part);
    }

    private void CloseFunds()
    {
        if (funds is null) return;
        foreach (var line in funds.Lines) part.Add(line);
        funds = null;
    }
}
