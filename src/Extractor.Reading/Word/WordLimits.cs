namespace Extractor.Reading.Word;

/// <summary>What a Word file may ask of us. Real reports of 300 pages stay below a tenth of each bound.</summary>
public sealed record WordLimits
{
    /// <summary>The bytes one part may unpack to: a bomb of a few kilobytes unpacks to gigabytes.</summary>
    public long PartBytes { get; init; } = 64L << 20;

    /// <summary>The XML elements kept of one part; about 100 bytes each in memory.</summary>
    public int Elements { get; init; } = 2_000_000;

    /// <summary>How deep elements may nest: 80 tables inside one another, and safe for the stack.</summary>
    public int Depth { get; init; } = 256;

    /// <summary>The columns of a table; Word itself allows 63.</summary>
    public int Columns { get; init; } = 512;

    /// <summary>The grid slots of one table, rows times columns.</summary>
    public int Slots { get; init; } = 1_000_000;
}
