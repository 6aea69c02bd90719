namespace Extractor.Comparing;

/// <summary>What of an evaluation can be compared with another.</summary>
/// <param name="Keys">What it can be grouped by, under the names of <see cref="Comparison.Keys"/>; null where it is not known.</param>
/// <param name="Budget">全年预算数 of the total line, in yuan.</param>
/// <param name="Executed">全年执行数 of the total line, in yuan.</param>
/// <param name="Rate">As stated, a fraction of 1.</param>
/// <param name="Score">Of 100.</param>
/// <param name="Findings">How many things in it do not add up.</param>
/// <param name="Amounts">A department's accounts by measure, in the measure's unit.</param>
public sealed record EvaluationFigures(
    IReadOnlyDictionary<string, string?> Keys,
    decimal? Budget,
    decimal? Executed,
    decimal? Rate,
    decimal? Score,
    int Findings,
    IReadOnlyDictionary<string, decimal> Amounts);
