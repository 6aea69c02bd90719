using Dapper;
using Extractor.Storage;
using Extractor.Tests.Storage;

namespace Extractor.Tests.App;

public sealed class CorrectCommandTest
{
    private string folder = "";
    private string path = "";

    [SetUp]
    public void Store_a_report()
    {
        folder = Directory.CreateTempSubdirectory("correct").FullName;
        path = Path.Combine(folder, "reports.db");
        using var store = ReportStore.Open(path);
        store.Save(ReportStore.Pack(Examples.Report()), []);
    }

    [TearDown]
    public void Clear_it() => Directory.Delete(folder, recursive: true);

    [TestCase("F1", "executed", "62000.00", "SELECT executed_fen FROM fund", "6200000")]
    [TestCase("F1", "balance", "1.5", "SELECT balance_fen FROM fund", "150")]
    [TestCase("F1", "rate", "", "SELECT coalesce(rate, 'none') FROM fund", "none")]
    [TestCase("E1", "grade", "良", "SELECT grade FROM evaluation", "良")]
    [TestCase("E1", "region", "140902 忻府区", "SELECT region_code || region_name FROM evaluation", "140902忻府区")]
    [TestCase("I1", "target.value", "3", "SELECT target FROM indicator", "3")]
    [TestCase("A1", "value", "9000.00", "SELECT amount_fen FROM amount WHERE id = 1", "900000")]
    public async Task A_correction_stands_in_the_record_and_in_its_value(string id, string field, string value, string sql, string expected)
    {
        var ran = await CommandLine.Run("correct", id, field, value, "--why", "the page says so", "--db", path);
        using var db = Database.Read(path);

        Assert.That((ran.Code, db.ExecuteScalar<string>(sql)), Is.EqualTo((0, expected)));
        Assert.That(
            db.Query<(string?, string)>("SELECT v.value, k.why FROM correction k JOIN value v ON v.id = k.value_id"),
            Is.EqualTo(new[] { (value.Length == 0 ? null : value, "the page says so") }));
    }

    [TestCase("F1", "executed", "about 5")]
    [TestCase("F1", "colour", "red")]
    [TestCase("E1", "grade", "fine")]
    [TestCase("F7", "executed", "5")]
    public async Task What_cannot_stand_there_is_refused_and_changes_nothing(string id, string field, string value)
    {
        var ran = await CommandLine.Run("correct", id, field, value, "--why", "a slip", "--db", path);
        using var db = Database.Read(path);

        Assert.That((ran.Code, db.ExecuteScalar<long>("SELECT count(*) FROM correction"), File.Exists(CorrectionFile.Beside(path))), Is.EqualTo((2, 0L, false)));
    }

    [Test]
    public async Task A_reason_is_asked_for()
    {
        var ran = await CommandLine.Run("correct", "F1", "executed", "5", "--db", path);

        Assert.That(ran.Code, Is.EqualTo(1));
    }

    [Test]
    public async Task Corrections_are_made_again_when_the_document_is_read_anew()
    {
        await CommandLine.Run("correct", "F1", "executed", "62000.00", "--why", "a\ttab and a\nbreak", "--db", path);
        Assert.That(CorrectionFile.Parse(File.ReadAllText(CorrectionFile.Beside(path))).TryGet(out var kept, out _), Is.True);

        using (var store = ReportStore.Open(path)) store.Save(ReportStore.Pack(Examples.Report()), kept!);
        using var db = Database.Read(path);

        Assert.That(
            db.QuerySingle<(long, string, string)>("SELECT f.executed_fen, k.was, k.why FROM fund f JOIN value v ON v.fund_id = f.id JOIN correction k ON k.value_id = v.id"),
            Is.EqualTo((6200000L, "62502.50", "a\ttab and a\nbreak")));
    }

    [Test]
    public void A_correction_that_finds_its_record_no_more_is_told()
    {
        var lost = new Correction(Examples.Sha256, "示例.pdf", 0, "funds[3].executed", "其他资金", null, "5", "was there");
        using var store = ReportStore.Open(path);

        Assert.That(store.Save(ReportStore.Pack(Examples.Report()), [lost]), Is.EqualTo(new[] { lost }));
    }

    [Test]
    public async Task A_corrected_value_needs_no_review_any_more()
    {
        await CommandLine.Run("correct", "F1", "rate", "0.7226", "--why", "the page says so", "--db", path);
        using var db = Database.Read(path);

        Assert.That(db.ExecuteScalar<long>("SELECT count(*) FROM v_review"), Is.Zero);
    }
}
