using Extractor.Evaluations;
using Extractor.Fields;
using Extractor.Tables;
using static Extractor.Tests.Evaluations.Parts;

namespace Extractor.Tests.Evaluations;

public sealed class StandingTest
{
    private static readonly FundLine Plan = Fund("total", "收入预算", "万元", (FundColumn.AnnualBudget, "820.5"));

    [Test]
    public void A_budget_with_tables_like_a_forms_is_no_evaluation()
    {
        Assert.That(In("2025年部门预算", "部门收支预算总表", Unknown(2, Plan)).Evaluations, Is.Empty);
    }

    [TestCase("项目支出绩效自评情况")]
    [TestCase("附件3 部门整体支出绩效评价表")]
    public void An_annex_that_names_the_evaluation_makes_the_same_table_one(string head)
    {
        Assert.That(In("2024年度部门决算", head, Unknown(2, Plan)).Evaluations, Has.Count.EqualTo(1));
    }

    [Test]
    public void Targets_alone_are_a_plan_and_achieved_values_an_evaluation()
    {
        var planned = Unknown(2, Plan) with { Indicators = [Indicator("培训人次", target: "≥200人次")] };
        var achieved = Unknown(2, Plan) with { Indicators = [Indicator("培训人次", target: "≥200人次", actual: "215人次")] };

        Assert.That(In("2025年部门预算", "项目绩效目标表", planned).Evaluations, Is.Empty);
        Assert.That(In("2025年部门预算", "项目绩效目标表", achieved).Evaluations, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_companys_accounts_are_no_evaluation_though_a_row_looks_like_a_project_and_its_score()
    {
        Assert.That(Drawn.Read("""
            2010年半年度报告
            三、经济绩效分析

            | 项目 | 营业收入 |
            | 综合得分 | 62.43 |
            """).Evaluations, Is.Empty);
    }

    [TestCase("| 项目 | 村道维护 |\n| 自评得分 | 92 |")]
    [TestCase("| 项目名称 | 村道维护 |\n| 结论 | 项目绩效自评为优 |\n| 总分 | 92 |")]
    [TestCase("| 项目 | 村道维护 |\n| 全年预算数 | 30 | 全年执行数 | 28 |\n| 总分 | 92 |")]
    public void An_unknown_form_that_speaks_of_its_evaluation_or_scores_figures_is_one(string form)
    {
        Assert.That(Drawn.Told(Drawn.Read(form)), Does.StartWith("村道维护 | 92 |"));
    }

    [Test]
    public void A_narrative_needs_no_more_than_its_title()
    {
        Assert.That(Drawn.Told(Drawn.Read("""
            2022年度村道维护项目绩效自评报告
            全年预算30万元，实际支出28万元。
            """)), Is.EqualTo("村道维护项目 |  | 300000 | 280000"));
    }

    private static EvaluationResult In(string title, string head, ReportPart part) => EvaluationBuilder.Build(
        [part],
        new Content([Paragraph(title), Paragraph(head)], [], []),
        Parts.File);

    private static ReportPart Unknown(int block, FundLine fund) => Form(block, funds: [fund]) with { Form = new FormMatch("unknown", 0.1m, []) };

    private static Block.Paragraph Paragraph(string text) => new(PlacedText.At(text, new Place.InFlow(0)), null);
}
