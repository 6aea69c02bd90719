namespace Extractor.Fields.Learning;

/// <summary>What a row of a form can be.</summary>
public static class RowKind
{
    /// <summary>A source of funds, an indicator, a total, boxes of the header, heads of columns, goals, or none of these.</summary>
    public static IReadOnlyList<string> All { get; } = ["fund", "indicator", "total", "header", "head", "goal", "note"];
}

/// <summary>What a sentence of a report can state.</summary>
public static class SentenceKind
{
    /// <summary>Budget and execution of the year, a department's accounts, an indicator, a score, figures of another year
    /// (<c>past</c>), figures that are only intended (<c>plan</c>), or none.</summary>
    public static IReadOnlyList<string> All { get; } = ["fund", "account", "indicator", "score", "past", "plan", "none"];
}
