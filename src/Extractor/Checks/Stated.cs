using System.Globalization;
using Extractor.Evaluations;
using Extractor.Fields.Values;

namespace Extractor.Checks;

/// <summary>A value of an evaluation with what its last printed digit leaves open.</summary>
/// <param name="HalfDigit">Half of the last printed digit, in the value's own unit.</param>
/// <param name="Path">Where it stands, as in <c>funds[0].rate</c>.</param>
internal sealed record Stated(decimal Value, decimal HalfDigit, string Path, IReadOnlyList<Evidence> Evidence)
{
    public decimal Low => Value - HalfDigit;

    public decimal High => Value + HalfDigit;

    /// <summary>Null where nothing is stated.</summary>
    public static Stated? Of(decimal? value, EvidenceMap evidence, string field, string path)
    {
        if (value is not { } stated) return null;
        var places = evidence[field];
        return new(stated, places.Count == 0 ? 0 : HalfDigitOf(stated, places[0].Text), $"{path}.{field}", [.. places.Take(1)]);
    }

    public static Stated? Of(Evaluation evaluation, decimal? value, string field) =>
        Of(value, evaluation.Evidence, field, "") is { } stated ? stated with { Path = field } : null;

    /// <summary>The printed digits tell the rounding: "89.97" for 899,700 leaves 50 open.</summary>
    private static decimal HalfDigitOf(decimal value, string printed)
    {
        // What one printed unit may be worth in the value's: fractions of per cent and per mille, yuan of 亿元.
        ReadOnlySpan<decimal> scales = [1, 0.01m, 0.001m, 1_000, 10_000, 1_000_000, 10_000_000, 100_000_000];
        foreach (var figure in FigureReader.Find(printed))
        {
            foreach (var scale in scales)
            {
                // Yuan are kept to the fen, so the product may be rounded.
                if (value != 0 && Math.Abs(figure.Value * scale - value) < 0.01m * Math.Min(1, scale)) return figure.Numeral.HalfDigit * scale;
            }
        }
        return 0;
    }

    /// <summary>The value as a message prints it.</summary>
    public override string ToString() => Print(Value);

    public static string Print(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
