using static Extractor.Tests.Fields.Prose.Narrative;

namespace Extractor.Tests.Fields.Prose;

public sealed class FundSentencesTest
{
    private static IEnumerable<TestCaseData> Sentences()
    {
        yield return new(
            "2022年度示例项目资金年初预算为918.14万元，2022年项目经费实际支出金额为572.28万元，支出率为62.33%，除去压减和应支未支的资金，支出率为85.81%。",
            "total: InitialBudget 918.14万元, Executed 572.28万元, Rate 62.33%");
        yield return new(
            "本项目2022年度预算资金总额为356.8万元，其中中央财政资金200万元，省级财政资金100万元，市级配套资金56.8万元。",
            "total: AnnualBudget 356.8万元\ncentral: AnnualBudget 200万元\nprovincial: AnnualBudget 100万元\nmunicipal: AnnualBudget 56.8万元");
        yield return new(
            "截至2022年12月31日，实际到位资金356.8万元，资金到位率100%；实际支出资金341.25万元，预算执行率95.64%。",
            "total: Received 356.8万元, Executed 341.25万元, Rate 95.64%");
        yield return new(
            "年初预算1.2亿元，执行中未作调整，其中中央农田建设资金0.5亿元，省级财政资金0.7亿元。",
            "total: InitialBudget 1.2亿元\ncentral: InitialBudget 0.5亿元\nprovincial: InitialBudget 0.7亿元");
        yield return new(
            "2022年项目预算540万元。按来源划分，中央林木保护资金200万元，省级林业专项资金180万元，县级财政资金160万元。",
            "total: AnnualBudget 540万元\ncentral: AnnualBudget 200万元\nprovincial: AnnualBudget 180万元\nlocal: AnnualBudget 160万元");
        yield return new(
            "2022年我县此项资金全年预算数为320万元，累计列支304万元，总执行率95%，该项满分10分，自评得分9.5分。",
            "total: AnnualBudget 320万元, Executed 304万元, Rate 95%, Score 9.5\ntotal: Weight 10, Score 9.5");
        yield return new("至2022年末累计支出446.5万元，结余53.5万元。", "total: Executed 446.5万元, Balance 53.5万元");
        yield return new("预算执行得9.6分（满分10分），产出及效益合计得89分。", "total: Weight 10, Score 9.6");
        yield return new("预算执行10分，自评得9.9分。", "total: Weight 10, Score 9.9");
        yield return new("评价结果为优，其中：预算执行（10分）得9.85分。", "total: Weight 10, Score 9.85");
        yield return new(
            "8月，按照压减一般性支出的要求调减9万元，调整后预算126万元。",
            "total: AnnualBudget 126万元");
        yield return new(
            "项目资金支出120万元，其中中央资金80万元、省级资金40万元，执行率96%。",
            "total: Executed 120万元, Rate 96%\ncentral: Executed 80万元\nprovincial: Executed 40万元");
        yield return new(
            "项目年初预算数50万元，年中调减5万元，调整后预算数45万元，全年执行数44.98万元，预算执行率为99.96%。",
            "total: InitialBudget 50万元, AnnualBudget 45万元, Executed 44.98万元, Rate 99.96%");
        yield return new(
            "2022年，财政批复我单位项目预算1,200,000元，实际支出1,198,650.50元，结余1,349.50元。",
            "total: AnnualBudget 1,200,000元, Executed 1,198,650.50元, Balance 1,349.50元");
        yield return new(
            "资金使用情况（单位：万元）：年初预算1200，调整预算1300，决算1290。",
            "total: InitialBudget 1200, AnnualBudget 1300, Executed 1290");
        yield return new(
            "预算数、执行数分别为1300万元、1290万元，执行率99.23%。",
            "total: AnnualBudget 1300万元, Executed 1290万元, Rate 99.23%");
        yield return new(
            "全年共使用资金148.75万元，其中：差旅费60.25万元，印刷费20万元，委托业务费68.5万元，资金使用率达99.17%。",
            "total: Executed 148.75万元, Rate 99.17%");
        yield return new(
            "省财政下达我县示例项目资金3,250万元（其中：提前批2000万元、第二批1250万元），全县累计支出2,987.6万元，资金执行率91.93%。",
            "total: AnnualBudget 3,250万元, Executed 2,987.6万元, Rate 91.93%");
        yield return new(
            "年初安排预算资金80万元（中央资金50万元，市级资金30万元），年底前全部支付完毕，执行率100%。",
            "total: InitialBudget 80万元, Rate 100%\ncentral: InitialBudget 50万元\nmunicipal: InitialBudget 30万元");
        yield return new(
            "项目总投资5000万元，建设期为2021-2023年，其中2022年安排资金1200万元，2022年实际支出1150.36万元，2023年预计投入500万元。",
            "total: AnnualBudget 1200万元, Executed 1150.36万元");
        yield return new(
            "年初预算300万元，实际预算300万元，全年执行300万元，执行率100%，自评分20分。",
            "total: InitialBudget 300万元, AnnualBudget 300万元, Executed 300万元, Rate 100%, Score 20");
        yield return new(
            "2022年预算数为500万元，执行数为485.6万元，完成预算的97.12%。",
            "total: AnnualBudget 500万元, Executed 485.6万元, Rate 97.12%");
        yield return new(
            "示例项目2022年度预算批复金额为1,000,000.00元，实际执行980,000.00元，预算执行率为98%。其中，中央财政资金预算600,000.00元，执行590,000.00元；县级财政资金预算400,000.00元，执行390,000.00元。",
            "total: AnnualBudget 1,000,000.00元, Executed 980,000.00元, Rate 98%\ncentral: AnnualBudget 600,000.00元, Executed 590,000.00元\nlocal: AnnualBudget 400,000.00元, Executed 390,000.00元");
        yield return new(
            "2022年度县财政应到位资金500万元，实际到位资金450万元，到位率90%。",
            "total: AnnualBudget 500万元, Received 450万元");
        yield return new(
            "２０２２年项目年初预算１２．５万元，实际支出１２．４万元，执行率９９．２％。",
            "total: InitialBudget １２．５万元, Executed １２．４万元, Rate ９９．２％");
    }

