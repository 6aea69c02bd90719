using Dapper;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage;

/// <summary>A row as SQLite gives it. Records cannot be filled by their constructors where a query computes a column: it has no
/// declared type, and its first row may be null.</summary>
internal readonly struct Reading(IDictionary<string, object?> row)
{
    public static IEnumerable<Reading> Of(SqliteConnection connection, string sql, object parameters, SqliteTransaction? transaction = null) =>
        connection.Query(sql, parameters, transaction).Select(row => new Reading((IDictionary<string, object?>)row));

    public string Text(string column) => (string)row[column]!;

    public string? TextOrNull(string column) => (string?)row[column];

    public long Whole(string column) => (long)row[column]!;

    public long? WholeOrNull(string column) => (long?)row[column];

    public double? RealOrNull(string column) => (double?)row[column];
}
