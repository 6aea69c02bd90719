namespace Extractor.Tables;

/// <summary>How aligned text is made into grids. Lengths are in sizes of the table's text, so that scaling a page changes nothing.</summary>
public sealed record UnruledTableOptions
{
    /// <summary>A blank wider than this within a line parts two cells.</summary>
    /// <remarks>Blanks between words are 0.2 to 0.4 wide, in justified lines up to 0.9.</remarks>
    public double CellGap { get; init; } = 0.95;

    /// <summary>A blank strip between columns is at least so wide, where many lines agree about it.</summary>
    public double NarrowestGutter { get; init; } = 0.45;

    /// <summary>Of the lines with several cells so many may cross a blank strip between columns: heads over several columns do.</summary>
    public double CrossingShare { get; init; } = 0.08;

    /// <summary>Text and columns not better than this are left as paragraphs. 0..1.</summary>
    public double LowestFit { get; init; } = 0.5;

    /// <summary>The same between lines of equal length above the heads, below them and at the end. 0..1.</summary>
    /// <remarks>Such lines speak for a table where long texts speak against one: such a table came to 0.44.</remarks>
    public double LowestFitBetweenLines { get; init; } = 0.4;
}
