namespace Extractor.Fields.Learning;

/// <summary>What a figure in a sentence can state, under stable names that a model file and its card can print.</summary>
/// <remarks>The part before the dot is the kind of thing: a column of the funds, a source of theirs, a measure of the contract's <c>amounts</c>,
/// a score, a value of an indicator. A figure of another year, of a part or of somebody else is <see cref="None"/>.</remarks>
public static class FigureRole
{
    public const string None = CellRole.None;

    private static readonly string[] Measures =
    [
        "revenue.total", "revenue.fiscal", "revenue.general_public", "expenditure.total", "expenditure.basic", "expenditure.personnel",
        "expenditure.operating", "expenditure.project", "three_public.total", "three_public.abroad", "three_public.vehicle",
        "three_public.reception", "meeting", "training", "agency_operating", "procurement.total", "procurement.rate",
        "carryover.opening", "carryover.closing", "staff.authorized", "staff.actual", "satisfaction",
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        "fund.declared_budget", "fund.initial_budget", "fund.annual_budget", "fund.received", "fund.executed", "fund.balance", "fund.rate",
        .. CellRole.Sources.Where(s => s != "source.total"),
        .. Measures.Select(m => "measure." + m),
        "score.total", "score.execution",
        "indicator.target", "indicator.actual", "indicator.weight", "indicator.score",
        None,
    ];
}
