using Extractor.Storage;
using Extractor.Tests.Storage;

namespace Extractor.Tests.App;

public sealed class ExplainCommandTest
{
    private string folder = "";
    private string path = "";

    [OneTimeSetUp]
    public void Store_a_report()
    {
        folder = Directory.CreateTempSubdirectory("explain").FullName;
        path = Path.Combine(folder, "reports.db");
        using var store = ReportStore.Open(path);
        store.Save(ReportStore.Pack(Examples.Report()), []);
    }

    [OneTimeTearDown]
    public void Clear_it() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task A_value_leads_back_to_its_cell_and_its_sentence()
    {
        var ran = await CommandLine.Run("explain", "F1.executed", "--no-image", "--db", path);

        Assert.That(ran, Is.EqualTo(new Ran(0, """
            F1.executed = 62502.50 元   资金总额
              of        卫生监督工作经费, 2022 (funds[0].executed; value 13)
              file      folder/示例.pdf
              sha256    00000000000000000000000000000000000000000000000000000000000000aa
              sure      0.99
              1. printed 62,502.5
                 at      page 2, box 252 202 292 212
                 cell    table 1, row 1, column 3
                 row     资金总额
                 read    table, form/national-1, sure 0.99
              2. printed 6.25万元
                 at      page 1, box 200 100 260 112
                 in      年初预算为8.65万元，已执行6.25万元。
                 read    prose, prose/executed-1, sure 0.9

            """.ReplaceLineEndings("\n"), "")));
    }

    [Test]
    public async Task What_does_not_add_up_about_a_value_is_told_with_it()
    {
        var ran = await CommandLine.Run("explain", "F1.rate", "--no-image", "--db", path);

        Assert.That(ran.Output, Does.Contain("  finding   rate-mismatch: 62502.5 / 86500 = 0.7226, stated 0.75\n"));
    }

    [Test]
    public async Task A_file_that_has_gone_is_told_and_costs_only_its_picture()
    {
        var ran = await CommandLine.Run("explain", "F1.executed", "--images", folder, "--db", path);

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.Contain("no picture: folder/示例.pdf is not the file that was read any more"));
    }

    [TestCase("F99", 2)]
    [TestCase("X1", 1)]
    [TestCase("F1.colour", 2)]
    public async Task What_is_not_there_is_told(string id, int code)
    {
        var ran = await CommandLine.Run("explain", id, "--db", path);

        Assert.That((ran.Code, ran.Output), Is.EqualTo((code, "")));
    }
}