    [TestCaseSource(nameof(Sentences))]
    public void Funds_stand_in_sentences(string sentence, string expected) => Assert.That(Funds(Project(sentence)), Is.EqualTo(expected));

    [TestCase("2021年下达资金3100万元，支出3000万元，执行率96.8%。", Description = "another year")]
    [TestCase("2023年拟申请预算160万元，预计支出160万元。", Description = "a plan")]
    [TestCase("截至2022年6月底，项目实际支出30万元，执行率30%。", Description = "half a year")]
    [TestCase("比上年多支出10.5万元，增长7.6%。", Description = "a change")]
    [TestCase("其中：东河区预算800万元，支出760万元，执行率95%；西河区预算600万元，支出590万元。", Description = "others' money")]
    [TestCase("每人每月发放补贴500元，全年发放补贴30万元。", Description = "what beneficiaries got")]
    [TestCase("项目区粮食年增产120万公斤，农民年人均增收560元，带动产值3500万元。", Description = "benefits")]
    [TestCase("医保基金实际支出5.2亿元，累计结余23亿元。", Description = "a fund the project only watches")]
    [TestCase("2019年至2022年，项目累计支出512万元。", Description = "several years together")]
    [TestCase("以案定补项目年度预算36万元，支出35.4万元，另行报告，不在本报告范围内。", Description = "reported elsewhere")]
    [TestCase("资金执行率应不低于95%。", Description = "a bound")]
    [TestCase("项目实施单位为县公路养护中心，合同金额为468万元，审定金额445.2万元。", Description = "contracts")]
    [TestCase("城市低保支出2300万元，农村低保支出5600万元，临时救助支出1920.5万元。", Description = "what it went for")]
    [TestCase("城市低保标准每人每月650元，养护农村公路里程120公里，平均每公里养护成本3.58万元。", Description = "unit costs")]
    [TestCase("得分=预算执行率×10分。", Description = "a formula")]
    public void What_is_not_this_years_money_of_the_subject_is_not_stated(string sentence) =>
        Assert.That(Funds(Project(sentence)), Is.Empty);

    [Test]
    public void A_heading_that_names_another_project_keeps_its_money_from_the_subject()
    {
        var part = Department("1.会议室改造经费。\n年初预算50万元，实际支出50万元，执行率100%。");

        Assert.That(Funds(part), Is.Empty);
    }

    [Test]
    public void A_figure_points_at_its_own_place_on_the_page()
    {
        var line = "年初预算为918.14万元";
        var places = line.Select((_, i) => (Place?)new Place.OnPage(3, new Box(100 + (10 * i), 50, 110 + (10 * i), 60))).ToList();
        var blocks = new List<Extractor.Tables.Block>
        {
            new Extractor.Tables.Block.Paragraph(PlacedText.At(ProjectTitle, new Place.OnPage(1, new Box(0, 0, 100, 10))), null),
            new Extractor.Tables.Block.Paragraph(PlacedText.Of(line, places), null),
        };
        var part = Extractor.Fields.ProseReader.Read(new(blocks, [], [])).Single();

        Assert.That(part.Funds.Single().Figures.Single().Value.Text.Place, Is.EqualTo(new Place.OnPage(3, new Box(150, 50, 230, 60))));
    }
}
