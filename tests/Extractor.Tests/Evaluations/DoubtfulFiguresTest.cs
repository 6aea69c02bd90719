using Extractor.Evaluations;

namespace Extractor.Tests.Evaluations;

/// <summary>Figures a report leaves room about: told, and doubted aloud.</summary>
public sealed class DoubtfulFiguresTest
{
    [Test]
    public void Money_without_a_unit_anywhere_is_read_in_ten_thousands_and_half_believed()
    {
        var result = Funds("资金来源");

        var total = result.Evaluations.Single().Funds[0];
        Assert.That(total.Executed, Is.EqualTo(880_000m));
        Assert.That(total.Evidence["executed"].Single().Confidence, Is.AtMost(0.5m));
    }

    [Test]
    public void Sums_too_large_for_ten_thousands_are_read_in_yuan_and_half_believed_too()
    {
        var result = Funds("资金来源", "99470000", "67604199");

        var total = result.Evaluations.Single().Funds[0];
        Assert.That((total.AnnualBudget, total.Executed), Is.EqualTo(((decimal?)99_470_000m, (decimal?)67_604_199m)));
        Assert.That(total.Evidence["executed"].Single().Confidence, Is.AtMost(0.5m));
    }

    [Test]
    public void A_stated_unit_is_not_doubted() =>
        Assert.That(Funds("资金来源（千元）").Evaluations.Single().Funds[0].Evidence["executed"].Single().Confidence, Is.GreaterThan(0.9m));

    [Test]
    public void A_total_of_a_hundred_against_another_total_is_a_conflict()
    {
        var result = Drawn.Read("""
            2023年度矫正项目绩效自评报告
            三、自评结论
            本项目自评得分为100分，评价等级为优。
            2023年度矫正项目支出绩效自评表

            | 项目名称 | 矫正项目 | < | < | < |
            | 一级指标 | 三级指标 | 目标值 | 完成值 | 得分 |
            | 产出指标 | 走访次数 | ≥600次 | 652次 | 40 |
            | 总分 | < | < | < | 95 |
            """);

        Assert.That(result.Evaluations.Single().Score, Is.EqualTo(95m));
        Assert.That(result.Findings.Single(f => f.Code == "conflicting-values").Message, Does.Contain("100").And.Contain("95"));
    }

    [Test]
    public void Full_marks_beside_the_score_are_no_other_score()
    {
        var result = Drawn.Read("""
            | 项目名称 | 矫正项目 | < | < |
            | 一级指标 | 三级指标 | 目标值 | 完成值 |
            | 产出指标 | 走访次数 | ≥600次 | 652次 |
            | 总分 | 100 | 自评得分 | 95 |
            """);

        Assert.That(result.Evaluations.Single().Score, Is.EqualTo(95m));
        Assert.That(result.Findings.Where(f => f.Path == "score"), Is.Empty);
    }

    [Test]
    public void A_total_named_by_one_of_its_columns_has_the_forms_own_label()
    {
        var told = Drawn.Read("""
            2023年度矫正项目绩效自评报告
            年初预算为120万元，实际支出118万元。
            """).Evaluations.Single();

        Assert.That(told.Funds.Single().Label, Is.EqualTo("资金总额"));
    }

    private static EvaluationResult Funds(string corner, string budget = "90", string executed = "88") => Drawn.Read($"""
        2023年度项目支出绩效自评表

        | 项目名称 | 矫正项目 | < |
        | {corner} | 全年预算数 | 全年执行数 |
        | 年度资金总额 | {budget} | {executed} |
        | 其中：财政拨款 | 60 | 58 |
        """);
}
