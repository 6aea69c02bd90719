using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>A table to which parts are joined page by page; a part costs what it holds itself, however long the table already is.</summary>
internal sealed class GrowingTable
{
    private readonly FoundTable first;
    private readonly List<Cell> cells;
    private readonly List<TablePart> parts;
    private readonly List<PlacedText> residue;
    private readonly RepeatedHead heads = new();
    private readonly List<int> bottom = [];     // which cells reach the last row
    private double[] xs;
    private int rows;
    private decimal confidence;
    private bool isOutOfOrder;                  // cells were joined to a cut row

    public GrowingTable(FoundTable first)
    {
        this.first = first;
        (xs, cells, rows) = ([.. first.Grid.Xs], [.. first.Table.Cells], first.Table.Rows);
        (parts, residue, confidence) = ([.. first.Table.Parts], [.. first.Table.Residue], first.Table.Confidence);
        heads.Add(cells, 0, rows);
        FindBottom(0);
    }

    public int LastPage => ((Place.OnPage)parts[^1].Place).Page;

    /// <param name="size">The usual text size, points.</param>
    /// <returns>False where the later one is a table of its own.</returns>
    public bool TryJoin(FoundTable later, double size)
    {
        if (first.Turning.Quarters != later.Turning.Quarters) return false;
        if (CommonColumns.Of(xs, later.Grid.Xs, size) is not { } common) return false;

        // The common edges hold the earlier part's: as many are the same.
        var earlier = common.Length == xs.Length ? null : CommonColumns.Widened(cells, xs, common, 0);
        var b = CommonColumns.Widened(later.Table.Cells, later.Grid.Xs, common, xs[0] - later.Grid.Xs[0]);
        var repeated = heads.Rows(b, later.Table.Rows);
        if (repeated == later.Table.Rows) return false;
        if (repeated == 0 && (BeginsAnew(cells, b) || later.Page == LastPage)) return false;

        if (earlier is not null) cells.Clear();
        cells.AddRange(earlier ?? []);
        xs = common;
        Append(Below(b, repeated), later.Table);
        return true;
    }

    public FoundTable Whole()
    {
        if (parts.Count == first.Table.Parts.Count) return first;
        var table = first.Table with
        {
            Rows = rows,
            Columns = xs.Length - 1,
            Cells = isOutOfOrder ? [.. cells.OrderBy(c => c.Row).ThenBy(c => c.Column)] : cells,
            Parts = parts,
            Residue = residue,
            Confidence = confidence,
        };
        var ys = Enumerable.Range(0, rows + 1).Select(y => (double)y).ToArray();
        return first with { Table = table, Grid = new Grid(xs, ys, [.. table.Cells.Select(c => new Slots(c.Row, c.Column, c.RowSpan, c.ColumnSpan))]) };
    }

    private void Append(Cell[] rest, Table later)
    {
        var above = bottom.Select(i => cells[i]).ToArray();
        var cut = BrokenRow.IsCut(above, rest, xs.Length - 1);
        var offset = cut ? rows - 1 : rows;
        var from = cells.Count;
        var joined = BrokenRow.Join(above, rest, cut);
        foreach (var (cell, at) in rest.Select((cell, i) => (cell, joined[i])).OrderBy(c => c.cell.Row).ThenBy(c => c.cell.Column))
        {
            if (at is not { } which)
            {
                cells.Add(cell with { Row = cell.Row + offset });
                continue;
            }
            var top = cells[bottom[which]];
            cells[bottom[which]] = top with
            {
                RowSpan = offset + cell.RowSpan - top.Row,
                Text = LineJoiner.Join([top.Text, cell.Text]),
            };
        }
        isOutOfOrder |= cut;
        parts.Add(new TablePart(later.Parts[0].Place, offset));
        residue.AddRange(later.Residue);
        confidence = Math.Min(confidence, later.Confidence);
        var height = offset + rest.Max(c => c.Row + c.RowSpan);
        heads.Add(cells.Skip(from), rows, height);
        rows = height;
        FindBottom(from);
    }

    /// <param name="from">Where the last part's cells begin; an earlier cell can only reach the bottom if it did before.</param>
    private void FindBottom(int from)
    {
        var reached = bottom.Where(i => cells[i].Row + cells[i].RowSpan == rows)
            .Concat(Enumerable.Range(from, cells.Count - from).Where(i => cells[i].Row + cells[i].RowSpan == rows)).ToArray();
        bottom.Clear();
        bottom.AddRange(reached);
    }

    /// <summary>A part whose first label is the whole table's first label, with other text beside it, is the next form in a row.</summary>
    private static bool BeginsAnew(IReadOnlyList<Cell> a, IReadOnlyList<Cell> b)
    {
        var (first, again) = (a[0].Text.Text, b[0].Text.Text);
        return first.Length > 0 && first == again && !HeaderRowFinder.IsFigure(first);
    }

    /// <summary>What is left below the repeated heads; of a cell that reaches below them its blank rest.</summary>
    private static Cell[] Below(Cell[] cells, int rows) => rows == 0 ? cells :
    [
        .. cells.Where(c => c.Row + c.RowSpan > rows).Select(c => c.Row >= rows
            ? c with { Row = c.Row - rows }
            : c with { Row = 0, RowSpan = c.Row + c.RowSpan - rows, Text = PlacedText.Empty }),
    ];
}
