using System.Globalization;

namespace Extractor.Comparing;

/// <summary>Puts evaluations of several regions, years or kinds beside each other.</summary>
public static class Comparison
{
    public const string Year = "year";

    // Neither sign stands in a name: the keys of a group joined by one, the other for a key that is not known.
    private const char Separator = '\u001f';
    private const string Unknown = "\u001e";

    /// <summary>What can be grouped by.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["region", "province", Year, "kind", "organization", "department", "grade", "form", "file"];

    /// <summary>What can be compared besides the accounts' measures.</summary>
    public static IReadOnlyList<string> Measures { get; } = ["budget", "executed", "rate", "score", "findings"];

    /// <summary>Ordered by the keys; what is not known comes last.</summary>
    public static IReadOnlyList<ComparedGroup> Of(IEnumerable<EvaluationFigures> evaluations, IReadOnlyList<string> by, IReadOnlyList<string> measures)
    {
        var groups = evaluations
            .GroupBy(e => string.Join(Separator, by.Select(k => e.Keys.GetValueOrDefault(k) ?? Unknown)), StringComparer.Ordinal)
            .Select(g => (Keys: by.Select(k => g.First().Keys.GetValueOrDefault(k)).ToList(), Members: g.ToList()))
            .Order(Comparer<(List<string?> Keys, List<EvaluationFigures> Members)>.Create((x, y) => Order(x.Keys, y.Keys)))
            .Select(g => new ComparedGroup(g.Keys, g.Members.Count, [.. measures.Select(m => Figure(m, g.Members))]))
            .ToList();
        var year = by.ToList().IndexOf(Year);
        return year < 0 ? groups : [.. groups.Select(g => WithChange(g, groups, year))];
    }

    private static ComparedFigure Figure(string measure, List<EvaluationFigures> members)
    {
        var single = members.Select(e => One(measure, e)).OfType<decimal>().Order().ToList();
        return single.Count == 0
            ? new ComparedFigure(measure, null, 0, null, null, null, null)
            : new ComparedFigure(measure, Whole(measure, members, single), single.Count, single[0], Median(single), single[^1], null);
    }

    private static decimal? One(string measure, EvaluationFigures e) => measure switch
    {
        "budget" => e.Budget,
        "executed" => e.Executed,
        // What the report states, or what its own figures say where it states none.
        "rate" => e.Rate ?? (e is { Executed: { } executed, Budget: { } budget and not 0 } ? executed / budget : null),
        "score" => e.Score,
        "findings" => e.Findings,
        _ => e.Amounts.TryGetValue(measure, out var amount) ? amount : null,
    };

    private static decimal Whole(string measure, List<EvaluationFigures> members, List<decimal> single)
    {
        if (measure == "score") return single.Average();
        if (measure != "rate") return single.Sum();
        var both = members.Where(e => e is { Executed: not null, Budget: not null }).ToList();
        var budget = both.Sum(e => e.Budget!.Value);
        // Stated rates alone have no weights: their mean is all there is.
        return budget == 0 ? single.Average() : both.Sum(e => e.Executed!.Value) / budget;
    }

    private static decimal Median(List<decimal> ordered) =>
        ordered.Count % 2 == 1 ? ordered[ordered.Count / 2] : (ordered[(ordered.Count / 2) - 1] + ordered[ordered.Count / 2]) / 2;

    private static ComparedGroup WithChange(ComparedGroup group, List<ComparedGroup> groups, int year)
    {
        if (Number(group.Keys[year]) is not { } now) return group;
        var before = groups.FirstOrDefault(g => g.Keys.Index().All(k => k.Index == year ? Number(k.Item) == now - 1 : k.Item == group.Keys[k.Index]));
        return before is null
            ? group
            : group with { Figures = [.. group.Figures.Zip(before.Figures, (f, was) => f with { Change = f.Value - was.Value })] };
    }

    private static int? Number(string? year) => int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Order(List<string?> x, List<string?> y) => x.Zip(y, Order).FirstOrDefault(c => c != 0);

    private static int Order(string? x, string? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => string.CompareOrdinal(x, y),
    };
}
