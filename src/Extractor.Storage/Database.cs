using Microsoft.Data.Sqlite;

namespace Extractor.Storage;

/// <summary>There is no database, or none that this program can use.</summary>
public sealed class DatabaseUnusable(string message) : Exception(message);

/// <summary>Opens the SQLite file.</summary>
public static class Database
{
    /// <summary>For writing; made where it is missing, brought to the latest schema where it is older.</summary>
    /// <exception cref="DatabaseUnusable"/>
    public static SqliteConnection Create(string path) => Open(path, SqliteOpenMode.ReadWriteCreate, connection =>
    {
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;");
        Migrations.Apply(connection);
    });

    /// <summary>For changing what is there.</summary>
    /// <exception cref="DatabaseUnusable">There is no such file, or it is no database of ours.</exception>
    public static SqliteConnection Change(string path)
    {
        Demand(path);
        return Create(path);
    }

    /// <summary>For reading alone: nothing can be changed through it.</summary>
    /// <exception cref="DatabaseUnusable">There is no such file, or it is no database of ours.</exception>
    public static SqliteConnection Read(string path)
    {
        Demand(path);
        return Open(path, SqliteOpenMode.ReadOnly, connection =>
        {
            if (Migrations.VersionOf(connection) == 0) throw new DatabaseUnusable($"{path}: this is no database of reports.");
            // Two texts as one function, so that a query can look for a word of any length.
            connection.CreateFunction<string?, string?>("pairs", text => text is null ? null : Pairs.Phrase(text), isDeterministic: true);
        });
    }

    private static void Demand(string path)
    {
        if (!File.Exists(path)) throw new DatabaseUnusable($"{path}: there is no such database; 'extractor import' makes one.");
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode, Action<SqliteConnection> prepare)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            prepare(connection);
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw new DatabaseUnusable($"{path}: {e.Message}");
        }
        catch (DatabaseUnusable)
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
