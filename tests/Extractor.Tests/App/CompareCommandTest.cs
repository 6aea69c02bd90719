using Extractor.Storage;
using Extractor.Tests.Storage;

namespace Extractor.Tests.App;

public sealed class CompareCommandTest
{
    private string folder = "";
    private string path = "";

    [OneTimeSetUp]
    public void Store_reports_of_two_regions_and_years()
    {
        folder = Directory.CreateTempSubdirectory("compare").FullName;
        path = Path.Combine(folder, "reports.db");
        using var store = ReportStore.Open(path);
        Save('1', "140900", "忻州市", 2021, 43250m);
        Save('2', "140900", "忻州市", 2022, 86500m);
        Save('3', "510100", "成都市", 2022, 77850m);

        void Save(char hash, string code, string region, int year, decimal executed) =>
            store.Save(ReportStore.Pack(Examples.Report(new string(hash, 64), $"{hash}.pdf", code, region, year, executed)), []);
    }

    [OneTimeTearDown]
    public void Clear_it() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task Regions_and_years_stand_beside_each_other()
    {
        var ran = await CommandLine.Run("compare", "--db", path);

        Assert.That(ran, Is.EqualTo(new Ran(0, """
            region  year  evaluations  budget (万元)  executed (万元)     rate  score
            ------  ----  -----------  -------------  ---------------  -------  -----
            忻州市  2021            1           8.65             4.33   50.00%  95.20
            忻州市  2022            1           8.65             8.65  100.00%  95.20
            成都市  2022            1           8.65             7.79   90.00%  95.20

            """.ReplaceLineEndings("\n"), "")));
    }

    [Test]
    public async Task One_measure_shows_its_spread_and_its_change_against_the_year_before()
    {
        var ran = await CommandLine.Run("compare", "--by", "year", "--measure", "executed", "--format", "csv", "--db", path);

        Assert.That(ran.Output, Is.EqualTo("""
            year,evaluations,executed,stated by,least,median,greatest,change
            2021,1,43250,1,43250,43250,43250,
            2022,2,164350,2,77850,82175,86500,121100

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public async Task Accounts_can_be_compared_by_their_measure()
    {
        var ran = await CommandLine.Run("compare", "--by", "province", "--measure", "three_public.reception,staff.actual", "--format", "csv", "--db", path);

        Assert.That(ran.Output, Is.EqualTo("province,evaluations,three_public.reception,staff.actual\n140000,2,16000,46\n510000,1,8000,23\n"));
    }

    [TestCase("--by", "colour")]
    [TestCase("--measure", "happiness")]
    public async Task What_cannot_be_compared_is_told_with_what_can(string option, string name)
    {
        var ran = await CommandLine.Run("compare", option, name, "--db", path);

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Messages, Does.Contain($"'{name}'").And.Contain(option == "--by" ? "region" : "executed"));
    }
}
