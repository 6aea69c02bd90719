using Extractor.Documents;
using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Reads the drawn tables of a page.</summary>
/// <param name="size">The usual text size, points.</param>
internal sealed class RuledTableReader(Page page, double size, ContentOptions options)
{
    private IReadOnlyList<Box> shaded = [];
    private Edges white = new([], []);
    private IReadOnlyList<Box> letters = [];

    private readonly List<Box> charts = [];

    /// <returns>The tables, where charts stand with the figures at their axes, and the letters that are in no table.</returns>
    public (IReadOnlyList<FoundTable> Tables, IReadOnlyList<Box> Charts, List<Glyph> Others) Read(List<Glyph> glyphs)
    {
        var edges = PageEdges.Find(page, glyphs.ConvertAll(g => g.Box), size, options.Ruled);
        var frames = EdgeFinder.Frames(edges, size, options.Ruled)
            .OrderByDescending(frame => frame.Box.Width * frame.Box.Height).ThenBy(frame => frame.Box.Top).ThenBy(frame => frame.Box.Left)
            .ToList();
        shaded = ShadedAreas.Find(page.Shadings, size);
        white = EdgeFinder.Find(page.Rulings.Where(r => r.IsWhite), new Turning(0, page.Width, page.Height), size, options.Ruled);
        letters = [.. glyphs.Where(g => !g.IsSpace).Select(g => g.Box)];
        var tables = new List<FoundTable>();
        while (frames.Count > 0)
        {
            var frame = frames[0];
            frames.RemoveAt(0);
            Read(frame, frames, tables, ref glyphs);
        }
        return (tables, charts, glyphs);
    }

    /// <summary>Reads a frame, and before it the tables drawn inside its cells: their letters are theirs alone.</summary>
    /// <param name="frames">The smaller ones; those read as tables are taken out.</param>
    private void Read(Edges frame, List<Edges> frames, List<FoundTable> tables, ref List<Glyph> glyphs)
    {
        const double AtAxis = 1.5;      // text sizes between an axis and its figures
        var drawn = frame;
        var inside = Inside(glyphs, frame.Box);
        if (inside.Count == 0 || RunsOffPage(frame.Box)) return;
        var turning = Turning.For(UsualDirection(inside), page.Width, page.Height);
        frame = ShadedCells.Join(frame, shaded, white, letters, size, turning.Quarters % 2 == 1);
        inside = Inside(glyphs, frame.Box);
        var turned = turning.Quarters == 0 ? frame : frame.Turned(turning);
        var boxes = inside.ConvertAll(g => turning.Apply(g.Box));
        turned = FrameTitle.Without(turned, boxes, size, options.Ruled);
        if (RuledGridFinder.Find(turned, boxes, size, options.Ruled) is not { Cells.Count: >= 2 } grid)
        {
            if (ChartSigns.Has(drawn, page.Rulings, size)) charts.Add(frame.Box.Inflate(AtAxis * size));
            return;
        }

        var before = tables.Count;
        var cells = grid.Cells.Select(cell => turning.Undo(grid.BoxOf(cell))).ToArray();
        foreach (var inner in frames.Where(f => cells.Any(cell => Holds(cell, f.Box))).ToArray())
        {
            if (!frames.Contains(inner) || !IsTable(inner, glyphs)) continue;
            frames.Remove(inner);
            Read(inner, frames, tables, ref glyphs);
        }
        // A line may reach beyond the grid: then the letters there are another row's or column's, which the text tells.
        var box = turning.Undo(turned.Box);
        inside = Inside(glyphs, box);
        // A frame drawn around tables, with a title maybe, is none itself.
        if (inside.Count == 0 || tables.Count > before && grid.Columns == 1) return;
        var table = Make(grid, turned, inside.ConvertAll(g => g.Turned(turning)), turning);
        if ((table is null || IsSparse(table.Table)) && ChartSigns.Has(drawn, page.Rulings, size)) charts.Add(frame.Box.Inflate(AtAxis * size));
        if (table is null || charts.Any(c => !c.Intersect(box).IsEmpty)) return;
        tables.Add(table);
        glyphs = glyphs.FindAll(g => !box.Contains(g.Box.CenterX, g.Box.CenterY));
    }

