using System.Globalization;
using Dapper;
using Extractor.Comparing;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage;

/// <summary>Reads what can be compared, with its decimals exact.</summary>
public static class FiguresReader
{
    private const decimal FenInYuan = 100;

    private sealed record EvaluationRow(
        long Id, string? Region, string? RegionCode, long? Year, string Kind, string? Organization, string? Department, string? Grade, string? Form,
        string File, long? Budget, long? Executed, string? Rate, string? Score, long Findings);

    private sealed record AmountRow(long Evaluation, string Measure, long? Fen, string? Number);

    public static IReadOnlyList<EvaluationFigures> Read(SqliteConnection connection)
    {
        var amounts = connection.Query<AmountRow>(
            """
            SELECT a.evaluation_id AS Evaluation, a.measure AS Measure, a.amount_fen AS Fen, a.amount AS Number
            FROM amount a JOIN evaluation e ON e.id = a.evaluation_id
            WHERE a.item IS NULL AND a.amount IS NOT NULL AND coalesce(a.year, e.fiscal_year) IS e.fiscal_year
            ORDER BY a.id
            """).ToLookup(a => a.Evaluation);
        return [.. connection.Query<EvaluationRow>(
            """
            SELECT e.id AS Id, e.region_name AS Region, e.region_code AS RegionCode, e.fiscal_year AS Year, e.subject_kind AS Kind,
                e.organization AS Organization, e.competent_department AS Department, e.grade AS Grade, e.form AS Form, d.file AS File,
                f.annual_budget_fen AS Budget, f.executed_fen AS Executed, f.rate AS Rate, e.score AS Score,
                (SELECT count(*) FROM finding x WHERE x.evaluation_id = e.id) AS Findings
            FROM evaluation e
            JOIN document d ON d.id = e.document_id
            LEFT JOIN fund f ON f.id = (SELECT t.id FROM fund t WHERE t.evaluation_id = e.id AND t.source = 'total' ORDER BY t.ordinal LIMIT 1)
            ORDER BY e.id
            """).Select(row => Figures(row, amounts[row.Id]))];
    }

    private static EvaluationFigures Figures(EvaluationRow row, IEnumerable<AmountRow> amounts) => new(
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["region"] = row.Region,
            ["province"] = row.RegionCode is { Length: 6 } code ? code[..2] + "0000" : null,
            ["year"] = row.Year?.ToString(CultureInfo.InvariantCulture),
            ["kind"] = row.Kind,
            ["organization"] = row.Organization,
            ["department"] = row.Department,
            ["grade"] = row.Grade,
            ["form"] = row.Form,
            ["file"] = row.File,
        },
        row.Budget / FenInYuan, row.Executed / FenInYuan, Number(row.Rate), Number(row.Score), (int)row.Findings,
        amounts.DistinctBy(a => a.Measure, StringComparer.Ordinal)
            .ToDictionary(a => a.Measure, a => a.Fen / FenInYuan ?? Number(a.Number) ?? 0, StringComparer.Ordinal));

    private static decimal? Number(string? text) =>
        text is null ? null : decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
