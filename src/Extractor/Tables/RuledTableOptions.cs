namespace Extractor.Tables;

/// <summary>How drawn lines are made into grids. Lengths are in sizes of the page's usual text, so that scaling a page changes nothing.</summary>
public sealed record RuledTableOptions
{
    /// <summary>Parallel lines nearer than this are one edge; ends nearer than this to a line touch it.</summary>
    /// <remarks>No row of text fits into 0.35 of its size; double borders stand up to 0.3 apart.</remarks>
    public double SnapDistance { get; init; } = 0.35;

    /// <summary>Rows lower and columns narrower than this, with no letter in them, are the room between two lines that mean one edge.</summary>
    /// <remarks>No letter fits into 0.8 of its size; cells set apart and wide double borders leave up to 0.7.</remarks>
    public double NarrowestStrip { get; init; } = 0.8;

    /// <summary>Pieces of a line with gaps up to this are one line: dots, dashes, cells drawn one by one.</summary>
    public double GapInLine { get; init; } = 0.45;

    /// <summary>An edge counts as drawn where this share of it is.</summary>
    public double DrawnShare { get; init; } = 0.6;

    public GridConfidenceOptions Confidence { get; init; } = new();
}
