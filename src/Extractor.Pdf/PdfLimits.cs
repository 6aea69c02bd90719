namespace Extractor.Pdf;

/// <summary>What one file may cost. Real reports stay far below each of them.</summary>
public sealed record PdfLimits
{
    /// <summary>Pages read of one file; the longest published final accounts have some hundreds.</summary>
    public int Pages { get; init; } = 20_000;

    /// <summary>Bytes one stream may decode to. 32 MiB holds an uncompressed A4 page image of 300 dpi in colour.</summary>
    public int StreamBytes { get; init; } = 32 << 20;

    /// <summary>Object numbers above this are not believed (damaged tables name numbers in the billions).</summary>
    public int ObjectNumber { get; init; } = 8_388_607;

    /// <summary>Arrays and dictionaries within one another; the specification's own files stay below 30.</summary>
    public int Nesting { get; init; } = 100;

    /// <summary>Levels of the page tree.</summary>
    public int PageTreeDepth { get; init; } = 200;

    /// <summary>Form XObjects within one another.</summary>
    public int FormDepth { get; init; } = 20;

    /// <summary>Saved graphics states (q without Q).</summary>
    public int SavedStates { get; init; } = 512;

    /// <summary>Glyphs on one page; a page of the densest print holds some 20,000.</summary>
    public int PageGlyphs { get; init; } = 500_000;

    /// <summary>Points of painted paths kept of one page; maps and charts stay below 300,000.</summary>
    public int PagePathPoints { get; init; } = 2_000_000;

    /// <summary>Work spent on one page or on finding the pages, in bytes read, decoded or run; about 5 s on one slow core.</summary>
    public long PageWork { get; init; } = 256L << 20;

    /// <summary>Work spent on a whole file beyond <see cref="WorkPerByte"/>, in the same unit.</summary>
    public long FileWork { get; init; } = 384L << 20;

    /// <summary>Further work allowed for each byte of the file. Deflate expands at most 1032 times; real pages less than 30.</summary>
    public int WorkPerByte { get; init; } = 100;
}
