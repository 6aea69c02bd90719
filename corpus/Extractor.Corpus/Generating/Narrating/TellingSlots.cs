using Extractor.Fields.Learning;

namespace Extractor.Corpus.Generating.Narrating;

/// <summary>What the slots of a voice's sentences state.</summary>
internal static class TellingSlots
{
    private static readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal)
    {
        ["declared"] = "fund.declared_budget",
        ["initial"] = "fund.initial_budget",
        ["annual"] = "fund.annual_budget",
        ["received"] = "fund.received",
        ["executed"] = "fund.executed",
        ["balance"] = "fund.balance",
        ["rate"] = "fund.rate",
        ["total"] = "score.total",
        ["execscore"] = "score.execution",
        ["execweight"] = "indicator.weight",
        ["execpoints"] = "indicator.score",
        ["target"] = "indicator.target",
        ["actual"] = "indicator.actual",
        ["weight"] = "indicator.weight",
        ["score"] = "indicator.score",
        ["authorized"] = "measure.staff.authorized",
        ["present"] = "measure.staff.actual",
        ["revenue"] = "measure.revenue.total",
        ["revfiscal"] = "measure.revenue.fiscal",
        ["expenditure"] = "measure.expenditure.total",
        ["basic"] = "measure.expenditure.basic",
        ["personnel"] = "measure.expenditure.personnel",
        ["operating"] = "measure.expenditure.operating",
        ["project"] = "measure.expenditure.project",
        ["three"] = "measure.three_public.total",
        ["abroad"] = "measure.three_public.abroad",
        ["vehicle"] = "measure.three_public.vehicle",
        ["reception"] = "measure.three_public.reception",
        ["meeting"] = "measure.meeting",
        ["training"] = "measure.training",
        ["agency"] = "measure.agency_operating",
        ["procurement"] = "measure.procurement.total",
        ["opening"] = "measure.carryover.opening",
        ["closing"] = "measure.carryover.closing",
    };

    /// <summary>A name of <see cref="FigureRole"/>; null where the slot states no field.</summary>
    public static string? RoleOf(string slot) =>
        Source(slot) is { } part ? $"source.{part.Source}" : Roles.GetValueOrDefault(slot);

    /// <summary><c>central.annual</c>: the column of one source of the funds; null for other slots.</summary>
    public static (string Source, string Column)? Source(string slot)
    {
        var dot = slot.IndexOf('.');
        return dot > 0 ? (slot[..dot], Roles[slot[(dot + 1)..]]) : null;
    }

    /// <summary>A measure's code and its slot, in the order in which accounts name them.</summary>
    public static IEnumerable<(string Slot, string Measure)> Measures =>
        from role in Roles where role.Value.StartsWith("measure.", StringComparison.Ordinal) select (role.Key, role.Value["measure.".Length..]);
}
