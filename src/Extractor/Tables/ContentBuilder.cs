using Extractor.Documents;

namespace Extractor.Tables;

/// <summary>Makes a document's letters and lines into paragraphs and tables in reading order.</summary>
public static class ContentBuilder
{
    public static Content Build(Document document, ContentOptions options)
    {
        var content = document switch
        {
            Document.Paged paged => PagedContent.Of(paged, options),
            Document.Flowing flowing => FlowContent.Of(flowing),
            _ => throw new ArgumentException("A document is paged or flowing.", nameof(document)),
        };
        Table Judged(Table table) => table.Confidence < options.SureFrom ? table with { IsSure = false } : table;
        return content with
        {
            Blocks = [.. content.Blocks.Select(block => block is Block.Grid grid ? new Block.Grid(Judged(grid.Table)) : block)],
            PageTables = [.. content.PageTables.Select(Judged)],
        };
    }
}
