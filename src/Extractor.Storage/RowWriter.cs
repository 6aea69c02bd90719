using Microsoft.Data.Sqlite;

namespace Extractor.Storage;

/// <summary>Writes documents' rows with statements that are prepared once.</summary>
internal sealed class RowWriter(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<RowShape, SqliteCommand> inserts = [];
    private readonly Dictionary<RowShape, long> last = [];
    private SqliteCommand? indexCell;
    private SqliteCommand? indexPassage;

    /// <summary>Writes the rows with ids that follow those in the tables.</summary>
    public void Write(IReadOnlyList<Row> rows, SqliteTransaction transaction)
    {
        var offsets = RowShape.All.ToDictionary(shape => shape, shape => Last(shape, transaction));
        foreach (var row in rows)
        {
            var id = Insert(row, offsets, transaction);
            if (row.Shape == RowShape.Cell) Index(ref indexCell, "cell_index", id, row, transaction);
            else if (row.Shape == RowShape.Passage) Index(ref indexPassage, "passage_index", id, row, transaction);
        }
    }

    /// <summary>Forgets the ids it has seen: after rows were removed, or a transaction rolled back.</summary>
    public void Forget() => last.Clear();

    public void Dispose()
    {
        foreach (var insert in inserts.Values) insert.Dispose();
        indexCell?.Dispose();
        indexPassage?.Dispose();
    }

    private long Insert(Row row, Dictionary<RowShape, long> offsets, SqliteTransaction transaction)
    {
        var shape = row.Shape;
        if (!inserts.TryGetValue(shape, out var insert)) inserts.Add(shape, insert = Prepared(shape));
        insert.Transaction = transaction;
        var id = offsets[shape] + (long)row.Values[0]!;
        insert.Parameters[0].Value = id;
        for (var i = 1; i < row.Values.Count; i++)
        {
            var value = row.Values[i];
            insert.Parameters[i].Value = value is null ? DBNull.Value
                : shape.References[i] is { } table ? offsets[table] + (long)value
                : value;
        }
        insert.ExecuteNonQuery();
        last[shape] = Math.Max(last.GetValueOrDefault(shape), id);
        return id;
    }

    private void Index(ref SqliteCommand? command, string index, long id, Row row, SqliteTransaction transaction)
    {
        var text = (string)row.Values[row.Shape.TextColumn]!;
        if (text.Length == 0) return;
        if (command is null)
        {
            command = connection.CreateCommand();
            command.CommandText = $"INSERT INTO {index} (rowid, pairs) VALUES ($id, $pairs)";
            command.Parameters.Add("$id", SqliteType.Integer);
            command.Parameters.Add("$pairs", SqliteType.Text);
        }
        command.Transaction = transaction;
        command.Parameters[0].Value = id;
        command.Parameters[1].Value = Pairs.Of(text);
        command.ExecuteNonQuery();
    }

    private long Last(RowShape shape, SqliteTransaction transaction)
    {
        if (last.TryGetValue(shape, out var known)) return known;
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"SELECT coalesce(max(id), 0) FROM {shape.Table}";
        return last[shape] = (long)command.ExecuteScalar()!;
    }

    private SqliteCommand Prepared(RowShape shape)
    {
        var command = connection.CreateCommand();
        var names = shape.Columns.Select((_, i) => $"$p{i}").ToList();
        command.CommandText = $"INSERT INTO {shape.Table} ({string.Join(", ", shape.Columns)}) VALUES ({string.Join(", ", names)})";
        foreach (var name in names) command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }
}
