namespace Extractor.Fields.Values;

/// <summary>A rate as a fraction of 1.</summary>
/// <param name="HalfDigit">Half of the last printed digit, as a fraction of 1: 0.00005 for "72.26%".</param>
public readonly record struct Rate(decimal Fraction, decimal HalfDigit)
{
    public bool Agrees(Rate other) => Math.Abs(Fraction - other.Fraction) <= HalfDigit + other.HalfDigit;
}

public static class RateReader
{
    /// <summary>The rate a cell of a column of rates states: 72.26%, 100％, 72.26, 0.7226, 1.</summary>
    /// <param name="expected">What the figures beside it come to, where they are known; it only decides between the two
    /// ways in which a bare number can be read. Without it, up to 1 is a fraction of 1, above is per cent.</param>
    public static Parsed<Rate> Parse(string text, decimal? expected = null)
    {
        var figures = FigureReader.Find(text);
        if (figures.Count != 1) return Parsed<Rate>.Not($"'{text}' is not one rate.");
        var figure = figures[0];
        if (figure.Rate() is { } rate) return Parsed<Rate>.Of(rate);
        return figure is { Kind: FigureKind.Plain, Unit: null } && figure.Length == Folding.Fold(text).Trim().Length
            ? Parsed<Rate>.Of(Bare(figure.Numeral, expected))
            : Parsed<Rate>.Not($"'{text}' is not a rate.");
    }

    private static Rate Bare(Numeral numeral, decimal? expected)
    {
        var fraction = new Rate(numeral.Value, numeral.HalfDigit);
        var percent = new Rate(numeral.Value / 100, numeral.HalfDigit / 100);
        return expected is { } near
            ? Math.Abs(fraction.Fraction - near) <= Math.Abs(percent.Fraction - near) ? fraction : percent
            : numeral.Value <= 1 ? fraction : percent;
    }
}
