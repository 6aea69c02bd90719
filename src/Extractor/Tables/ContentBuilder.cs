using Extractor.Documents;

namespace Extractor.Tables;

/// <summary>Makes a document's letters and lines into paragraphs and tables in reading order.</summary>
public static class ContentBuilder
{
    public static Content Build(Document document, ContentOptions options) => document switch
    {
        Document.Paged paged => PagedContent.Of(paged, options),
        Document.Flowing flowing => FlowContent.Of(flowing),
        _ => throw new ArgumentException("A document is paged or flowing.", nameof(document)),
    };
}
