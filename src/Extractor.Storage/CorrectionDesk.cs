using Dapper;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage;

/// <summary>Takes a person's decision about a stored value.</summary>
public static class CorrectionDesk
{
    /// <summary>Makes the correction in the database.</summary>
    /// <param name="field">The field's name in the JSON.</param>
    /// <param name="value">As the JSON prints it, money in yuan; null: nothing stands there.</param>
    /// <returns>What was decided, to be kept in a <see cref="CorrectionFile"/>; or why it cannot be.</returns>
    public static Parsed<Correction> Correct(SqliteConnection connection, RecordId id, string field, string? value, string why)
    {
        using var transaction = connection.BeginTransaction();
        if (Of(connection, transaction, id, field, value, why) is not { } correction)
        {
            return Parsed<Correction>.Not("There is no such record in this database.");
        }
        if (CorrectionReplay.Refusal(connection, transaction, correction) is { } refusal) return Parsed<Correction>.Not(refusal);
        transaction.Commit();
        return Parsed<Correction>.Of(correction);
    }

    private sealed record Record(string Sha256, string File, long Evaluation, long? Ordinal, string? Label);

    private static Correction? Of(SqliteConnection connection, SqliteTransaction transaction, RecordId id, string field, string? value, string why)
    {
        if (id.Of == RecordId.Kind.Value) return OfValue(connection, transaction, id.Number, field, value, why);
        var (table, label, list) = id.Of switch
        {
            RecordId.Kind.Fund => ("fund", "r.label", "funds"),
            RecordId.Kind.Indicator => ("indicator", "r.name", "indicators"),
            RecordId.Kind.Amount => ("amount", "r.label", "amounts"),
            _ => ("evaluation", "NULL", ""),
        };
        var (key, ordinal) = list.Length == 0 ? ("r.id", "NULL") : ("r.evaluation_id", "r.ordinal");
        var record = Reading.Of(
            connection,
            $"""
            SELECT d.sha256 AS Sha256, d.file AS File, e.ordinal AS Evaluation, {ordinal} AS Ordinal, {label} AS Label
            FROM {table} r JOIN evaluation e ON e.id = {key} JOIN document d ON d.id = e.document_id
            WHERE r.id = @Number
            """,
            new { id.Number },
            transaction)
            .Select(r => new Record(r.Text("Sha256"), r.Text("File"), r.Whole("Evaluation"), r.WholeOrNull("Ordinal"), r.TextOrNull("Label")))
            .FirstOrDefault();
        if (record is null) return null;
        var path = record.Ordinal is { } at ? FormattableString.Invariant($"{list}[{at}].{field}") : field;
        return Made(connection, transaction, record, path, value, why);
    }

    private static Correction? OfValue(SqliteConnection connection, SqliteTransaction transaction, long number, string field, string? value, string why)
    {
        var found = Reading.Of(
            connection,
            """
            SELECT d.sha256 AS Sha256, d.file AS File, e.ordinal AS Evaluation, v.path AS Path, coalesce(f.label, i.name, a.label) AS Label
            FROM value v JOIN evaluation e ON e.id = v.evaluation_id JOIN document d ON d.id = e.document_id
            LEFT JOIN fund f ON f.id = v.fund_id LEFT JOIN indicator i ON i.id = v.indicator_id LEFT JOIN amount a ON a.id = v.amount_id
            WHERE v.id = @number AND v.field = @field
            """,
            new { number, field },
            transaction)
            .Select(r => (Record: new Record(r.Text("Sha256"), r.Text("File"), r.Whole("Evaluation"), null, r.TextOrNull("Label")), Path: r.Text("Path")))
            .ToList();
        return found.Count == 0 ? null : Made(connection, transaction, found[0].Record, found[0].Path, value, why);
    }

    private static Correction Made(SqliteConnection connection, SqliteTransaction transaction, Record record, string path, string? value, string why)
    {
        var was = connection.QuerySingleOrDefault<string?>(
            """
            SELECT v.value FROM value v JOIN evaluation e ON e.id = v.evaluation_id JOIN document d ON d.id = e.document_id
            WHERE d.sha256 = @Sha256 AND e.ordinal = @Evaluation AND v.path = @path
            """,
            new { record.Sha256, record.Evaluation, path },
            transaction);
        return new Correction(record.Sha256, record.File, (int)record.Evaluation, path, record.Label, was, value, why);
    }
}
