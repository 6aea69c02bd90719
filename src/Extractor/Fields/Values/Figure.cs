namespace Extractor.Fields.Values;

public enum FigureKind
{
    Money,
    Percent,
    PerMille,

    /// <summary>百分点: a difference of percentages, never a rate.</summary>
    Points,

    /// <summary>Persons, times, pieces, days, square metres: a number with a unit that is none of the above.</summary>
    Quantity,

    /// <summary>A number without a unit, or with a multiplier alone (48.14万): the context says what of.</summary>
    Plain,

    /// <summary>第3次, 〔2020〕10号, a list's (1): names something, counts nothing.</summary>
    Ordinal,
}

/// <summary>A number in a sentence with its unit. Dates and years are none: see <see cref="DateReader"/>.</summary>
/// <param name="Start">Where it begins, in the text it was found in (which may be printed full-width).</param>
/// <param name="Length">Up to the end of the unit.</param>
public readonly record struct Figure(int Start, int Length, FigureKind Kind, Numeral Numeral, Unit? Unit)
{
    public int End => Start + Length;

    public decimal Value => Numeral.Value;

    /// <summary>What it comes to in yuan; null where it is no money.</summary>
    /// <param name="unit">The unit that applies where it has none of its own.</param>
    public Money? Money(MoneyUnit? unit = null) => MoneyReader.Of(this, unit);

    /// <summary>What it comes to as a fraction of 1; null where it is no percentage.</summary>
    public Rate? Rate() => Kind switch
    {
        FigureKind.Percent => new Rate(Value / 100, Numeral.HalfDigit / 100),
        FigureKind.PerMille => new Rate(Value / 1000, Numeral.HalfDigit / 1000),
        _ => null,
    };
}
