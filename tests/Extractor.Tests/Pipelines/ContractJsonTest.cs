using System.Text;
using System.Text.Json;
using Extractor.Pipelines;
using Extractor.Tests.Storage;

namespace Extractor.Tests.Pipelines;

public sealed class ContractJsonTest
{
    private JsonDocument json = null!;

    [OneTimeSetUp]
    public void Write() => json = JsonDocument.Parse(ContractJson.Write(Examples.Report()));

    [OneTimeTearDown]
    public void Clear() => json.Dispose();

    [TestCase("", "schema document evaluations findings")]
    [TestCase("document", "sha256 file media_type pages ocr_pages")]
    [TestCase("evaluations.0", "subject_kind subject subject_code organization competent_department implementing_unit region fiscal_year score grade filed_on goals funds indicators amounts")]
    [TestCase("evaluations.0.region", "code name")]
    [TestCase("evaluations.0.goals", "expected achieved")]
    [TestCase("evaluations.0.funds.0", "source label declared_budget initial_budget annual_budget received executed balance rate weight score evidence")]
    [TestCase("evaluations.0.funds.0.evidence", "executed rate")]
    [TestCase("evaluations.0.funds.0.evidence.executed.0", "page bbox text method confidence")]
    [TestCase("evaluations.0.indicators.0", "level1 level2 name target adjusted_target actual weight score note evidence")]
    [TestCase("evaluations.0.indicators.0.target", "text op value unit")]
    [TestCase("evaluations.0.amounts.0", "measure label item value unit year evidence")]
    [TestCase("findings.0", "code severity evaluation path message evidence")]
    public void Every_key_is_there_in_its_order(string path, string keys) =>
        Assert.That(string.Join(' ', At(path).EnumerateObject().Select(p => p.Name)), Is.EqualTo(keys));

    [TestCase("document.pages", "2")]
    [TestCase("evaluations.0.subject_kind", "\"project\"")]
    [TestCase("evaluations.0.subject_code", "null")]
    [TestCase("evaluations.0.fiscal_year", "2022")]
    [TestCase("evaluations.0.score", "\"95.20\"")]
    [TestCase("evaluations.0.grade", "\"优\"")]
    [TestCase("evaluations.0.filed_on", "\"2023-01-30\"")]
    [TestCase("evaluations.0.goals.achieved", "null")]
    [TestCase("evaluations.0.funds.0.executed", "\"62502.50\"")]
    [TestCase("evaluations.0.funds.0.declared_budget", "null")]
    [TestCase("evaluations.0.funds.0.rate", "\"0.75\"")]
    [TestCase("evaluations.0.indicators.0.actual.op", "\"text\"")]
    [TestCase("evaluations.0.indicators.0.actual.value", "null")]
    [TestCase("evaluations.0.amounts.0.value", "\"8000.00\"")]
    [TestCase("evaluations.0.amounts.1.value", "\"23\"")]
    [TestCase("evaluations.0.funds.0.evidence.executed.0.confidence", "0.99")]
    [TestCase("evaluations.0.funds.0.evidence.executed.1.method", "\"prose\"")]
    [TestCase("findings.0.evaluation", "0")]
    public void A_value_is_printed_as_the_contract_says(string path, string raw) => Assert.That(At(path).GetRawText(), Is.EqualTo(raw));

    [Test]
    public void Boxes_are_rounded_to_hundredths_of_a_point()
    {
        var report = Examples.Report();
        var finding = report.Findings[0];
        var moved = report with { Findings = [finding with { Evidence = [finding.Evidence[0] with { Place = Examples.On(1, 1.005, 2.0, 3.3333, 4.5) }] }] };
        using var written = JsonDocument.Parse(ContractJson.Write(moved));

        var box = written.RootElement.GetProperty("findings")[0].GetProperty("evidence")[0].GetProperty("bbox").EnumerateArray().Select(n => n.GetRawText());

        Assert.That(string.Join(' ', box), Is.EqualTo("1.01 2 3.33 4.5"));
    }

    [Test]
    public void What_stands_in_a_document_without_pages_has_neither_page_nor_box()
    {
        var report = Examples.Report();
        var finding = report.Findings[0];
        var flowing = report with { Pages = null, Findings = [finding with { Evidence = [finding.Evidence[0] with { Place = new Place.InFlow(3) }] }] };
        using var written = JsonDocument.Parse(ContractJson.Write(flowing));
        var evidence = written.RootElement.GetProperty("findings")[0].GetProperty("evidence")[0];

        Assert.That(
            (written.RootElement.GetProperty("document").GetProperty("pages").ValueKind, evidence.GetProperty("page").ValueKind, evidence.GetProperty("bbox").ValueKind),
            Is.EqualTo((JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Null)));
    }

    [Test]
    public void Chinese_is_written_as_it_is_and_lines_end_alike_everywhere()
    {
        var text = Encoding.UTF8.GetString(ContractJson.Write(Examples.Report()));

        Assert.That(text, Does.Contain("卫生监督工作经费").And.Not.Contain("\r").And.EndsWith("}\n"));
    }

    [Test]
    public void Csv_has_a_line_for_each_value_with_its_place()
    {
        var lines = Encoding.UTF8.GetString(ContractCsv.Write(Examples.Report())).Split('\n');

        Assert.That(lines[0], Is.EqualTo("file,evaluation,subject,organization,region,fiscal_year,record,label,field,value,unit,page,text,confidence"));
        Assert.That(lines, Has.One.EqualTo("示例.pdf,0,卫生监督工作经费,忻州市医疗保障局,忻州市,2022,fund,资金总额,executed,62502.50,元,2,\"62,502.5\",0.99"));
    }

    [Test]
    public void Markdown_shows_funds_indicators_and_findings()
    {
        var text = Encoding.UTF8.GetString(ContractMarkdown.Write(Examples.Report()));

        Assert.That(text, Does.Contain("| total | 资金总额 | 86500.00 | 86500.00 | 62502.50 | 0.75 | 10 | 7.23 |")
            .And.Contain("| 产出指标 | 数量指标 | 购置设备 | ≥2台 | 持续推进 | 20 | 20 |  |")
            .And.Contain("| rate-mismatch | 0 | funds[0].rate |"));
    }

    private JsonElement At(string path) => path.Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate(
        json.RootElement, (element, step) => int.TryParse(step, out var index) ? element[index] : element.GetProperty(step));
}