    /// <summary>Whether most cells are blank.</summary>
    private static bool IsSparse(Table table) => table.Cells.Count(c => !c.Text.IsBlank) * 2 < table.Cells.Count;

    /// <summary>Whether lines run from one edge of the page to the other: its design, around whatever it says.</summary>
    private bool RunsOffPage(Box box)
    {
        const double AtEdge = 0.1;      // text sizes: half the thickness of a line
        return box.Left <= AtEdge * size && box.Right >= page.Width - AtEdge * size
            || box.Top <= AtEdge * size && box.Bottom >= page.Height - AtEdge * size;
    }

    /// <summary>Whether a frame inside a cell is a table and no row of boxes to tick or to write digits into.</summary>
    private bool IsTable(Edges frame, List<Glyph> glyphs) =>
        RuledGridFinder.Find(frame, Inside(glyphs, frame.Box).ConvertAll(g => g.Box), size, options.Ruled) is { Rows: > 1, Columns: > 1 } grid
            && new FilledGrid(grid, Inside(glyphs, grid.Box)).ByCell.Count(cell => cell.Any(g => !g.IsSpace)) > 2;

    private static List<Glyph> Inside(List<Glyph> glyphs, Box box) => glyphs.FindAll(g => box.Contains(g.Box.CenterX, g.Box.CenterY));

    private static bool Holds(Box outer, Box inner) =>
        inner.Left >= outer.Left && inner.Right <= outer.Right && inner.Top >= outer.Top && inner.Bottom <= outer.Bottom;

    private FoundTable? Make(Grid grid, Edges edges, List<Glyph> glyphs, Turning turning)
    {
        var corners = new CornerHead(page.Rulings, turning);
        var filled = StackedColumns.Split(UncutCells.Cut(new(grid, glyphs), options.Unruled), options.Unruled);
        if (ReadStacked(filled, edges) is { } stacked)
        {
            return new(
                TableMaker.Make(stacked.Grid, stacked.Glyphs, page.Number, turning, TableOrigin.Ruled,
                    GridConfidence.Of(stacked.Grid, edges, glyphs, size, options.Ruled), stacked.HeaderRows, corners),
                stacked.Grid,
                turning);
        }
        filled = StackedRows.Split(filled, options.Unruled);
        grid = filled.Grid;
        var confidence = GridConfidence.Of(grid, edges, glyphs, size, options.Ruled);
        var table = TableMaker.Make(grid, filled.ByCell, page.Number, turning, TableOrigin.Ruled, confidence, null, corners);
        // The rest of a row that a page break has cut may be one text in a row of blank cells.
        var texts = table.Cells.Count(cell => !cell.Text.IsBlank);
        const int BlanksForAText = 25;      // the emptiest forms to fill in have 8; a chart's or map's lines enclose next to no text
        return texts == 0 || texts == 1 && table.Cells.Count < 3 || table.Cells.Count > BlanksForAText * texts
            ? null : new(table, grid, turning);
    }

    /// <summary>Where lines are drawn only around groups of rows, the rows are read from the text; null where the grid is whole.</summary>
    private TextTable? ReadStacked(FilledGrid filled, Edges edges)
    {
        const double MostlyStacked = 0.5, LowestFit = 0.3;
        if (StackedRows.Share(filled, options.Unruled) < MostlyStacked) return null;
        // With its heads and columns drawn, only the rows are missing.
        var grid = filled.Grid;
        var split = StackedRows.Split(filled, options.Unruled);
        if (split.Grid.Rows > grid.Rows && grid.Rows > 1 && grid.Columns > 1 && StackedRows.Share(split, options.Unruled) == 0) return null;
        return TextTableReader.Read(LineFinder.Find(filled.Glyphs), edges, options.Unruled) is { } table
            && table.Fit >= LowestFit && table.Grid.Cells.Count > grid.Cells.Count ? table : null;
    }

    private static Direction UsualDirection(List<Glyph> glyphs) =>
        glyphs.Where(g => !g.IsSpace).GroupBy(g => g.Direction)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => group.Key)
            .FirstOrDefault();
}
