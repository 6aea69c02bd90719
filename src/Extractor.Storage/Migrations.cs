using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage;

/// <summary>The numbered steps by which a database gets its schema; its version is the number of the last one done.</summary>
internal static class Migrations
{
    private static readonly (int Version, string Resource)[] Steps = [(1, "001-tables.sql"), (2, "002-views.sql")];

    public static int Latest => Steps[^1].Version;

    public static int VersionOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>Does the steps that are missing, each in a transaction.</summary>
    /// <exception cref="DatabaseUnusable">The database was made by a later version of the program.</exception>
    public static void Apply(SqliteConnection connection)
    {
        var version = VersionOf(connection);
        if (version > Latest)
        {
            throw new DatabaseUnusable(string.Create(CultureInfo.InvariantCulture,
                $"The database has schema {version}, this program knows schemas up to {Latest}: use a newer program."));
        }
        foreach (var (number, resource) in Steps.Where(s => s.Version > version))
        {
            using var transaction = connection.BeginTransaction();
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = Text(resource) + string.Create(CultureInfo.InvariantCulture, $"\nPRAGMA user_version = {number};");
            command.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    private static string Text(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
