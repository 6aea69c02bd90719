using Extractor.Tables;

namespace Extractor.Pipelines;

/// <summary>A page's tables in reading order.</summary>
/// <param name="Number">From 1; 1 for a document without pages.</param>
internal sealed record ListedPage(int Number, IReadOnlyList<(Table Table, bool Continues)> Tables);

/// <summary>A table and the line above it.</summary>
/// <param name="Caption">Null where another table or nothing stands above.</param>
internal sealed record CaptionedTable(Table Table, PlacedText? Caption);

/// <summary>A document's tables by page, whole or part by part.</summary>
internal static class TableListing
{
    /// <summary>The tables as wholes, in reading order.</summary>
    public static IEnumerable<CaptionedTable> Whole(Content content) => content.Blocks
        .Select((block, i) => (block, above: i > 0 ? content.Blocks[i - 1] : null))
        .Where(at => at.block is Block.Grid)
        .Select(at => new CaptionedTable(((Block.Grid)at.block).Table, (at.above as Block.Paragraph)?.Text));

    /// <param name="join">Tables that go on over a break are listed once, where they begin.</param>
    public static IEnumerable<ListedPage> Of(Content content, bool join)
    {
        var whole = content.Blocks.OfType<Block.Grid>().Select(grid => grid.Table).ToArray();
        var later = whole.SelectMany(table => table.Parts.Skip(1)).Select(part => part.Place).ToHashSet();
        return (join ? whole : content.PageTables)
            .GroupBy(table => table.Parts[0].Place is Place.OnPage on ? on.Page : 1)
            .OrderBy(page => page.Key)
            .Select(page => new ListedPage(page.Key, [.. page.Select(table => (table, !join && later.Contains(table.Parts[0].Place)))]));
    }
}
