using Extractor.Fields;
using Extractor.Fields.Values;

namespace Extractor.Evaluations.Merging;

/// <summary>Reads the figures of a field into statements; null where a box states none.</summary>
internal static class FieldReader
{
    /// <summary>因公出国费为零: nothing is nothing in any unit.</summary>
    private const string Zero = "零";

    public static Statement? Money(FieldText field, MoneyUnit? unit) =>
        field.Text.Text.Trim() == Zero ? new(0, 0, field)
        : MoneyReader.Parse(field.Text.Text, unit).TryGet(out var money, out _) ? new(money.Yuan, money.HalfDigit, field) : null;

    public static Statement? Rate(FieldText field, decimal? expected) =>
        RateReader.Parse(field.Text.Text, expected).TryGet(out var rate, out _) ? new(rate.Fraction, rate.HalfDigit, field) : null;

    /// <summary>Points: 10, 9.23, 10分, （8分）. A percentage of the full hundred points counts as points.</summary>
    public static Statement? Points(FieldText? field)
    {
        if (field is null || field.Text.IsBlank) return null;
        if (Numeral.Parse(field.Text.Text).TryGet(out var numeral, out _)) return new(numeral.Value, numeral.HalfDigit, field);
        var figures = FigureReader.Find(field.Text.Text);
        return figures.Count == 1 && figures[0] is { Kind: FigureKind.Plain or FigureKind.Percent, Unit: null or { Kind: UnitKind.Percent } }
            or { Kind: FigureKind.Quantity, Unit.Text: "分" } ? new(figures[0].Value, figures[0].Numeral.HalfDigit, field)
            : figures is [{ Kind: FigureKind.Ordinal } bracketed] && field.Text.Text.Trim().Length == bracketed.Length + 2
                ? new(bracketed.Value, bracketed.Numeral.HalfDigit, field)
                : null;
    }
}
