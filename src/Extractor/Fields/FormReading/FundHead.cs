using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>A column of figures: what figure it holds, of which source where the head says so.</summary>
internal sealed record FundHeadColumn(HeadColumn Head, FundColumn? Column, LabelMatch? Source, Cell? SourceLabel)
{
    /// <summary>What tells its source from others of the same role (上级资金 and 引导基金 are both other); null where it names none.</summary>
    /// <summary>The figure behind the slash where the head and its cells hold two: 全年执行数/执行率.</summary>
    public FundColumn? Second { get; init; }

    public string? SourceName => Source is null ? null : Source.Role is "total" or "subtotal" ? Source.Role : LabelText.Of(SourceLabel!.Text.Text).Spellings[^1];
}

/// <summary>The head of a funds block: which columns hold which figures, and which hold the rows' labels.</summary>
/// <param name="EndRow">The first row below the head.</param>
/// <param name="FirstLabel">The first column of row labels; greater than <paramref name="LastLabel"/> where there is none.</param>
/// <param name="Caption">The block's own label beside the head (项目资金（万元）); null where there is none.</param>
/// <param name="Unit">The money unit that the corner or the block's label states.</param>
/// <param name="IsItemised">Whether the rows are tasks or items rather than sources: then only totals are funds.</param>
internal sealed record FundHead(
    int FirstRow, int EndRow, int FirstLabel, int LastLabel, IReadOnlyList<FundHeadColumn> Columns, Cell? Caption, string? Unit, bool IsItemised)
{
    /// <summary>A head cell spans at most as many rows as heads have levels; a block's label spans the block.</summary>
    private const int MostLevels = 3;

    /// <summary>A head that the vocabulary lists or has an expression for, not one it guesses about.</summary>
    private const decimal SureHead = 0.9m;

    /// <summary>How many rows below the head are asked where the labels of rows stand.</summary>
    private const int RowsAsked = 8;

    private static readonly string[] FigureRoles =
        ["declared_budget", "initial_budget", "annual_budget", "received", "executed", "balance", "rate"];

    /// <summary>Null where the row is no head of a funds block.</summary>
    public static FundHead? At(TableView view, int row, LabelReader labels)
    {
        var cells = view.StartingIn(row).Where(c => !c.IsBlank && c.RowSpan <= MostLevels).ToList();
        if (cells.Any(c => FigureText.IsNumber(c.Text.Text))) return null;
        var known = cells.Where(c => labels.Find(LabelKind.FundColumn, c) is not null && !IsCaption(view, c, labels)).ToList();
        var figures = known.Where(c => IsFigure(labels, c)).ToList();
        var roles = figures.Select(c => labels.Find(LabelKind.FundColumn, c)!.Role).Distinct().Count();
        var sources = cells.Count(c => IsSource(labels, c));
        // 指标1：资金拨付时间 over two columns is a name that sounds like a figure: a lone head has its sources below it.
        var isHead = roles >= 2 || (roles == 1 && (known.Count >= 2 || (figures[0].ColumnSpan >= 2 && IsLowerHead(view, row, row + figures[0].RowSpan, labels))));
        // 预算资金 beside 资金总额 | 中央补助 … over rows called 年初预算数, 全年执行数: the sources are the heads.
        var isTurned = sources >= 2 && HasFigureLabelBelow(view, row, labels) && (!isHead || roles == 1 && sources > known.Count);
        isHead &= !isTurned;
        if (!isHead && !isTurned) return null;
        var height = (isHead ? figures : cells).Max(c => c.RowSpan);
        var end = row + height;
        while (IsLowerHead(view, row, end, labels)) end++;
        return Read(view, row, end, isTurned, labels);
    }

    /// <summary>Whether two figures at least are named by words the vocabulary has for them.</summary>
    public bool IsSure => Columns.Count(c => c.Column is not null && c.Head.Confidence >= SureHead && !c.Head.By.StartsWith("model/", StringComparison.Ordinal)) >= 2;

    private static bool IsFigure(LabelReader labels, Cell cell) =>
        labels.Find(LabelKind.FundColumn, cell) is { } match && FigureRoles.Contains(match.Role);

    /// <summary>项目预算 beside the rows it is the caption of: lines of funds begin in the rows it spans.</summary>
    private static bool IsCaption(TableView view, Cell cell, LabelReader labels) =>
        Enumerable.Range(cell.Row + 1, cell.RowSpan - 1).SelectMany(view.StartingIn)
            .Any(c => FigureText.IsNumber(c.Text.Text) || IsSource(labels, c));

    /// <summary>年初预算安排资金 may pass for a source; a head that names a figure does not name one.</summary>
    public static bool IsSource(LabelReader labels, Cell cell) =>
        labels.Find(LabelKind.FundSource, cell) is not null && labels.Find(LabelKind.FundColumn, cell) is null;

    private static bool HasFigureLabelBelow(TableView view, int row, LabelReader labels) =>
        Enumerable.Range(row + 1, Math.Max(0, Math.Min(2, view.Rows - row - 1)))
            .SelectMany(view.StartingIn).Any(c => IsFigure(labels, c));

    /// <summary>Whether the row below still is head: nothing but known labels, at least two, each under a wider cell.</summary>
    private static bool IsLowerHead(TableView view, int first, int row, LabelReader labels)
    {
        if (row >= view.Rows || row - first >= MostLevels) return false;
        var cells = view.StartingIn(row).Where(c => !c.IsBlank).ToList();
        var known = cells.Count(c => (labels.Find(LabelKind.FundColumn, c) ?? labels.Find(LabelKind.FundSource, c)) is not null);
        return known >= 2 && known * 2 >= cells.Count && cells.All(c =>
            !FigureText.IsNumber(c.Text.Text) && view.At(row - 1, c.Column) is { } above && above.ColumnSpan > c.ColumnSpan);
    }

    private static FundHead? Read(TableView view, int row, int end, bool isTurned, LabelReader labels)
    {
        var (firstLabel, lastLabel) = LabelColumns(view, row, end, isTurned, labels);
        var stack = new HeadStack(view, labels, LabelKind.FundColumn, row, end);
        var columns = new List<FundHeadColumn>();
        var itemised = false;
        for (var column = 0; column < view.Columns; column++)
        {
            var lowest = stack.Over(column).LastOrDefault();
            if (lowest is null || lowest.RowSpan > MostLevels || (lowest.LastRow >= end && IsCaption(view, lowest, labels)) || columns.Any(c => ReferenceEquals(c.Head.Label, lowest))) continue;
            var head = stack.Resolve(column);
            var isLabel = column >= firstLabel && column <= lastLabel;
            itemised |= head?.Role == "item_label" && column <= Math.Max(lastLabel, 1);
            if (isLabel) continue;
            var sourceLabel = stack.Over(column).Reverse().FirstOrDefault(c => IsSource(labels, c));
            var source = sourceLabel is null ? null : labels.Find(LabelKind.FundSource, sourceLabel);
            var (firstOfTwo, secondOfTwo) = TwoIn(lowest, labels);
            if (firstOfTwo is not null) head = new(firstOfTwo.Role, firstOfTwo.Confidence, firstOfTwo.By, lowest, lowest.Column, lowest.LastColumn, MoneyUnit.In(lowest.Text.Text));
            FundColumn? figure = Roles.FundColumnOf(head?.Role) is { } found ? found : null;
            if (source is null && figure is not null && IsUnknownSource(view, stack, column, lowest, labels)) (sourceLabel, source) = (lowest, UnknownSource(labels));
            if (figure is null && source is null) continue;
            head ??= new("", source!.Confidence, source.By, lowest, lowest.Column, lowest.LastColumn, MoneyUnit.In(lowest.Text.Text));
            columns.Add(new(head, figure, source, sourceLabel) { Second = Roles.FundColumnOf(secondOfTwo?.Role) });
        }
        columns.RemoveAll(c => c.Head.IsOfPart && columns.Exists(o => o.Column == c.Column && o.Source?.Role == c.Source?.Role && !o.Head.IsOfPart));
        var distinct = FundColumnChoice.Of(WithTotal(columns, labels));
        if (distinct.Count == 0) return null;
        var caption = CaptionOf(view, row, end, distinct[0].Head.First);
        var corner = firstLabel <= lastLabel ? view.Across(row, firstLabel, lastLabel) : [];
        var unit = corner.Append(caption).Select(c => c is null ? null : MoneyUnit.In(c.Text.Text)).FirstOrDefault(u => u is not null);
        return new(row, end, firstLabel, lastLabel, distinct, caption, unit, itemised);
    }

    /// <summary>A head nobody knows beside sources, all of them under one figure's head: 预算数 over 小计 | 财政拨款 | 引导基金.</summary>
    /// <remarks>The first of them may be called anything (金额 | 其中：财政拨款) where no other is the total; a share is no money.</remarks>
    /// <summary>The two figures a head names with a slash between them; nothing where it does not.</summary>
    private static (LabelMatch? First, LabelMatch? Second) TwoIn(Cell cell, LabelReader labels)
    {
        var text = LabelText.Fold(cell.Text.Text);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 1 || slash == text.Length - 1 || text.LastIndexOf('/') != slash) return default;
        var (first, second) = (labels.Find(LabelKind.FundColumn, text[..slash]), labels.Find(LabelKind.FundColumn, text[(slash + 1)..]));
        return first is not null && second is not null && FigureRoles.Contains(first.Role) && FigureRoles.Contains(second.Role) ? (first, second) : default;
    }

    private static bool IsUnknownSource(TableView view, HeadStack stack, int column, Cell lowest, LabelReader labels)
    {
        if (labels.Find(LabelKind.FundColumn, lowest) is not null || stack.Over(column) is not [.., var upper, _]) return false;
        if (lowest.Text.Text.AsSpan().IndexOfAny("率比%％") >= 0) return false;
        var sources = view.Across(lowest.Row, upper.Column, upper.LastColumn).Where(c => !ReferenceEquals(c, lowest) && IsSource(labels, c)).ToList();
        return sources.Count > 0
            && (lowest.Column > upper.Column || sources.Exists(c => labels.Find(LabelKind.FundSource, c)!.Role is "total" or "subtotal"));
    }

    private static LabelMatch UnknownSource(LabelReader labels) =>
        new(labels.Vocabulary.Of(LabelKind.FundSource).First(entry => entry.Role == "other"), FundBlock.UnknownSource, "funds/unknown-source");

    /// <summary>小计 among columns of sources is their total, where no other column is.</summary>
    private static IReadOnlyList<FundHeadColumn> WithTotal(List<FundHeadColumn> columns, LabelReader labels)
    {
        if (columns.Exists(c => c.Source?.Role == "total")) return [.. columns.Where(c => c.Column is not null || c.Source?.Role != "subtotal")];
        var total = labels.Vocabulary.Of(LabelKind.FundSource).First(entry => entry.Role == "total");
        return [.. columns.Select(c => c.Source is { Role: "subtotal" } of && c.Column is null ? c with { Source = of with { Entry = total } } : c)];
    }

    /// <summary>The columns in which the rows below name their sources; failing that, those left of the first figure.</summary>
    private static (int First, int Last) LabelColumns(TableView view, int row, int end, bool isTurned, LabelReader labels)
    {
        var named = new List<Cell>();
        for (var below = end; below < Math.Min(end + RowsAsked, view.Rows); below++)
        {
            var cells = view.StartingIn(below);
            if (cells.Count(c => labels.Find(LabelKind.FundColumn, c) is not null) >= 2 || IndicatorHead.At(view, below, labels) is not null) break;
            named.AddRange(cells.Where(c => isTurned ? IsFigure(labels, c) : labels.Find(LabelKind.FundSource, c) is not null).Take(2));
        }
        if (named.Count > 0) return (named.Min(c => c.Column), named.Max(c => c.LastColumn));
        var first = view.StartingIn(row).FirstOrDefault(c => c.RowSpan <= MostLevels && IsFigure(labels, c));
        var left = view.Across(row, 0, (first?.Column ?? 0) - 1).Where(c => c.RowSpan <= end - row).ToList();
        return left.Count > 0 ? (left[0].Column, left[^1].LastColumn) : (0, -1);
    }

    /// <summary>The cell left of the head that spans more rows than it, or the nearest one with a text.</summary>
    private static Cell? CaptionOf(TableView view, int row, int end, int firstFigure) =>
        view.Across(row, 0, firstFigure - 1).FirstOrDefault(c => !c.IsBlank && c.LastRow >= end);
}
