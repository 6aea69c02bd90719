namespace Extractor;

/// <summary>Where something stands in a document.</summary>
public abstract record Place
{
    private Place() { }

    /// <summary>A box on a page; pages count from 1.</summary>
    public sealed record OnPage(int Page, Box Box) : Place;

    /// <summary>A block of a document without pages; blocks count from 0 in reading order.</summary>
    public sealed record InFlow(int Block) : Place;
}
