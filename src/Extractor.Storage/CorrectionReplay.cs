using System.Globalization;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage;

/// <summary>Makes a correction in a database: in the record, in its value, and as a correction beside it.</summary>
internal static partial class CorrectionReplay
{
    /// <returns>False where the document has no such record any more, or the value cannot stand there.</returns>
    public static bool Apply(SqliteConnection connection, SqliteTransaction transaction, Correction correction) =>
        Place(connection, transaction, correction) is { } target && Apply(connection, transaction, correction, target).TryGet(out _, out _);

    /// <summary>The reason why a correction cannot be made; null where it was.</summary>
    public static string? Refusal(SqliteConnection connection, SqliteTransaction transaction, Correction correction)
    {
        if (Place(connection, transaction, correction) is not { } target) return "The record is not there any more.";
        return Apply(connection, transaction, correction, target).TryGet(out _, out var reason) ? null : reason;
    }

    private sealed record Target(long Evaluation, string Table, long Id, string Path, string Field);

    private static Parsed<bool> Apply(SqliteConnection connection, SqliteTransaction transaction, Correction correction, Target target)
    {
        var unit = target.Table == "amount"
            ? connection.QuerySingle<string>("SELECT unit FROM amount WHERE id = @Id", new { target.Id }, transaction)
            : null;
        if (!CorrectedField.Assign(target.Table, target.Field, correction.Value, unit).TryGet(out var assignments, out var reason))
        {
            return Parsed<bool>.Not(reason);
        }
        foreach (var (column, value) in assignments)
        {
            connection.Execute($"UPDATE {target.Table} SET {column} = @value WHERE id = @Id", new { value, target.Id }, transaction);
        }
        connection.Execute(
            $"""
            INSERT INTO value (evaluation_id, path, field, value, confidence, unit, {(target.Table == "evaluation" ? "fund_id" : target.Table + "_id")})
            VALUES (@Evaluation, @Path, @Field, @Value, 1.0, @unit, @record)
            ON CONFLICT (evaluation_id, path) DO UPDATE SET value = excluded.value, confidence = 1.0
            """,
            new { target.Evaluation, target.Path, target.Field, correction.Value, unit, record = target.Table == "evaluation" ? (long?)null : target.Id },
            transaction);
        connection.Execute(
            """
            INSERT INTO correction (value_id, was, value, why)
            SELECT id, @Was, @Value, @Why FROM value WHERE evaluation_id = @Evaluation AND path = @Path
            """,
            new { correction.Was, correction.Value, correction.Why, target.Evaluation, target.Path },
            transaction);
        return Parsed<bool>.Of(true);
    }

    private static Target? Place(SqliteConnection connection, SqliteTransaction transaction, Correction correction)
    {
        var evaluation = connection.QuerySingleOrDefault<long?>(
            "SELECT e.id FROM evaluation e JOIN document d ON d.id = e.document_id WHERE d.sha256 = @Sha256 AND e.ordinal = @Evaluation",
            new { correction.Sha256, correction.Evaluation },
            transaction);
        if (evaluation is null) return null;
        var match = RecordPath().Match(correction.Path);
        if (!match.Success) return new Target(evaluation.Value, "evaluation", evaluation.Value, correction.Path, correction.Path);
        var list = match.Groups["list"].Value;
        var (table, label) = (list[..^1], list == "indicators" ? "name" : "label");
        var field = match.Groups["field"].Value;
        var records = connection.Query<(long Id, int Ordinal, string Label)>(
            $"SELECT id, ordinal, {label} FROM {table} WHERE evaluation_id = @evaluation ORDER BY ordinal", new { evaluation }, transaction).ToList();
        var index = int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture);
        var same = records.Where(r => correction.Label is null || r.Label == correction.Label).ToList();
        var record = same.FirstOrDefault(r => r.Ordinal == index);
        if (record.Label is null && same.Count == 1) record = same[0];
        return record.Label is null
            ? null
            : new Target(evaluation.Value, table, record.Id, string.Create(CultureInfo.InvariantCulture, $"{list}[{record.Ordinal}].{field}"), field);
    }

    [GeneratedRegex(@"^(?<list>funds|indicators|amounts)\[(?<index>\d{1,6})\]\.(?<field>[a-z0-9_.]+)$")]
    private static partial Regex RecordPath();
}
