using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Extractor.Storage;

/// <summary>Why a query was not run, or stopped.</summary>
public sealed class QueryRefused(string message) : Exception(message);

/// <summary>The rows a query gives: null, <see cref="long"/>, <see cref="double"/>, <see cref="string"/> or bytes.</summary>
public sealed record ResultTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);

/// <summary>Runs one statement that only reads.</summary>
public static class ReadOnlyQuery
{
    /// <param name="parameters">By name, without the sign in front; texts that look like numbers compare as numbers.</param>
    /// <exception cref="QueryRefused">It is not one reading statement, or SQLite does not understand it.</exception>
    public static ResultTable Run(
        SqliteConnection connection, string sql, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken)
    {
        Demand(connection, sql);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue("$" + name.TrimStart('$', ':', '@'), Typed(value));
        using var interruption = cancellationToken.Register(() => raw.sqlite3_interrupt(connection.Handle));
        try
        {
            using var reader = command.ExecuteReader();
            var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
            var rows = new List<IReadOnlyList<object?>>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
            }
            return new ResultTable(columns, rows);
        }
        catch (SqliteException e)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new QueryRefused(e.Message);
        }
        catch (InvalidOperationException e)
        {
            // A parameter that was not given.
            throw new QueryRefused(e.Message);
        }
    }

    // The file is open for reading alone; this also refuses what would write another file, such as VACUUM INTO and ATTACH.
    private static void Demand(SqliteConnection connection, string sql)
    {
        var code = raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement, out var tail);
        using (statement)
        {
            if (code != raw.SQLITE_OK) throw new QueryRefused(raw.sqlite3_errmsg(connection.Handle).utf8_to_string());
            var word = new string([.. sql.TrimStart().TakeWhile(char.IsLetter)]).ToUpperInvariant();
            if (raw.sqlite3_stmt_readonly(statement) == 0 || word is not ("SELECT" or "WITH" or "VALUES" or "EXPLAIN" or "PRAGMA"))
            {
                throw new QueryRefused("Only a statement that reads is run: SELECT, WITH, VALUES, EXPLAIN or PRAGMA.");
            }
        }
        if (tail.Trim().TrimEnd(';').Length > 0) throw new QueryRefused("One statement is run, not several.");
    }

    private static object Typed(string value) =>
        long.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var whole)
            && (value.Length == 1 || !value.StartsWith('0'))
                ? whole
                : value;
}
