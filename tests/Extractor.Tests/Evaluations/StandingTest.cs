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

    private static EvaluationResult In(string title, string head, ReportPart part) => EvaluationBuilder.Build(
        [part],
        new Content([Paragraph(title), Paragraph(head)], [], []),
        Parts.File);

    private static ReportPart Unknown(int block, FundLine fund) => Form(block, funds: [fund]) with { Form = new FormMatch("unknown", 0.1m, []) };

    private static Block.Paragraph Paragraph(string text) => new(PlacedText.At(text, new Place.InFlow(0)), null);
}
