using System.Globalization;

namespace Extractor.Storage;

/// <summary>A column and what a correction puts there.</summary>
internal sealed record Assignment(string Column, object? Value);

/// <summary>Which columns a field of the JSON is kept in, and what may stand there.</summary>
internal static class CorrectedField
{
    private const string YuanUnit = "元";

    private static readonly string[] Money = ["declared_budget", "initial_budget", "annual_budget", "received", "executed", "balance"];
    private static readonly string[] Quantities = ["target", "adjusted_target", "actual"];
    private static readonly string[] Operators = ["ge", "le", "gt", "lt", "eq", "range", "text"];
    private static readonly string[] Kinds = ["project", "department", "transfer", "policy"];
    private static readonly string[] Grades = ["优", "良", "中", "差"];

    /// <param name="table">evaluation, fund, indicator or amount.</param>
    /// <param name="value">As the JSON prints it; null for none.</param>
    /// <param name="unit">Of an amount.</param>
    public static Parsed<IReadOnlyList<Assignment>> Assign(string table, string field, string? value, string? unit) => (table, field) switch
    {
        ("evaluation", "subject" or "subject_code" or "organization" or "competent_department" or "implementing_unit") => Text(field, value),
        ("evaluation", "goals.expected") => Text("goal_expected", value),
        ("evaluation", "goals.achieved") => Text("goal_achieved", value),
        ("evaluation", "subject_kind") => OneOf(field, value, Kinds),
        ("evaluation", "grade") => OneOf(field, value, Grades),
        ("evaluation", "score") or ("indicator" or "fund", "weight" or "score") or ("fund", "rate") => Number(field, value),
        ("evaluation", "fiscal_year") => Year(field, value),
        ("evaluation", "filed_on") => Date(field, value),
        ("evaluation", "region") => Region(value),
        ("fund", _) when Money.Contains(field) => Yuan(field + "_fen", value),
        ("indicator", "level1" or "level2" or "name" or "note") => Text(field, value),
        ("indicator", _) when Quantities.Contains(field) => Text(field + "_text", value),
        ("indicator", _) when Part(field, ".value") is { } name => Number(name, value),
        ("indicator", _) when Part(field, ".unit") is { } name => Text(name + "_unit", value),
        ("indicator", _) when Part(field, ".op") is { } name => OneOf(name + "_op", value, Operators),
        ("amount", "value") => Amount(value, unit),
        _ => Not($"A record of the table {table} has no field '{field}'."),
    };

    private static string? Part(string field, string ending) => Quantities.FirstOrDefault(q => field == q + ending);

    private static Parsed<IReadOnlyList<Assignment>> Text(string column, string? value) => Of(new Assignment(column, value));

    private static Parsed<IReadOnlyList<Assignment>> OneOf(string column, string? value, string[] words) =>
        value is null || words.Contains(value) ? Of(new Assignment(column, value)) : Not($"'{value}' is none of {string.Join(", ", words)}.");

    private static Parsed<IReadOnlyList<Assignment>> Number(string column, string? value) =>
        value is null || Decimal(value) is not null ? Of(new Assignment(column, value)) : Not($"'{value}' is not a plain decimal number.");

    private static Parsed<IReadOnlyList<Assignment>> Yuan(string column, string? value) =>
        value is null ? Of(new Assignment(column, null))
        : Fen.Of(Decimal(value)) is { } fen ? Of(new Assignment(column, fen))
        : Not($"'{value}' is not an amount of yuan such as 62502.50.");

    private static Parsed<IReadOnlyList<Assignment>> Amount(string? value, string? unit)
    {
        if (!Number("amount", value).TryGet(out var plain, out var reason)) return Not(reason);
        return Of([.. plain, new Assignment("amount_fen", unit == YuanUnit && value is not null ? Fen.Of(Decimal(value)) : null)]);
    }

    private static Parsed<IReadOnlyList<Assignment>> Year(string column, string? value) =>
        value is null ? Of(new Assignment(column, null))
        : value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? Of(new Assignment(column, (long)year))
        : Not($"'{value}' is not a year.");

    private static Parsed<IReadOnlyList<Assignment>> Date(string column, string? value) =>
        value is null || DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? Of(new Assignment(column, value))
            : Not($"'{value}' is not a date such as 2023-01-30.");

    // The code, and after a space the name: 110105 朝阳区.
    private static Parsed<IReadOnlyList<Assignment>> Region(string? value)
    {
        if (value is null) return Of(new Assignment("region_code", null), new Assignment("region_name", null));
        var parts = value.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 2 && parts[0].Length == 6 && parts[0].All(char.IsAsciiDigit)
            ? Of(new Assignment("region_code", parts[0]), new Assignment("region_name", parts[1]))
            : Not($"'{value}' is not a region's six digits and name, such as 110105 朝阳区.");
    }

    private static decimal? Decimal(string value) =>
        decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Parsed<IReadOnlyList<Assignment>> Of(params Assignment[] assignments) => Parsed<IReadOnlyList<Assignment>>.Of(assignments);

    private static Parsed<IReadOnlyList<Assignment>> Not(string reason) => Parsed<IReadOnlyList<Assignment>>.Not(reason);
}
