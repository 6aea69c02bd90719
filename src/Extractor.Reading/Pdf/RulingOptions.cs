namespace Extractor.Reading.Pdf;

/// <summary>Which drawings are read as lines.</summary>
internal sealed record RulingOptions
{
    /// <summary>Filled rectangles at most this thick are lines. Points, above 0.</summary>
    /// <remarks>Word's thickest table border is 6; shaded cells are at least as high as a line of small print (7).</remarks>
    public double Thickness { get; init; } = 6;

    /// <summary>Rectangles up to this thick are lines however short they are (the corners that Word fills between borders). Points.</summary>
    public double CornerThickness { get; init; } = 1.6;

    /// <summary>Boxes up to this in both directions are dots of a dotted line. Points.</summary>
    /// <remarks>The usual dotted borders have dots of 0.5 to 3.</remarks>
    public double Dot { get; init; } = 3.2;

    /// <summary>Thicker ones are lines where they are so many times longer than thick.</summary>
    public double Slenderness { get; init; } = 4;

    /// <summary>Images of one colour at least this long may be lines; shorter ones are dots and dashes of drawings. Points.</summary>
    public double ImageLength { get; init; } = 8;

    /// <summary>Strokes whose ends lie so near in one direction are level or upright. Points.</summary>
    /// <remarks>Half a pixel of the 72 per inch grids that some printer drivers round to.</remarks>
    public double Slant { get; init; } = 0.5;
}
