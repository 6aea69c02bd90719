using System.Globalization;

namespace Extractor.Corpus.Generating;

/// <summary>Where a form says in which unit its money is.</summary>
internal enum UnitPlace
{
    Side,
    Head,
    Cell,
    Row,
    Caption,
}

/// <summary>How a form prints money.</summary>
/// <param name="Yuan">What one unit is worth.</param>
/// <param name="Unit">元, 万元, 亿元 or 千元.</param>
internal sealed record Money(decimal Yuan, string Unit, int Decimals, bool Grouped, UnitPlace At)
{
    /// <summary>The smallest amount the form can tell, in yuan.</summary>
    public decimal Step { get; } = Decimals switch
    {
        0 => Yuan,
        1 => Yuan / 10,
        2 => Yuan / 100,
        3 => Yuan / 1000,
        _ => Yuan / 10000,
    };

    public static Money Of(string family, Dice dice)
    {
        var at = family switch
        {
            "transfer" => dice.Percent(50) ? UnitPlace.Cell : UnitPlace.Side,
            Families.Outside => dice.Pick(Enum.GetValues<UnitPlace>()),
            "split" => dice.Percent(50) ? UnitPlace.Head : UnitPlace.Side,
            _ => UnitPlace.Side,
        };
        return dice.Below(10) switch
        {
            < 7 => new(10000, "万元", dice.Pick([2, 2, 2, 1, 4, 3]), dice.Percent(15), at),
            < 9 => new(1, "元", dice.Pick([0, 2]), dice.Percent(50), at),
            _ when family == Families.Outside => new(1000, "千元", 2, dice.Percent(30), at),
            _ => new(10000, "万元", 2, false, at),
        };
    }

    /// <summary>The nearest amount the form can print.</summary>
    public decimal Near(decimal yuan) => Math.Round(yuan / Step, MidpointRounding.AwayFromZero) * Step;

    /// <summary>As the form prints it; the unit too where it stands in the cell.</summary>
    public string Print(decimal yuan)
    {
        var text = (yuan / Yuan).ToString((Grouped ? "N" : "F") + Decimals, CultureInfo.InvariantCulture);
        return At == UnitPlace.Cell ? text + Unit : text;
    }
}
