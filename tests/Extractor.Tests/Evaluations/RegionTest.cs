using Extractor.Evaluations;
using Extractor.Fields;
using Extractor.Tables;
using static Extractor.Tests.Evaluations.Parts;

namespace Extractor.Tests.Evaluations;

public sealed class RegionTest
{
    [TestCase("忻州市医疗保障局", "2022", "140900 忻州市")]
    [TestCase("池州市贵池区棠溪镇人民政府", "2022", "341702 贵池区")]
    [TestCase("江门新会区教育局", "2022", "440705 新会区")]
    [TestCase("乐昌市医疗保障局", "2022", "440281 乐昌市")]
    [TestCase("浙江省杭州市西湖区人民政府", "2022", "330106 西湖区")]
    [TestCase("北京市东城区教育委员会", "2022", "110101 东城区")]
    [TestCase("中共南县委员会办公室", "2022", "430921 南县")]
    [TestCase("恩施土家族苗族自治州水利局", "2022", "422800 恩施土家族苗族自治州")]
    [TestCase("广东省农业农村厅", "2022", "440000 广东省")]
    [TestCase("仙桃市水利局", "2022", "429004 仙桃市")]
    [TestCase("滦县水利局", "2017", "130223 滦县")]
    [TestCase("滦州市水利局", "2019", "130284 滦州市")]
    [TestCase("滦县水利局", "2020", "130284 滦州市")]      // the name outlived the county
    [TestCase("济南市莱芜区水利局", "2020", "370116 莱芜区")]
    [TestCase("莱芜市水利局", "2017", "371200 莱芜市")]
    public void The_region_stands_in_the_organizations_name(string organization, string year, string region)
    {
        var evaluation = One(Form(1,
            [Header(HeaderKind.Subject, "农田水利工程"), Header(HeaderKind.Organization, organization), Header(HeaderKind.FiscalYear, year + "年度")]));

        Assert.That($"{evaluation.Region?.Code} {evaluation.Region?.Name}", Is.EqualTo(region));
    }

    [Test]
    public void Of_two_departments_of_a_transfer_the_local_one_reports()
    {
        var evaluation = One(Form(1,
        [
            Header(HeaderKind.Subject, "困难群众救助补助资金"), Header(HeaderKind.CompetentDepartment, "陕西省民政厅"),
            Header(HeaderKind.CompetentDepartment, "宁强县民政局"), Header(HeaderKind.FiscalYear, "2022年度"),
        ]));

        Assert.That((evaluation.Organization, evaluation.Region?.Code), Is.EqualTo(("宁强县民政局", "610726")));
    }

    [Test]
    public void A_place_in_the_box_of_the_reporting_office_is_no_office()
    {
        var evaluation = One(Form(1,
        [
            Header(HeaderKind.Subject, "院区建设补助"), Header(HeaderKind.Organization, "襄阳市"), Header(HeaderKind.ImplementingUnit, "襄阳市中心医院"),
            Header(HeaderKind.FiscalYear, "2022年度"),
        ]));

        Assert.That((evaluation.Organization, evaluation.Region?.Code), Is.EqualTo(("襄阳市中心医院", "420600")));
    }

    [Test]
    public void The_sentences_name_the_region_of_a_county_office_that_does_not()
    {
        var part = Prose(0, [Header(HeaderKind.Organization, "县政协"), Header(HeaderKind.Score, "95"), Header(HeaderKind.FiscalYear, "2021年度")]);
        Content Saying(params string[] sentences) => new([.. sentences.Select(s => new Block.Paragraph(Text(s).Text, null))], [], []);

        var told = EvaluationBuilder.Build([part], Saying("全年工作围绕南县高质量发展展开并且取得了良好的成效，各项指标均按照计划完成，没有出现任何超出预算的情况，群众满意。", "为南县建设凝心聚力。"), Parts.File);
        Assert.That(told.Evaluations.Single().Region?.Code, Is.EqualTo("430921"));

        var once = EvaluationBuilder.Build([part], Saying("赴外地学习期间听取了南县同行的经验介绍，并且就进一步加强合作交换了意见，形成了若干共识，为今后的工作打下了良好基础，收获很大。"), Parts.File);
        Assert.That(once.Evaluations.Single().Region, Is.Null);
    }

    [TestCase("县水利局")]
    [TestCase("城区管理委员会")]
    [TestCase("中山路小学")]
    [TestCase("全县域发展中心")]
    public void Where_no_name_tells_it_there_is_no_region(string organization) =>
        Assert.That(One(Form(1, [Header(HeaderKind.Subject, "农田水利工程"), Header(HeaderKind.Organization, organization)])).Region, Is.Null);

    [Test]
    public void A_county_of_two_provinces_is_decided_by_what_else_the_report_names()
    {
        var headers = new[] { Header(HeaderKind.Subject, "农田水利工程"), Header(HeaderKind.Organization, "宝山区水利局"), Header(HeaderKind.FiscalYear, "2022年度") };

        var undecided = Build(Form(1, headers));
        Assert.That(undecided.Evaluations.Single().Region, Is.Null);
        Assert.That(undecided.Findings.Select(f => f.Code), Is.EqualTo(new[] { "region-ambiguous" }));

        var decided = EvaluationBuilder.Build([Form(1, headers)], NoContent with { Furniture = [Text("上海市财政局印制").Text] }, Parts.File);
        Assert.That(decided.Evaluations.Single().Region?.Code, Is.EqualTo("310113"));
        Assert.That(decided.Findings, Is.Empty);
    }

    [Test]
    public void The_running_head_or_the_folder_tells_the_region_where_the_organization_does_not()
    {
        var part = Form(1, [Header(HeaderKind.Subject, "农田水利工程"), Header(HeaderKind.Organization, "水利局"), Header(HeaderKind.FiscalYear, "2022年度")]);

        var byHead = EvaluationBuilder.Build([part], new Content([], [Text("忻州市2022年度绩效自评").Text], []), Parts.File);
        Assert.That(byHead.Evaluations.Single().Region?.Code, Is.EqualTo("140900"));

        var byPath = EvaluationBuilder.Build([part], NoContent, Parts.File with { Path = "reports/湖南省/南县/水利局.pdf" });
        Assert.That(byPath.Evaluations.Single().Region?.Code, Is.EqualTo("430921"));
    }
}
