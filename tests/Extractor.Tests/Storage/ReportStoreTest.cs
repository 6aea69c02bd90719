using Dapper;
using Extractor.Documents;
using Extractor.Storage;
using Microsoft.Data.Sqlite;

namespace Extractor.Tests.Storage;

public sealed class ReportStoreTest
{
    private string path = "";

    [SetUp]
    public void Make_a_place() => path = Path.Combine(Directory.CreateTempSubdirectory("store").FullName, "reports.db");

    [TearDown]
    public void Clear_it() => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

    [Test]
    public void Money_is_exact_in_fen_and_readable_in_yuan_and_ten_thousand_yuan()
    {
        Save();
        using var db = Database.Read(path);

        var fen = db.QuerySingle<long>("SELECT executed_fen FROM fund");
        var (yuan, wan) = db.QuerySingle<(double, double)>("SELECT executed_yuan, executed_wan FROM v_fund");

        Assert.That((fen, yuan, wan), Is.EqualTo((6250250L, 62502.5, 6.25025)));
    }

    [Test]
    public void Other_numbers_keep_their_digits_and_compare_as_numbers()
    {
        Save();
        using var db = Database.Read(path);

        var exact = db.QuerySingle<string>("SELECT score FROM evaluation WHERE score_value BETWEEN 95.1 AND 95.3");

        Assert.That(exact, Is.EqualTo("95.20"));
    }

    [Test]
    public void A_value_leads_to_its_cell_its_page_and_its_file_by_joins()
    {
        Save();
        using var db = Database.Read(path);

        var ways = db.Query<(string, long, string, string, string)>(
            """
            SELECT n.text, n.page, coalesce(c.text, p.text), CASE WHEN c.id IS NULL THEN 'passage' ELSE 'cell' END, d.file
            FROM fund f
            JOIN value v ON v.fund_id = f.id AND v.field = 'executed'
            JOIN evidence n ON n.value_id = v.id
            LEFT JOIN cell c ON c.id = n.cell_id
            LEFT JOIN passage p ON p.id = n.passage_id
            JOIN evaluation e ON e.id = v.evaluation_id
            JOIN document d ON d.id = e.document_id
            ORDER BY n.ordinal
            """);

        Assert.That(ways, Is.EqualTo(new[]
        {
            ("62,502.5", 2L, "62,502.5", "cell", "示例.pdf"),
            ("6.25万元", 1L, "年初预算为8.65万元，已执行6.25万元。", "passage", "示例.pdf"),
        }));
    }

    [Test]
    public void The_same_content_is_stored_once()
    {
        Save();
        Save();
        using var db = Database.Read(path);

        Assert.That(Counts(db), Is.EqualTo("document 1, evaluation 1, fund 1, indicator 1, amount 2, finding 1, cell 4, passage 1, failure 1, value 25, evidence 4"));
    }

    [Test]
    public void Storing_anew_leaves_nothing_of_the_old_in_the_index()
    {
        Save();
        Save();
        using var db = Database.Read(path);

        Assert.That(db.Query<long>("SELECT rowid FROM passage_index WHERE passage_index MATCH '预算'"), Is.EqualTo(db.Query<long>("SELECT id FROM passage")));
    }

    [Test]
    public void A_failed_file_is_recorded_once_and_forgotten_when_it_can_be_read()
    {
        using (var store = ReportStore.Open(path))
        {
            var failed = new FailedFile("示例.pdf", "folder/示例.pdf", Examples.Sha256, new ReadFailure("damaged", 3, "It ends within a table."));
            store.Save(failed);
            store.Save(failed);
        }
        using (var db = Database.Read(path)) Assert.That(db.Query<string>("SELECT reason FROM failure"), Is.EqualTo(new[] { "It ends within a table." }));

        Save();

        using (var db = Database.Read(path)) Assert.That(db.QuerySingle<long>("SELECT count(*) FROM failure WHERE document_id IS NULL"), Is.Zero);
    }

    [Test]
    public void Uncertain_values_are_stored_and_listed_for_review()
    {
        Save();
        using var db = Database.Read(path);

        Assert.That(db.Query<(string, string, string)>("SELECT id, field, printed FROM v_review"), Is.EqualTo(new[] { ("F1", "rate", "75%") }));
    }

    [Test]
    public void A_database_for_reading_cannot_be_changed()
    {
        Save();
        using var db = Database.Read(path);

        Assert.That(() => db.Execute("DELETE FROM document"), Throws.TypeOf<SqliteException>());
    }

    [Test]
    public void Bytes_that_are_no_rows_are_refused_and_leave_the_database_as_it_was()
    {
        Save();
        using (var store = ReportStore.Open(path)) Assert.That(() => store.Save([9, 0, 0, 0, 77], []), Throws.TypeOf<InvalidDataException>());
        using var db = Database.Read(path);

        Assert.That(Counts(db), Does.StartWith("document 1, evaluation 1"));
    }

    [Test]
    public void A_file_that_is_no_database_is_told_so()
    {
        File.WriteAllText(path, "This is a letter to the county, and no database of any kind.");

        Assert.That(() => ReportStore.Open(path), Throws.TypeOf<DatabaseUnusable>());
    }

    [Test]
    public void A_database_of_a_later_program_is_left_alone()
    {
        Save();
        using (var db = Database.Create(path)) db.Execute("PRAGMA user_version = 999");

        Assert.That(() => ReportStore.Open(path), Throws.TypeOf<DatabaseUnusable>().With.Message.Contains("999"));
    }

    private void Save()
    {
        using var store = ReportStore.Open(path);
        store.Save(ReportStore.Pack(Examples.Report()), []);
    }

    private static string Counts(SqliteConnection db) => string.Join(", ",
        new[] { "document", "evaluation", "fund", "indicator", "amount", "finding", "cell", "passage", "failure", "value", "evidence" }
            .Select(table => $"{table} {db.QuerySingle<long>($"SELECT count(*) FROM {table}")}"));
}
