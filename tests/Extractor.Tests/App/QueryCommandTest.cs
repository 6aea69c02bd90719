using Extractor.Storage;
using Extractor.Tests.Storage;

namespace Extractor.Tests.App;

public sealed class QueryCommandTest
{
    private string folder = "";
    private string path = "";

    [OneTimeSetUp]
    public void Store_a_report()
    {
        folder = Directory.CreateTempSubdirectory("query").FullName;
        path = Path.Combine(folder, "reports.db");
        using var store = ReportStore.Open(path);
        store.Save(ReportStore.Pack(Examples.Report()), []);
    }

    [OneTimeTearDown]
    public void Clear_it() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task Rows_stand_in_columns_that_line_up()
    {
        var ran = await CommandLine.Run("query", "SELECT region, executed_yuan, label FROM v_fund", "--db", path);

        Assert.That(ran, Is.EqualTo(new Ran(0, """
            region  executed_yuan  label
            ------  -------------  --------
            忻州市        62502.5  资金总额

            """.ReplaceLineEndings("\n"), "")));
    }

    [Test]
    public async Task Values_are_given_by_name()
    {
        var ran = await CommandLine.Run("query", "SELECT label FROM v_fund WHERE region_code LIKE $code AND fiscal_year = $year", "-p", "code", "14%", "-p", "year", "2022", "--format", "csv", "--db", path);

        Assert.That(ran.Output, Is.EqualTo("label\n资金总额\n"));
    }

    [Test]
    public async Task Json_keeps_numbers_numbers_and_nothing_null()
    {
        var ran = await CommandLine.Run("query", "SELECT executed_yuan, balance_yuan, rate_text FROM v_fund", "--json", "--db", path);

        Assert.That(ran.Output.ReplaceLineEndings("").Replace(" ", ""), Is.EqualTo("""[{"executed_yuan":62502.5,"balance_yuan":null,"rate_text":"0.75"}]"""));
    }

    [TestCase("DELETE FROM document")]
    [TestCase("VACUUM INTO '/tmp/stolen.db'")]
    [TestCase("ATTACH '/tmp/other.db' AS other")]
    [TestCase("SELECT 1; DELETE FROM document")]
    [TestCase("WITH x AS (SELECT 1) DELETE FROM document")]
    [TestCase("SELECT nothing FROM nowhere")]
    [TestCase("SELECT $missing")]
    public async Task What_does_not_only_read_or_cannot_be_read_is_refused(string sql)
    {
        var ran = await CommandLine.Run("query", sql, "--db", path);

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Messages, Does.StartWith("extractor: "));
    }

    [Test]
    public async Task A_database_that_is_not_there_is_told()
    {
        var ran = await CommandLine.Run("query", "SELECT 1", "--db", Path.Combine(folder, "none.db"));

        Assert.That((ran.Code, File.Exists(Path.Combine(folder, "none.db"))), Is.EqualTo((2, false)));
    }

    [Test]
    public async Task A_word_of_two_characters_is_found()
    {
        var ran = await CommandLine.Run("query", "SELECT text FROM passage WHERE id IN (SELECT rowid FROM passage_index WHERE passage_index MATCH pairs($word))", "-p", "word", "预算", "--format", "csv", "--db", path);

        Assert.That(ran.Output, Is.EqualTo("text\n年初预算为8.65万元，已执行6.25万元。\n"));
    }
}
