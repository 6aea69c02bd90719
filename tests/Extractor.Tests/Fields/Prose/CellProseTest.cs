using Extractor.Tests.Evaluations;

namespace Extractor.Tests.Fields.Prose;

public sealed class CellProseTest
{
    private const string Told = """
        专项资金绩效自评表

        | 项目名称 | 水质检测 |
        | 项目概况 | 对全县供水点开展水质检测，概算总投资300万元，年初预算为100万元。 |
        | 资金使用情况 | 2023年项目年初预算为86万元，全年预算数为90万元，实际支出88.56万元，预算执行率为98.4%。 |
        | 绩效目标完成情况 | 一是检测水样份数≥1200份指标情况：全年检测1264份，完成目标。二是报告及时率≥95%指标情况：实际及时率为92%，未完成。 |
        | 自评结论 | 经自评，本项目综合得分为91.5分，评价等级为“优”。 |
        | 存在问题 | 检测人员不足，2024年年初预算为120万元。 |
        """;

    [Test]
    public void Sentences_in_a_forms_cells_state_funds_indicators_and_the_score()
    {
        var evaluation = Drawn.Read(Told).Evaluations.Single();

        var total = evaluation.Funds.Single();
        Assert.That((total.InitialBudget, total.AnnualBudget, total.Executed, total.Rate), Is.EqualTo((860_000m, 900_000m, 885_600m, 0.984m)));
        Assert.That(evaluation.Indicators.Select(i => $"{i.Name} {i.Target?.Text} {i.Actual?.Text}"),
            Is.EqualTo(new[] { "检测水样份数 ≥1200份 1264份", "报告及时率 ≥95% 92%" }));
        Assert.That((evaluation.Score, evaluation.Grade), Is.EqualTo((91.5m, Extractor.Evaluations.Grade.Excellent)));
    }

    [Test]
    public void A_figure_told_in_a_cell_points_at_the_form()
    {
        var evidence = Drawn.Read(Told).Evaluations.Single().Funds.Single().Evidence["executed"].Single();

        Assert.That((evidence.Text, evidence.Method, evidence.Place), Is.EqualTo(("88.56万元", ReadingMethod.Prose, (Place)new Place.InFlow(1))));
    }

    [Test]
    public void Where_a_form_has_columns_the_cell_that_explains_them_says_nothing_new()
    {
        var evaluation = Drawn.Read("""
            | 项目名称 | 水质检测 | < |
            | 资金来源（万元） | 全年预算数 | 全年执行数 |
            | 年度资金总额 | 90 | 88.56 |
            | 资金使用情况 | 预算为95万元，实际支出为89万元，其中水样采集支出40万元。 | < |
            | 自评得分 | 92 | < |
            """).Evaluations.Single();

        Assert.That(evaluation.Funds.Single().Executed, Is.EqualTo(885_600m));
        Assert.That(evaluation.Funds.Single().Evidence["executed"], Has.Count.EqualTo(1));
    }

    [Test]
    public void A_table_of_one_cell_a_row_frames_a_report()
    {
        var told = Drawn.Told(Drawn.Read("""
            | 示例县水务局2023年度水质检测项目绩效自评报告 |
            | 一、资金使用情况 |
            | 2023年项目年初预算为86万元，全年预算数为90万元，全年实际支出88.56万元，预算执行率为98.4%，资金使用符合管理办法，没有挤占挪用。 |
            | 二、自评结论 |
            | 本项目自评得分为91.5分，评价等级为优。 |
            """));

        Assert.That(told, Is.EqualTo("水质检测项目 | 91.5 | 900000 | 885600"));
    }

    [Test]
    public void A_framed_text_has_the_paragraphs_of_its_file()
    {
        var cell = PlacedText.Join([PlacedText.At("一、概况", new Place.InFlow(3)), PlacedText.At("全年检测。", new Place.InFlow(4))]);

        Assert.That(CellParagraphs(cell), Is.EqualTo(new[] { "一、概况", "全年检测。" }));
    }

    [TestCase("| 年初预算数：120万元 | 全年预算数：126.5万元 |\n| 全年执行数：118.2万元 | 执行率：93.44% |")]
    [TestCase("| 年初预算数：120万元　全年预算数：126.5万元　全年执行数：118.2万元　执行率：93.44% | < |")]
    [TestCase("| 金额单位：万元 | 年初预算数：120 |\n| 全年预算数：126.5；全年执行数：118.2 | 预算执行率：93.44% |")]
    public void Figures_behind_a_colon_in_one_cell_are_the_total_lines(string boxes)
    {
        var evaluation = Drawn.Read($"""
            2023年度项目支出绩效自评表

            | 项目名称：社区矫正 | 主管部门：示例县司法局 |
            {boxes}
            | 自评得分：95.2分 | 自评等级：优 |
            | 填报单位：示例县司法局 | 填报日期：2024年3月12日 |
            """).Evaluations.Single();

        var total = evaluation.Funds.Single();
        Assert.That((total.Source, total.InitialBudget, total.AnnualBudget, total.Executed, total.Rate), Is.EqualTo(("total", 1_200_000m, 1_265_000m, 1_182_000m, 0.9344m)));
        Assert.That((evaluation.Subject, evaluation.CompetentDepartment, evaluation.Organization), Is.EqualTo(("社区矫正", "示例县司法局", "示例县司法局")));
        Assert.That((evaluation.Score, evaluation.Grade, evaluation.FiledOn), Is.EqualTo((95.2m, Extractor.Evaluations.Grade.Excellent, new DateOnly(2024, 3, 12))));
    }

    private static IEnumerable<string> CellParagraphs(PlacedText cell) => Extractor.Fields.Prose.CellProse.Paragraphs(cell).Select(text => text.Text);
}
