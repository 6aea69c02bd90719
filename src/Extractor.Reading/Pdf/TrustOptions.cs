namespace Extractor.Reading.Pdf;

/// <summary>When a page's text layer is not believed.</summary>
internal sealed record TrustOptions
{
    /// <summary>Share of the page that images cover from which it may be a scan. 0..1.</summary>
    /// <remarks>Scans fill the page, often less their margins; letterheads, seals and photographs stay below a third.</remarks>
    public double ImageShare { get; init; } = 0.5;

    /// <summary>Letters up to which a page of images is a scan all the same: a stamp, a page number, a header that was added.</summary>
    public int AddedLetters { get; init; } = 60;

    /// <summary>Share of glyphs without a text from which the others are not believed either. 0..1.</summary>
    /// <remarks>A bullet or a tick in a symbol font is 0.01 of a page; fonts without a table of characters are most of it.</remarks>
    public double UndecodedShare { get; init; } = 0.05;

    /// <summary>The same for characters of Unicode's private area, which mean what a font's maker liked.</summary>
    public double PrivateShare { get; init; } = 0.1;

    /// <summary>Small curved shapes from which a page without as many letters has its text drawn as outlines.</summary>
    public int Outlines { get; init; } = 80;

    /// <summary>Shapes higher than this are no letters. Points.</summary>
    public double OutlineHeight { get; init; } = 48;
}
