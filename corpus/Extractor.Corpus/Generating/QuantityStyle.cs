using System.Globalization;
using Extractor.Evaluations;

namespace Extractor.Corpus.Generating;

/// <summary>How a form prints targets and what was reached.</summary>
/// <param name="Bare">Targets without a sign, which the contract reads as equality.</param>
/// <param name="UnitInActual">Whether the reached value repeats the unit.</param>
/// <param name="Percent">% or its full-width twin.</param>
internal sealed record QuantityStyle(bool Bare, bool UnitInActual, string Percent, int Least, int Most)
{
    public static QuantityStyle Of(Dice dice) =>
        new(dice.Percent(20), dice.Percent(75), dice.Percent(90) ? "%" : "％", dice.Below(5), dice.Below(4));

    public Quantity Target(IndicatorFact fact)
    {
        if (fact.Target is not { } value) return Word(fact.TargetWord);
        var unit = Unit(fact);
        var number = Number(value);
        if (Bare || fact.Pattern.Direction == "eq") return new(number + unit, "eq", value, null, unit);
        var text = fact.Pattern.Direction == "ge"
            ? Least switch { 0 or 1 => $"≥{number}{unit}", 2 => $"{number}{unit}以上", 3 => $"不少于{number}{unit}", _ => $">={number}{unit}" }
            : Most switch { 0 or 1 => $"≤{number}{unit}", 2 => $"不超过{number}{unit}", _ => $"{number}{unit}以内" };
        return new(text, fact.Pattern.Direction, value, null, unit);
    }

    public Quantity Actual(IndicatorFact fact)
    {
        if (fact.Actual is not { } value) return Word(fact.ActualWord);
        var unit = UnitInActual || fact.Pattern.Unit == "%" ? Unit(fact) : null;
        return new(Number(value) + unit, "eq", value, null, unit);
    }

    /// <summary>The sign for a column of its own.</summary>
    public static string Sign(IndicatorFact fact) => (fact.Target, fact.Pattern.Direction) switch
    {
        (null, _) => "定性",
        (_, "ge") => "≥",
        (_, "le") => "≤",
        _ => "=",
    };

    /// <summary>The target of a form with sign and unit in columns of their own.</summary>
    public static Quantity Spread(IndicatorFact fact) => fact.Target is { } value
        ? new(Sign(fact) + Number(value) + fact.Pattern.Unit, fact.Pattern.Direction, value, null, fact.Pattern.Unit)
        : Word(fact.TargetWord);

    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static Quantity Word(string text) => new(text, "text", null, null, null);

    private string Unit(IndicatorFact fact) => fact.Pattern.Unit == "%" ? Percent : fact.Pattern.Unit ?? "";
}
