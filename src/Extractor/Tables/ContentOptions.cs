using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>How a document's letters are made into paragraphs and tables.</summary>
public sealed record ContentOptions
{
    public LayoutOptions Layout { get; init; } = new();

    public RuledTableOptions Ruled { get; init; } = new();

    public UnruledTableOptions Unruled { get; init; } = new();
}
