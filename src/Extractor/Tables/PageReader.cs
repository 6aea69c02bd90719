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
/// <param name="Slanted">Watermarks and the like, which are in no line and no cell.</param>
/// <param name="Size">The usual text size, points.</param>
internal sealed record PageContent(
    Page Page, IReadOnlyList<FoundTable> Tables, IReadOnlyList<TextLine> Lines, IReadOnlyList<PlacedText> Slanted, double Size);

/// <summary>Finds a page's tables and the lines beside them.</summary>
internal static class PageReader
{
    public static PageContent Read(Page page, ContentOptions options)
    {
        var glyphs = page.Letters.Where(letter => !letter.IsSlanted).Select(letter => Glyph.Of(letter, page.Number)).ToList();
        var slanted = SlantedText.Find(page.Letters, page.Number);
        var size = UsualSize(glyphs);
        if (size == 0) return new(page, [], [], slanted, size);
        var (ruled, charts, rest) = new RuledTableReader(page, size, options).Read(glyphs);
        var tables = ruled.ToList();
        rest = ReadUnruled(page, rest, size, options, tables, charts);
        tables = tables.ConvertAll(table =>
        {
            var left = rest.FindAll(g => table.Box.Contains(g.Box.CenterX, g.Box.CenterY));
            return table with { Table = TableResidue.Weigh(table.Table, [.. Lines(page, left).Select(line => line.PlacedText)], slanted) };
        });
        return new(page, [.. tables.OrderBy(t => t.Box.Top).ThenBy(t => t.Box.Left)], Lines(page, rest), slanted, size);
    }

    /// <returns>The letters that are in no table.</returns>
    private static List<Glyph> ReadUnruled(
        Page page, List<Glyph> glyphs, double size, ContentOptions options, List<FoundTable> tables, IReadOnlyList<Box> charts)
    {
        var taken = new HashSet<Place>(ReferenceEqualityComparer.Instance);   // a letter keeps its place when turned
        foreach (var group in glyphs.GroupBy(g => g.Direction).OrderBy(g => g.Key))
        {
            var turning = Turning.For(group.Key, page.Width, page.Height);
            var edges = EdgeFinder.Find(page.Rulings.Where(r => !r.IsWhite), turning, size, options.Ruled);
            var blocked = tables.Select(t => t.Box).Concat(charts).Select(turning.Apply).ToArray();
            Glyph[] turned = [.. group.Select(g => g.Turned(turning))];
            foreach (var table in BlockTableReader.Find(turned, options.Unruled).ToArray())
            {
                if (blocked.Any(b => !b.Intersect(table.Grid.Box).IsEmpty)) continue;
                var made = TableMaker.Make(table.Grid, table.Glyphs, page.Number, turning, TableOrigin.Unruled, (decimal)table.Fit, null, null);
                tables.Add(new(made, table.Grid, turning));
                var own = table.Glyphs.SelectMany(g => g).Select(g => g.Place).ToHashSet<Place>(ReferenceEqualityComparer.Instance);
                taken.UnionWith(own);
                turned = [.. turned.Where(g => !own.Contains(g.Place))];
                blocked = [.. blocked, table.Grid.Box];
            }
            foreach (var table in TextBoxes.Part(turned, edges, size, options.Ruled).SelectMany(part => UnruledTableFinder.Find(part, edges, blocked, size, options)))
            {
                var made = TableMaker.Make(table.Grid, table.Glyphs, page.Number, turning, TableOrigin.Unruled,
                    (decimal)Math.Round(table.Fit, 3), table.HeaderRows, null);
                tables.Add(new(made, table.Grid, turning));
                taken.UnionWith(table.Glyphs.SelectMany(g => g).Select(g => g.Place));
            }
        }
        return glyphs.FindAll(g => !taken.Contains(g.Place));
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
}
