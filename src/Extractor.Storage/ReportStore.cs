using Dapper;
using Extractor.Documents;
using Extractor.Pipelines;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage;

/// <summary>A file that gave no document.</summary>
/// <param name="Sha256">Null where its bytes could not be read.</param>
public sealed record FailedFile(string File, string Path, string? Sha256, ReadFailure Failure);

/// <summary>Documents in a database: each in one transaction, each once, by the content of its file.</summary>
public sealed class ReportStore : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly RowWriter writer;

    private ReportStore(SqliteConnection connection) => (this.connection, writer) = (connection, new RowWriter(connection));

    /// <exception cref="DatabaseUnusable"/>
    public static ReportStore Open(string path) => new(Database.Create(path));

    /// <summary>The hashes of the documents that are stored.</summary>
    public IReadOnlySet<string> Known() => connection.Query<string>("SELECT sha256 FROM document").ToHashSet(StringComparer.Ordinal);

    /// <summary>A document as bytes that <see cref="Save(byte[], IReadOnlyList{Correction})"/> takes, made where the document was read.</summary>
    public static byte[] Pack(Extraction extraction) => RowCodec.Write(DocumentRows.Of(extraction));

    /// <summary>Stores a document in place of what was stored of the same content, with the corrections that were made to it.</summary>
    /// <returns>The corrections that no longer find their value.</returns>
    /// <exception cref="InvalidDataException">The bytes are not a packed document.</exception>
    public IReadOnlyList<Correction> Save(byte[] packed, IReadOnlyList<Correction> corrections)
    {
        var rows = RowCodec.Read(packed);
        var sha256 = rows.Count > 0 && rows[0].Shape == RowShape.Document ? (string)rows[0].Values[1]! : throw new InvalidDataException("No document.");
        using var transaction = connection.BeginTransaction();
        RemoveFailure((string)rows[0].Values[3]!, sha256, transaction);
        Remove(sha256, transaction);
        writer.Forget();
        writer.Write(rows, transaction);
        var unplaced = corrections.Where(c => c.Sha256 == sha256 && !CorrectionReplay.Apply(connection, transaction, c)).ToList();
        transaction.Commit();
        return unplaced;
    }

    /// <summary>Records why a file gave no document, in place of what was recorded of it before.</summary>
    public void Save(FailedFile failed)
    {
        using var transaction = connection.BeginTransaction();
        RemoveFailure(failed.Path, failed.Sha256, transaction);
        connection.Execute(
            "INSERT INTO failure (file, path, sha256, page, code, reason) VALUES (@File, @Path, @Sha256, @Page, @Code, @Reason)",
            new { failed.File, failed.Path, failed.Sha256, failed.Failure.Page, failed.Failure.Code, failed.Failure.Reason },
            transaction);
        transaction.Commit();
    }

    public void Dispose()
    {
        writer.Dispose();
        connection.Dispose();
    }

    private void RemoveFailure(string path, string? sha256, SqliteTransaction transaction) => connection.Execute(
        "DELETE FROM failure WHERE document_id IS NULL AND (path = @path OR sha256 = @sha256)", new { path, sha256 }, transaction);

    private void Remove(string sha256, SqliteTransaction transaction)
    {
        var id = connection.QuerySingleOrDefault<long?>("SELECT id FROM document WHERE sha256 = @sha256", new { sha256 }, transaction);
        if (id is null) return;
        // An index without content is told what to forget.
        Unindex("cell", "SELECT c.id, c.text FROM cell c JOIN report_table t ON t.id = c.table_id WHERE t.document_id = @id AND c.text <> ''", id.Value, transaction);
        Unindex("passage", "SELECT id, text FROM passage WHERE document_id = @id AND text <> ''", id.Value, transaction);
        connection.Execute("DELETE FROM document WHERE id = @id", new { id }, transaction);
    }

    private void Unindex(string kind, string sql, long id, SqliteTransaction transaction)
    {
        foreach (var (row, text) in connection.Query<(long, string)>(sql, new { id }, transaction))
        {
            connection.Execute(
                $"INSERT INTO {kind}_index ({kind}_index, rowid, pairs) VALUES ('delete', @row, @pairs)", new { row, pairs = Pairs.Of(text) }, transaction);
        }
    }
}
