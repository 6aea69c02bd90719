using Extractor.Documents;
using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>A table and the grid it was made of, as its page was turned for it.</summary>
internal sealed record FoundTable(Table Table, Grid Grid, Turning Turning)
{
    public Box Box => ((Place.OnPage)Table.Parts[0].Place).Box;

    public int Page => ((Place.OnPage)Table.Parts[0].Place).Page;
}

/// <summary>What was made of a page.</summary>
/// <param name="Lines">What stands in no table, from top to bottom.</param>
/// <param name="Size">The usual text size, points.</param>
internal sealed record PageContent(Page Page, IReadOnlyList<FoundTable> Tables, IReadOnlyList<TextLine> Lines, double Size);

/// <summary>Finds a page's tables and the lines beside them.</summary>
internal static class PageReader
{
    public static PageContent Read(Page page, ContentOptions options)
    {
        var glyphs = page.Letters.Select(letter => Glyph.Of(letter, page.Number)).ToList();
        var size = UsualSize(glyphs);
        var tables = new List<FoundTable>();
        var rest = glyphs;
        if (size > 0) rest = ReadRuled(page, glyphs, size, options, tables);
        if (size > 0) rest = ReadUnruled(page, rest, size, options, tables);
        tables = tables.ConvertAll(table =>
        {
            var left = rest.FindAll(g => table.Box.Contains(g.Box.CenterX, g.Box.CenterY));
            return table with { Table = TableResidue.Weigh(table.Table, [.. Lines(page, left).Select(line => line.PlacedText)]) };
        });
        return new(page, [.. tables.OrderBy(t => t.Box.Top).ThenBy(t => t.Box.Left)], Lines(page, rest), size);
    }

    /// <returns>The letters that are in no table.</returns>
    private static List<Glyph> ReadUnruled(
        Page page, List<Glyph> glyphs, double size, ContentOptions options, List<FoundTable> tables)
    {
        var taken = new HashSet<Place>(ReferenceEqualityComparer.Instance);   // a letter keeps its place when turned
        foreach (var group in glyphs.GroupBy(g => g.Direction).OrderBy(g => g.Key))
        {
            var turning = Turning.For(group.Key, page.Width, page.Height);
            var edges = EdgeFinder.Find(page.Rulings.Where(r => !r.IsWhite), turning, size, options.Ruled);
            var blocked = tables.Select(t => turning.Apply(t.Box)).ToArray();
            Glyph[] turned = [.. group.Select(g => g.Turned(turning))];
            foreach (var table in BlockTableReader.Find(turned, options.Unruled).ToArray())
            {
                if (blocked.Any(b => !b.Intersect(table.Grid.Box).IsEmpty)) continue;
                var made = TableMaker.Make(table.Grid, table.Glyphs, page.Number, turning, TableOrigin.Unruled, (decimal)table.Fit, null);
                tables.Add(new(made, table.Grid, turning));
                var own = table.Glyphs.SelectMany(g => g).Select(g => g.Place).ToHashSet<Place>(ReferenceEqualityComparer.Instance);
                taken.UnionWith(own);
                turned = [.. turned.Where(g => !own.Contains(g.Place))];
                blocked = [.. blocked, table.Grid.Box];
            }
            foreach (var table in UnruledTableFinder.Find(turned, edges, blocked, size, options))
            {
                var made = TableMaker.Make(table.Grid, table.Glyphs, page.Number, turning, TableOrigin.Unruled,
                    (decimal)Math.Round(table.Fit, 3), table.HeaderRows);
                tables.Add(new(made, table.Grid, turning));
                taken.UnionWith(table.Glyphs.SelectMany(g => g).Select(g => g.Place));
            }
        }
        return glyphs.FindAll(g => !taken.Contains(g.Place));
    }

