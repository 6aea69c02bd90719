namespace Extractor.Fields.Learning;

/// <summary>The roles a cell of a form can play, under stable names that a model file and its card can print.</summary>
/// <remarks>The part before the dot is the kind of thing (<c>header</c>, <c>fund</c>, <c>indicator</c>, <c>source</c>), the part behind it
/// is the field's name in the contract. A value, a side label and everything else a form prints are <see cref="None"/>.</remarks>
public static class CellRole
{
    public const string None = "none";

    /// <summary>Labels of single boxes: beside or above the value.</summary>
    public static IReadOnlyList<string> Headers { get; } =
    [
        "header.subject", "header.subject_code", "header.organization", "header.competent_department", "header.implementing_unit",
        "header.fiscal_year", "header.score", "header.grade", "header.filed_on", "header.goal_expected", "header.goal_achieved",
    ];

    /// <summary>Heads of the columns of a funds block.</summary>
    public static IReadOnlyList<string> FundColumns { get; } =
    [
        "fund.declared_budget", "fund.initial_budget", "fund.annual_budget", "fund.received", "fund.executed", "fund.balance",
        "fund.rate", "fund.weight", "fund.score",
    ];

    /// <summary>Labels of the rows of a funds block, by the contract's sources.</summary>
    public static IReadOnlyList<string> Sources { get; } =
    [
        "source.total", "source.fiscal", "source.central", "source.provincial", "source.municipal", "source.local",
        "source.carryover", "source.special_account", "source.own", "source.other",
    ];

    /// <summary>Heads of the columns of an indicator table.</summary>
    public static IReadOnlyList<string> IndicatorColumns { get; } =
    [
        "indicator.level1", "indicator.level2", "indicator.name", "indicator.target", "indicator.adjusted_target",
        "indicator.actual", "indicator.weight", "indicator.score", "indicator.note", "indicator.sign", "indicator.unit",
        "indicator.explanation", "indicator.criterion",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Headers, .. FundColumns, .. Sources, .. IndicatorColumns, None];
}
