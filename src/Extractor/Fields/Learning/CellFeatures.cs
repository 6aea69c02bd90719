using Extractor.Tables;

namespace Extractor.Fields.Learning;

/// <summary>What is noticed about a cell: its text, its neighbours', where it stands, what the cells around it look like.</summary>
internal static class CellFeatures
{
    /// <summary>Characters of a cell that are looked at; labels are shorter, and long texts show what they are at their beginning.</summary>
    private const int OwnLength = 24;
    private const int NeighbourLength = 12;

    /// <summary>Rows looked at below a head.</summary>
    private const int RowsBelow = 4;

    /// <summary>Characters; a longer text is no label.</summary>
    private const int LongestLabel = 30;

    /// <summary>Whether the cell may be a label at all.</summary>
    public static bool MayBeLabel(CellGrid grid, int number) => MayBeLabel(grid.Shape(number), grid.Table.Cells[number]);

    public static bool MayBeLabel(TextShape shape, Cell cell) =>
        shape is TextShape.Short or TextShape.Long or TextShape.Quantity && cell.Text.Length <= LongestLabel;

    public static void Notice(CellGrid grid, int number, Features features)
    {
        features.Clear();
        var cell = grid.Table.Cells[number];
        Own(grid.Label(number), features);
        Neighbour('l', grid.Label(grid.LeftOf(cell)), features);
        Neighbour('a', grid.Label(grid.Above(cell)), features);
        Neighbour('s', grid.Label(SideLabel(grid, cell)), features);
        Mates(grid, cell, number, features);
        Place(grid, cell, number, features);
        ColumnFeatures.Notice(grid, cell, features);
    }

    private static void Own(string text, Features features)
    {
        var seen = text.AsSpan(0, Math.Min(OwnLength, text.Length));
        features.Begin('o');
        features.AddRuns(seen, 3);
        features.End(1f);
        features.Begin('w');
        features.AddWhole(text);
        features.End(0.4f);
    }

    private static void Neighbour(char name, string text, Features features)
    {
        features.Begin(name);
        features.AddRuns(text.AsSpan(0, Math.Min(NeighbourLength, text.Length)), 2);
        features.End(0.4f);
    }

    /// <summary>The other short texts of the row: a weight beside an execution rate is not one beside an indicator.</summary>
    private static void Mates(CellGrid grid, Cell cell, int number, Features features)
    {
        features.Begin('m');
        foreach (var mate in grid.Across(cell.Row))
        {
            if (mate != number && grid.Shape(mate) == TextShape.Short) features.AddRuns(grid.Label(mate), 2);
        }
        features.End(0.7f);
    }

    private static void Place(CellGrid grid, Cell cell, int number, Features features)
    {
        var table = grid.Table;
        features.Begin('p');
        features.Add('r', Share(cell.Row, table.Rows));
        features.Add('c', Share(cell.Column, table.Columns));
        features.Add('w', Share(cell.ColumnSpan, table.Columns + 1));
        features.Add('h', Math.Min(cell.RowSpan, 4));
        features.Add('f', cell.Row == 0 ? 1 : 0);
        features.Add('e', cell.Column == 0 ? 1 : cell.Column + cell.ColumnSpan == table.Columns ? 2 : 0);
        features.Add('n', Math.Min(grid.Across(cell.Row).Count(), 10));
        features.Add('i', (int)grid.Shape(number));
        features.Add('g', Math.Min(grid.Label(number).Length, 20));
        features.Add('u', Bracket(grid.Text(number)));
        features.End(0.6f);
        features.Begin('k');
        features.Add('r', (int)grid.Shape(grid.RightOf(cell)));
        features.Add('l', (int)grid.Shape(grid.LeftOf(cell)));
        features.Add('a', (int)grid.Shape(grid.Above(cell)));
        var (row, previous) = (cell.Row + cell.RowSpan, -1);
        for (var i = 0; i < RowsBelow; i++, row++)
        {
            var below = grid.At(row, cell.Column);
            if (below < 0 || below == previous) continue;
            features.Add('b', (int)grid.Shape(below));
            previous = below;
        }
        features.End(0.6f);
    }

    /// <summary>The label at the side of the block: the leftmost cell of the row that spans more rows than this one; -1: none.</summary>
    private static int SideLabel(CellGrid grid, Cell cell)
    {
        for (var column = 0; column < cell.Column; column++)
        {
            var side = grid.At(cell.Row, column);
            if (side >= 0 && grid.Table.Cells[side].RowSpan > cell.RowSpan) return side;
        }
        return -1;
    }

    /// <summary>What a bracket at the label's end speaks of: money, a share, points, something else.</summary>
    private static int Bracket(string text)
    {
        var open = text.LastIndexOf('(');
        if (open < 0) return 0;
        if (text.IndexOf('元', open) >= 0) return 1;
        if (text.IndexOf('%', open) >= 0) return 2;
        return text.IndexOf('分', open) >= 0 ? 3 : 4;
    }

    /// <summary>Fifths.</summary>
    private static int Share(int part, int whole) => 5 * part / Math.Max(1, whole);
}