    /// <returns>The letters that are in no table.</returns>
    private static List<Glyph> ReadRuled(
        Page page, List<Glyph> glyphs, double size, ContentOptions options, List<FoundTable> tables)
    {
        var upright = new Turning(0, page.Width, page.Height);
        var edges = EdgeFinder.Find(page.Rulings.Where(r => !r.IsWhite), upright, size, options.Ruled);
        var frames = EdgeFinder.Frames(edges, size, options.Ruled)
            .OrderByDescending(frame => frame.Box.Width * frame.Box.Height).ThenBy(frame => frame.Box.Top).ThenBy(frame => frame.Box.Left);
        var shaded = ShadedAreas.Find(page.Shadings, size);
        var white = EdgeFinder.Find(page.Rulings.Where(r => r.IsWhite), upright, size, options.Ruled);
        var letters = glyphs.Where(g => !g.IsSpace).Select(g => g.Box).ToArray();
        foreach (var drawn in frames)
        {
            var inside = Inside(glyphs, drawn.Box);
            if (inside.Count == 0) continue;
            var turning = Turning.For(UsualDirection(inside), page.Width, page.Height);
            var frame = ShadedCells.Join(drawn, shaded, white, letters, size, turning.Quarters % 2 == 1);
            inside = Inside(glyphs, frame.Box);
            if (Read(frame, inside, page, turning, size, options) is not { } table) continue;
            tables.Add(table);
            glyphs = glyphs.FindAll(g => !frame.Box.Contains(g.Box.CenterX, g.Box.CenterY));
        }
        return glyphs;
    }

    private static List<Glyph> Inside(List<Glyph> glyphs, Box box) => glyphs.FindAll(g => box.Contains(g.Box.CenterX, g.Box.CenterY));

    private static FoundTable? Read(
        Edges frame, List<Glyph> inside, Page page, Turning turning, double size, ContentOptions options)
    {
        var turned = turning.Quarters == 0 ? frame : frame.Turned(turning);
        var glyphs = inside.ConvertAll(g => g.Turned(turning));
        if (RuledGridFinder.Find(turned, size, options.Ruled) is not { } grid || grid.Cells.Count < 2) return null;
        grid = StackedColumns.Split(UncutCells.Cut(grid, glyphs, options.Unruled), glyphs, options.Unruled);
        if (ReadStacked(grid, turned, glyphs, options) is { } stacked)
        {
            return new(
                TableMaker.Make(stacked.Grid, stacked.Glyphs, page.Number, turning, TableOrigin.Ruled, 0.9m, stacked.HeaderRows),
                stacked.Grid,
                turning);
        }
        grid = StackedRows.Split(grid, glyphs, options.Unruled);
        var table = TableMaker.Make(grid, glyphs, page.Number, turning, TableOrigin.Ruled, 1m);
        // The rest of a row that a page break has cut may be one text in a row of blank cells.
        var filled = table.Cells.Count(cell => !cell.Text.IsBlank);
        const int BlanksForAText = 25;      // the emptiest forms to fill in have 8; a chart's or map's lines enclose next to no text
        return filled == 0 || filled == 1 && table.Cells.Count < 3 || table.Cells.Count > BlanksForAText * filled
            ? null : new(table, grid, turning);
    }

    /// <summary>Where lines are drawn only around groups of rows, the rows are read from the text; null where the grid is whole.</summary>
    private static TextTable? ReadStacked(Grid grid, Edges edges, List<Glyph> glyphs, ContentOptions options)
    {
        const double MostlyStacked = 0.5, LowestFit = 0.3;
        if (StackedRows.Share(grid, glyphs, options.Unruled) < MostlyStacked) return null;
        // With its heads and columns drawn, only the rows are missing.
        var split = StackedRows.Split(grid, glyphs, options.Unruled);
        if (split.Rows > grid.Rows && grid.Rows > 1 && grid.Columns > 1 && StackedRows.Share(split, glyphs, options.Unruled) == 0) return null;
        return TextTableReader.Read(LineFinder.Find(glyphs), edges, options.Unruled) is { } table
            && table.Fit >= LowestFit && table.Grid.Cells.Count > grid.Cells.Count ? table : null;
    }

    private static IReadOnlyList<TextLine> Lines(Page page, List<Glyph> rest) =>
    [
        .. rest.GroupBy(g => g.Direction)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .SelectMany(group =>
            {
                var turning = Turning.For(group.Key, page.Width, page.Height);
                return LineFinder.Find(group.Select(g => g.Turned(turning)));
            }),
    ];

    /// <summary>The size of the letter in the middle when all are ordered by size; 0 on a page without letters.</summary>
    private static double UsualSize(List<Glyph> glyphs)
    {
        var sizes = glyphs.Where(g => !g.IsSpace).Select(g => g.Size).Order().ToArray();
        return sizes.Length == 0 ? 0 : sizes[sizes.Length / 2];
    }

    private static Direction UsualDirection(List<Glyph> glyphs) =>
        glyphs.Where(g => !g.IsSpace).GroupBy(g => g.Direction)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => group.Key)
            .FirstOrDefault();
}
