namespace Extractor.Pdf;

/// <summary>A colour as it lies on white paper would be seen: red, green and blue of 0..255.</summary>
/// <param name="Alpha">0: leaves no mark; 255: covers what is below.</param>
public readonly record struct Ink(byte Red, byte Green, byte Blue, byte Alpha = 255)
{
    /// <summary>Channels from here to 255 are not told from paper by eye: 0xF8 is 97 % of white.</summary>
    private const byte NearlyWhite = 0xF8;

    /// <summary>Coverage below this leaves no mark one would see: 5 %.</summary>
    private const byte NearlyClear = 13;

    public static Ink Black { get; } = new(0, 0, 0);

    public static Ink White { get; } = new(255, 255, 255);

    /// <summary>Of patterns, whose colours are not looked at: seen, but covering nothing for sure.</summary>
    public static Ink Pattern { get; } = new(128, 128, 128, 128);

    public bool IsWhite => Red >= NearlyWhite && Green >= NearlyWhite && Blue >= NearlyWhite;

    public bool IsClear => Alpha < NearlyClear;

    /// <param name="red">0..1; cut off there.</param>
    public static Ink Of(double red, double green, double blue) => new(Channel(red), Channel(green), Channel(blue));

    /// <summary>The usual plain turning of process colours into screen colours.</summary>
    public static Ink OfProcess(double cyan, double magenta, double yellow, double black) =>
        Of((1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black));

    private static byte Channel(double value) => value >= 1 ? (byte)255 : value > 0 ? (byte)((value * 255) + 0.5) : (byte)0;
}
