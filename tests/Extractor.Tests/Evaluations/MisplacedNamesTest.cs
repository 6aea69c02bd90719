namespace Extractor.Tests.Evaluations;

/// <summary>Names that stand in boxes for names of another kind.</summary>
public sealed class MisplacedNamesTest
{
    private const string Figures = """
        | 资金来源（万元） | 全年预算数 | 全年执行数 |
        | 年度资金总额 | 90 | 88 |
        | 自评得分 | 92 | < |
        """;

    // What v_review lists is below 0.8.
    private const decimal Review = 0.8m;

    [TestCase("单位名称")]
    [TestCase("预算部门")]
    [TestCase("预算单位")]
    public void A_projects_name_in_a_units_box_is_the_subject_and_to_be_looked_at(string box)
    {
        var evaluation = Drawn.Read($"""
            | {box} | 社区矫正工作经费 | < |
            | 主管部门 | 示例县司法局 | < |
            {Figures}
            """).Evaluations.Single();

        Assert.That((evaluation.Subject, evaluation.Organization), Is.EqualTo(("社区矫正工作经费", "示例县司法局")));
        Assert.That(evaluation.ImplementingUnit, Is.Null);
        Assert.That(evaluation.Evidence["subject"].Single().Confidence, Is.LessThan(Review));
    }

    [Test]
    public void Names_that_changed_places_change_back()
    {
        var evaluation = Drawn.Read($"""
            | 项目名称 | 示例县司法局 | < |
            | 实施单位 | 社区矫正工作经费 | < |
            {Figures}
            """).Evaluations.Single();

        Assert.That((evaluation.Subject, evaluation.Organization), Is.EqualTo(("社区矫正工作经费", "示例县司法局")));
    }

    [Test]
    public void A_project_that_is_called_like_a_unit_keeps_its_name_and_is_to_be_looked_at()
    {
        var evaluation = Drawn.Read($"""
            | 项目名称 | 示例县全民健身中心 | < |
            | 实施单位 | 示例县体育局 | < |
            {Figures}
            """).Evaluations.Single();

        Assert.That((evaluation.Subject, evaluation.ImplementingUnit), Is.EqualTo(("示例县全民健身中心", "示例县体育局")));
        Assert.That(evaluation.Evidence["subject"].Single().Confidence, Is.LessThan(Review));
    }

    [Test]
    public void A_project_in_a_units_box_beside_the_projects_own_is_left_out()
    {
        var evaluation = Drawn.Read($"""
            | 项目名称 | 社区矫正工作经费 | < |
            | 单位名称 | 社区矫正项目 | < |
            | 主管部门 | 示例县司法局 | < |
            {Figures}
            """).Evaluations.Single();

        Assert.That((evaluation.Subject, evaluation.Organization), Is.EqualTo(("社区矫正工作经费", "示例县司法局")));
    }
}
