using System.Globalization;

namespace Extractor.Pipelines;

/// <summary>How numbers are printed: exact decimals, never floating point.</summary>
public static class ContractNumber
{
    private const string YuanUnit = "元";

    /// <summary>Yuan with two decimals; the fen is the smallest unit there is, halves away from zero.</summary>
    public static string? Money(decimal? yuan) =>
        yuan is { } value ? Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) : null;

    /// <summary>The decimal as it was read, its trailing zeros included: 9.50 and 9.5 are printed differently.</summary>
    public static string? Plain(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>An account's figure, which is money where its unit is 元.</summary>
    public static string? Of(decimal? value, string unit) => unit == YuanUnit ? Money(value) : Plain(value);

    /// <summary>A side of a box: hundredths of a point are finer than any printer.</summary>
    public static decimal Points(double points) => Trim(Math.Round((decimal)points, 2, MidpointRounding.AwayFromZero));

    public static decimal Confidence(decimal confidence) => Trim(Math.Round(confidence, 3, MidpointRounding.AwayFromZero));

    // Dividing by one with 28 decimals drops the zeros at the end, so 1.50 is written 1.5.
    private static decimal Trim(decimal number) => number / 1.0000000000000000000000000000m;
}
