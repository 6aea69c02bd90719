namespace Extractor.Corpus.Generating;

/// <summary>What a family of forms prints, in which order.</summary>
/// <param name="FundHeads">Roles of the columns of the funds block, left to right; <c>A+B</c> stand under one common head.</param>
/// <param name="Sources">Roles of its rows.</param>
/// <param name="IndicatorHeads">Roles of the columns of the indicators, likewise.</param>
/// <param name="ExecutionWeight">How many of the 100 points the execution of the budget is worth; 0: it is not scored.</param>
/// <param name="Level1">What the first level of indicators is called: 产出 becomes <c>产出指标</c> or <c>项目产出</c>.</param>
internal sealed record Family(
    string Name,
    IReadOnlyList<string> FundHeads,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> IndicatorHeads,
    int ExecutionWeight,
    string Level1);

/// <summary>The eight families of forms and, as <see cref="Outside"/>, everything no family prints.</summary>
internal static class Families
{
    public const string Outside = "outside";
    public const string Department = "department";
    public const string Narrative = "narrative";

    private static readonly string[] Numbered = ["national", "split", "sign", "transfer", "hubei", "decision", Department, Narrative];

    private static readonly string[] Levels = ["indicator.level1", "indicator.level2", "indicator.name"];

    public static IReadOnlyList<Family> Forms { get; } =
    [
        new(
            "national",
            ["fund.initial_budget", "fund.annual_budget", "fund.executed", "fund.weight", "fund.rate", "fund.score"],
            ["source.total", "source.fiscal", "source.carryover", "source.other"],
            [.. Levels, "indicator.target", "indicator.actual", "indicator.weight", "indicator.score", "indicator.note"],
            10,
            "{0}指标"),
        new(
            "split",
            ["fund.declared_budget+fund.initial_budget", "fund.annual_budget", "fund.executed", "fund.balance", "fund.rate", "fund.score"],
            ["source.total", "source.provincial", "source.municipal", "source.local", "source.other"],
            [.. Levels, "indicator.target+indicator.adjusted_target+indicator.actual", "indicator.weight", "indicator.score", "indicator.note"],
            10,
            "{0}指标"),
        new(
            "sign",
            ["fund.initial_budget", "fund.annual_budget", "fund.executed", "fund.rate", "fund.weight", "fund.score", "none"],
            ["source.total", "source.fiscal", "source.special_account", "source.own", "source.other"],
            [.. Levels, "indicator.sign", "indicator.target", "indicator.unit", "indicator.actual", "indicator.weight", "indicator.score",
                "indicator.note"],
            10,
            "{0}指标"),
        new(
            "transfer",
            ["fund.annual_budget", "fund.executed", "fund.rate"],
            ["source.total", "source.central", "source.local", "source.other"],
            [.. Levels, "indicator.target", "indicator.actual", "indicator.note"],
            0,
            "{0}指标"),
        new(
            "hubei",
            ["fund.annual_budget", "fund.executed", "fund.rate", "fund.score"],
            ["source.total"],
            [.. Levels, "indicator.target", "indicator.actual", "indicator.score"],
            20,
            "{0}指标"),
        new(
            "decision",
            ["fund.annual_budget", "fund.received", "fund.executed", "fund.rate"],
            ["source.total", "source.fiscal", "source.carryover", "source.other"],
            [.. Levels, "indicator.target", "indicator.actual", "indicator.weight", "indicator.score", "indicator.note"],
            0,
            "项目{0}"),
    ];

    /// <summary>The product's number for a family, as form definitions print it; 0 for what belongs to none.</summary>
    public static int Number(string family) => Array.IndexOf(Numbered, family) + 1;

    /// <summary>Every name <see cref="FormGenerator"/> knows.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Forms.Select(f => f.Name), Department, Narrative, Outside];
}
