namespace Extractor.Documents;

/// <summary>Which way a letter's baseline runs, as the page is shown.</summary>
public enum Direction
{
    LeftToRight,
    TopToBottom,
    RightToLeft,
    BottomToTop,
}

/// <summary>A printed character.</summary>
/// <param name="Text">Its Unicode text: mostly one character, sometimes a ligature's two or three.</param>
/// <param name="Box">From ascent to descent and over the advance width: the box a text selection would show.</param>
/// <param name="Size">The font's size as printed, in points.</param>
/// <param name="Direction">The axis that its baseline is nearest to.</param>
/// <param name="IsSlanted">Whether its baseline plainly runs along no axis, as a watermark's does; skewed scans are not.</param>
public readonly record struct Letter(string Text, Box Box, double Size, Direction Direction, bool Bold, bool IsSlanted = false);

/// <summary>A drawn straight line, or a filled rectangle thin enough to be read as one.</summary>
/// <param name="IsWhite">White lines are there where they are seen, on shading: they part cells but enclose no table.</param>
/// <remarks>The box is as thick as the line is drawn; a hair line has no thickness. A slanted line keeps its end points in
/// <see cref="Slope"/>: null for an upright or level one, otherwise true where it falls from left to right.</remarks>
public readonly record struct Ruling(Box Box, bool? Slope = null, bool IsWhite = false)
{
    public bool IsVertical => Slope is null && Box.Height > Box.Width;

    public bool IsHorizontal => Slope is null && !IsVertical;
}

/// <summary>A filled area that stands out from what lies below it, such as the shading of a head row: white only where it is painted
/// on another colour.</summary>
/// <param name="Colour">Red, green and blue, eight bits each, red highest.</param>
public readonly record struct Shading(Box Box, int Colour = 0);

/// <summary>Why a page's text cannot be trusted.</summary>
/// <param name="Code">A stable name, as in docs/findings.md: <c>image-only</c>, <c>undecoded-text</c>, <c>outlined-text</c> …</param>
/// <param name="Reason">One sentence with the figures, for a person.</param>
public sealed record Distrust(string Code, string Reason);

/// <summary>A page as a reader sees it, upright.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">Points.</param>
/// <param name="Letters">In the order the file prints them; only visible ones.</param>
/// <param name="NeedsOcr">Null where the text layer can be trusted.</param>
public sealed record Page(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<Letter> Letters,
    IReadOnlyList<Ruling> Rulings,
    IReadOnlyList<Shading> Shadings,
    Distrust? NeedsOcr);
