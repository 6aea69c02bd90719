using System.Globalization;

namespace Extractor.Evaluations.Merging;

/// <summary>Findings about places that state one figure differently.</summary>
internal static class Conflict
{
    // Figures of money this many times apart are one figure in two units (元 and 万元), not two figures.
    private const decimal UnitFactor = 10_000;

    /// <param name="what">The figure's name, for the message.</param>
    /// <param name="isMoney">Whether its figures may be off by a unit.</param>
    public static IEnumerable<Finding> Of(Verdict verdict, string path, string what, bool isMoney)
    {
        foreach (var other in verdict.Dissenting.DistinctBy(s => s.Value))
        {
            var evidence = EvidenceOf.Each(verdict.Agreeing.Take(1).Concat(verdict.Dissenting.Where(s => s.Value == other.Value)).Select(s => s.Source));
            var offByUnit = isMoney && IsUnitApart(verdict.Standing, other);
            yield return new Finding(
                offByUnit ? "unit-suspect" : "conflicting-values", Severity.Warning, null, path,
                $"{what}: {Printed(verdict.Standing, isMoney)} against {Printed(other, isMoney)}{(offByUnit ? ", the same digits in another unit" : "")}.",
                evidence);
        }
    }

    private static bool IsUnitApart(Statement one, Statement other)
    {
        if (one.Value == 0 || other.Value == 0) return false;
        var (large, small) = Math.Abs(one.Value) > Math.Abs(other.Value) ? (one, other) : (other, one);
        return Math.Abs(large.Value - small.Value * UnitFactor) <= large.HalfDigit + small.HalfDigit * UnitFactor;
    }

    private static string Printed(Statement statement, bool isMoney) =>
        string.Create(CultureInfo.InvariantCulture, $"{statement.Value:0.######}{(isMoney ? "元" : "")} ('{statement.Source.Text.Text.Trim()}')");
}
