using Dapper;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage;

/// <summary>A stored value with its record, document and whole way back.</summary>
/// <param name="Record">What the record is called: a fund's label, an indicator's name, the subject.</param>
public sealed record StoredValue(
    long Id, string RecordId, string Path, string? Record, string Field, string? Value, string? Unit, double? Confidence,
    string? Subject, long? Year, string File, string FilePath, string Sha256, long Evaluation, long DocumentId);

/// <summary>A place where a value stands.</summary>
/// <param name="Row">Of the cell, from 0; null for prose. So <paramref name="Column"/> and <paramref name="Table"/>.</param>
/// <param name="RowHead">The cells without figures to the left of it, from the left; null where there are none.</param>
/// <param name="ColumnHead">The nearest cell without figures above it.</param>
/// <param name="Context">The whole text of the cell or passage.</param>
public sealed record StoredPlace(
    long? Page, long? Block, double? Left, double? Top, double? Right, double? Bottom, string Printed, string Method, double Confidence, string By,
    long? Table, long? Row, long? Column, string? RowHead, string? ColumnHead, string? Context);

public sealed record StoredCorrection(string? Was, string? Value, string Why);

/// <summary>Walks from values back to the page.</summary>
public static class Provenance
{
    /// <summary>The values an identifier stands for, in the order of the document; none where there is no such record.</summary>
    public static IReadOnlyList<StoredValue> Values(SqliteConnection connection, RecordId id)
    {
        // An evaluation's own fields belong to no fund, indicator or amount.
        var own = id.Of == RecordId.Kind.Evaluation ? "AND v.fund_id IS NULL AND v.indicator_id IS NULL AND v.amount_id IS NULL" : "";
        return [.. Reading.Of(connection,
            $"""
            SELECT v.id AS Id,
                CASE WHEN v.fund_id IS NOT NULL THEN 'F' || v.fund_id WHEN v.indicator_id IS NOT NULL THEN 'I' || v.indicator_id
                    WHEN v.amount_id IS NOT NULL THEN 'A' || v.amount_id ELSE 'E' || v.evaluation_id END AS RecordId,
                v.path AS Path, coalesce(f.label, i.name, a.label, e.subject) AS Record, v.field AS Field, v.value AS Value, v.unit AS Unit,
                v.confidence AS Confidence, e.subject AS Subject, e.fiscal_year AS Year, d.file AS File, d.path AS FilePath, d.sha256 AS Sha256,
                e.ordinal AS Evaluation, d.id AS DocumentId
            FROM value v
            JOIN evaluation e ON e.id = v.evaluation_id
            JOIN document d ON d.id = e.document_id
            LEFT JOIN fund f ON f.id = v.fund_id
            LEFT JOIN indicator i ON i.id = v.indicator_id
            LEFT JOIN amount a ON a.id = v.amount_id
            WHERE v.{id.Column} = @Number {own} AND (@Field IS NULL OR v.field = @Field)
            ORDER BY v.id
            """,
            new { id.Number, id.Field }).Select(Value)];
    }

    public static IReadOnlyList<StoredPlace> Places(SqliteConnection connection, StoredValue value) => [.. Reading.Of(connection,
        """
        SELECT n.page AS Page, n.block AS Block, n.x0 AS "Left", n.y0 AS Top, n.x1 AS "Right", n.y1 AS Bottom, n.text AS Printed, n.method AS Method,
            n.confidence AS Confidence, n.read_by AS "By", t.ordinal AS "Table", c.row AS Row, c.col AS "Column",
            (SELECT group_concat(text, ' / ') FROM (
                SELECT h.text FROM cell h WHERE h.table_id = c.table_id AND h.row <= c.row AND h.row + h.rowspan > c.row AND h.col < c.col
                    AND trim(h.text) <> '' AND h.text NOT GLOB '*[0-9]*' ORDER BY h.col)) AS RowHead,
            (SELECT h.text FROM cell h WHERE h.table_id = c.table_id AND h.row < c.row AND h.col <= c.col AND h.col + h.colspan > c.col
                AND trim(h.text) <> '' AND h.text NOT GLOB '*[0-9]*' ORDER BY h.row DESC LIMIT 1) AS ColumnHead,
            coalesce(c.text, p.text) AS Context
        FROM evidence n
        LEFT JOIN cell c ON c.id = n.cell_id
        LEFT JOIN report_table t ON t.id = c.table_id
        LEFT JOIN passage p ON p.id = n.passage_id
        WHERE n.value_id = @Id
        ORDER BY n.ordinal
        """,
        new { value.Id }).Select(Place)];

    public static IReadOnlyList<StoredCorrection> Corrections(SqliteConnection connection, StoredValue value) => [.. connection.Query<StoredCorrection>(
        "SELECT was AS Was, value AS Value, why AS Why FROM correction WHERE value_id = @Id ORDER BY id", new { value.Id })];

    /// <summary>What does not add up about a value, or its record.</summary>
    public static IReadOnlyList<string> Findings(SqliteConnection connection, StoredValue value) => [.. connection.Query<string>(
        """
        SELECT x.code || ': ' || x.message
        FROM finding x JOIN value v ON v.evaluation_id = x.evaluation_id AND v.path = x.path
        WHERE v.id = @Id ORDER BY x.ordinal
        """,
        new { value.Id })];

    private static StoredValue Value(Reading row) => new(
        row.Whole("Id"), row.Text("RecordId"), row.Text("Path"), row.TextOrNull("Record"), row.Text("Field"), row.TextOrNull("Value"), row.TextOrNull("Unit"),
        row.RealOrNull("Confidence"), row.TextOrNull("Subject"), row.WholeOrNull("Year"), row.Text("File"), row.Text("FilePath"), row.Text("Sha256"),
        row.Whole("Evaluation"), row.Whole("DocumentId"));

    private static StoredPlace Place(Reading row) => new(
        row.WholeOrNull("Page"), row.WholeOrNull("Block"), row.RealOrNull("Left"), row.RealOrNull("Top"), row.RealOrNull("Right"), row.RealOrNull("Bottom"),
        row.Text("Printed"), row.Text("Method"), row.RealOrNull("Confidence") ?? 0, row.Text("By"), row.WholeOrNull("Table"), row.WholeOrNull("Row"),
        row.WholeOrNull("Column"), row.TextOrNull("RowHead"), row.TextOrNull("ColumnHead"), row.TextOrNull("Context"));
}
