using System.Globalization;
using Extractor.Evaluations;

namespace Extractor.Corpus.Generating;

/// <summary>The truth about a line of funds.</summary>
internal static class Funds
{
    /// <param name="value">The printed value of a column by its role; null where none is.</param>
    public static Fund Of(string source, string label, Func<string, decimal?> value) => new(
        source,
        label,
        value("fund.declared_budget"),
        value("fund.initial_budget"),
        value("fund.annual_budget"),
        value("fund.received"),
        value("fund.executed"),
        value("fund.balance"),
        value("fund.rate"),
        value("fund.weight"),
        value("fund.score"),
        EvidenceMap.Empty);

    /// <summary>Whether any figure of the line is printed: a line of blank boxes states nothing.</summary>
    public static bool SaysSomething(Fund f) =>
        (f.DeclaredBudget ?? f.InitialBudget ?? f.AnnualBudget ?? f.Received ?? f.Executed ?? f.Balance ?? f.Rate ?? f.Score) is not null;

    /// <summary>Without zeros that say nothing.</summary>
    public static string Print(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
