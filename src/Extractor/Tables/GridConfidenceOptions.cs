namespace Extractor.Tables;

/// <summary>What makes a drawn grid less sure. Each weight is what the confidence loses where the whole of the grid has the flaw.</summary>
public sealed record GridConfidenceOptions
{
    /// <summary>Loss for cell edges that are not drawn but supplied: missing outer lines, rows and columns cut by the text.</summary>
    /// <remarks>0.4: a grid without any of its lines is what a table read from text alone is, which is trusted from 0.5 to 1.</remarks>
    public double Undrawn { get; init; } = 0.4;

    /// <summary>Loss for gaps in lines that were bridged.</summary>
    /// <remarks>0.2: half of a dotted line is gaps, and such tables are read as well as others; but long gaps may be doors between cells.</remarks>
    public double Bridged { get; init; } = 0.2;

    /// <summary>Loss for letters through which a cell's edge runs.</summary>
    /// <remarks>3: of the letters of a table read right next to none are crossed; one in ten means that edges stand in the wrong place.</remarks>
    public double Crossed { get; init; } = 3;

    /// <summary>Of a letter's width and height, so much at each side may lie over an edge: boxes reach beyond what is printed.</summary>
    public double LetterMargin { get; init; } = 0.25;
}
