namespace Extractor.Fields.Learning;

/// <summary>What a row of a form can be.</summary>
public static class RowKind
{
    /// <summary>A source of funds, an indicator, a total, boxes of the header, heads of columns, goals, or none of these.</summary>
    public static IReadOnlyList<string> All { get; } = ["fund", "indicator", "total", "header", "head", "goal", "note"];
}
