namespace Extractor.Tables;

/// <summary>A cell's slots.</summary>
internal readonly record struct Slots(int Row, int Column, int Rows, int Columns)
{
    public int Bottom => Row + Rows;

    public int Right => Column + Columns;
}

/// <summary>A table's lines and which slots between them belong together, before any text is put in.</summary>
/// <param name="Xs">The columns' edges from left to right: one more than there are columns. Points, turned axes.</param>
/// <param name="Ys">The rows' edges from top to bottom: one more than there are rows.</param>
/// <param name="Cells">Ordered by row, then column; every slot in exactly one.</param>
internal sealed record Grid(IReadOnlyList<double> Xs, IReadOnlyList<double> Ys, IReadOnlyList<Slots> Cells)
{
    public int Rows => Ys.Count - 1;

    public int Columns => Xs.Count - 1;

    public Box Box => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    public Box BoxOf(Slots cell) => new(Xs[cell.Column], Ys[cell.Row], Xs[cell.Right], Ys[cell.Bottom]);

    /// <summary>The index in <see cref="Cells"/> of the cell that each slot belongs to, by row and column.</summary>
    public int[,] Owners()
    {
        var owners = new int[Rows, Columns];
        for (var i = 0; i < Cells.Count; i++)
        {
            for (var r = Cells[i].Row; r < Cells[i].Bottom; r++)
            {
                for (var c = Cells[i].Column; c < Cells[i].Right; c++) owners[r, c] = i;
            }
        }
        return owners;
    }

    /// <summary>The row or column between whose edges a coordinate lies; the outermost for those outside.</summary>
    public static int IndexIn(IReadOnlyList<double> edges, double at)
    {
        var (low, high) = (0, edges.Count - 2);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (edges[middle] <= at) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// <summary>Without the edges at which no cell begins: they part nothing.</summary>
    public Grid Compressed()
    {
        var rows = Cells.Select(c => c.Row).Distinct().Order().ToArray();
        var columns = Cells.Select(c => c.Column).Distinct().Order().ToArray();
        if (rows.Length == Rows && columns.Length == Columns) return this;
        return new(
            [.. columns.Select(c => Xs[c]), Xs[^1]],
            [.. rows.Select(r => Ys[r]), Ys[^1]],
            [
                .. Cells.Select(cell =>
                {
                    var row = Array.IndexOf(rows, cell.Row);
                    var column = Array.IndexOf(columns, cell.Column);
                    return new Slots(
                        row, column, rows.Count(r => r < cell.Bottom) - row, columns.Count(c => c < cell.Right) - column);
                }),
            ]);
    }
}
