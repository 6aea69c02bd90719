using static Extractor.Tests.Fields.Prose.Narrative;

namespace Extractor.Tests.Fields.Prose;

/// <summary>Indicators whose values no label names, found by the model of figures.</summary>
public sealed class GuessedIndicatorsTest
{
    private static IEnumerable<TestCaseData> Sentences()
    {
        yield return new(
            "（一）产出指标\n1.数量指标。年初设定管护湿地面积不少于860公顷，全年实际管护872公顷，该指标分值15分，得15分。",
            "产出指标 | 数量指标 | 管护湿地面积 | 不少于860公顷 | 872公顷 | 15 | 15");
        yield return new(
            "（一）产出指标\n渠道清淤长度计划完成38公里，受汛期影响推迟开工，实际完成36.4公里；水闸检修座数计划完成9座，实际完成9座。",
            "产出指标 |  | 渠道清淤长度 | 38公里 | 36.4公里 |  | \n产出指标 |  | 水闸检修座数 | 9座 | 9座 |  | ");
        yield return new(
            "产出方面，播放公益电影场次：目标260场，完成271场；放映设备完好率：目标≥95%，完成97.2%。",
            "产出 |  | 播放公益电影场次 | 260场 | 271场 |  | \n产出 |  | 放映设备完好率 | ≥95% | 97.2% |  | ");
        yield return new(
            "（一）产出指标（50分）\n（1）更换路灯数量（20分）：年度目标不少于640盏，当年更换655盏，得20分。",
            "产出指标 |  | 更换路灯数量 | 不少于640盏 | 655盏 | 20 | 20");
    }

    [TestCaseSource(nameof(Sentences))]
    public void An_indicator_is_found_though_no_rule_knows_what_its_values_are_called(string text, string expected) =>
        Assert.That(Indicators(Project(text)), Is.EqualTo(expected));

    [TestCase("全年共组织培训4期，培训286人次，编印手册1200册。")]
    [TestCase("抽查了8个乡镇、42个村，电话回访310户。")]
    [TestCase("全县现有渠道412公里，其中干渠61公里、支渠103公里。")]
    [TestCase("2022年共发放问卷500份，收回有效问卷486份。")]
    [TestCase("下一步，计划新增巡查点36处，力争2023年完成。")]
    public void Statistics_are_no_indicators(string text) => Assert.That(Indicators(Project(text)), Is.Empty);

    [Test]
    public void What_came_of_a_target_has_the_targets_unit()
    {
        var part = Project("（一）产出指标\n年初设定补贴按月发放及时率不低于98%，全年12个批次均按期打卡，实际及时率100%，得10分。");

        Assert.That(Indicators(part), Is.EqualTo("产出指标 |  | 补贴按月发放及时率 | 不低于98% | 100% |  | 10"));
    }

    [Test]
    public void A_name_with_its_points_heads_what_follows_though_it_has_no_number()
    {
        var part = Project("（三）满意度情况\n游客满意度（10分）。绩效目标为88%以上，问卷测评结果为91.3%，得10分。");

        Assert.That(Indicators(part), Is.EqualTo("满意度 |  | 游客满意度 | 88%以上 | 91.3% | 10 | 10"));
    }

    [Test]
    public void A_heading_names_the_indicator_whose_sentence_begins_with_its_target()
    {
        var part = Project("三、绩效完成情况\n1、垃圾桶更换数量。目标为不少于420个，实际更换436个。\n2、清运及时率。目标为日产日清率100%，实际100%。");

        Assert.That(Indicators(part), Is.EqualTo(" |  | 垃圾桶更换数量 | 不少于420个 | 436个 |  | \n |  | 清运及时率 | 100% | 100% |  | "));
    }

    [Test]
    public void A_name_in_quotation_marks_is_what_stands_in_them()
    {
        var part = Project("（一）产出指标\n（1）数量指标“享受营养餐人数”：预期≥5300人，实际5374人。");

        Assert.That(part.Indicators.Single().Name.Text.Text, Is.EqualTo("享受营养餐人数"));
    }

    [Test]
    public void Two_targets_are_not_a_target_and_what_came_of_it()
    {
        Assert.That(Indicators(Project("2022年绩效目标为：扶持养殖户不少于60户，带动农户2400户以上。")), Is.Empty);
    }

    [TestCase("（一）预算执行率（10分）。\n按照执行情况，该项得9.62分。")]
    [TestCase("预算执行率指标分值10分，自评得9.62分。")]
    [TestCase("（一）预算执行率\n该项满分10分，按照执行情况得9.62分。")]
    public void Points_for_the_execution_under_a_heading_of_its_own_are_the_execution_lines(string text)
    {
        var part = Project(text);

        Assert.That(Indicators(part), Is.Empty);
        Assert.That(Funds(part), Is.EqualTo("total: Weight 10, Score 9.62"));
    }

    [Test]
    public void A_guessed_value_says_that_it_is_guessed_and_how_sure_that_is()
    {
        var line = Project("（一）产出指标\n渠道清淤长度要求达到38公里，最终完成36.4公里。").Indicators.Single();

        Assert.That(line.Target!.By, Is.EqualTo("model/figures/target"));
        Assert.That(line.Actual!.By, Is.EqualTo("model/figures/actual"));
        Assert.That(new[] { line.Target.Confidence, line.Actual.Confidence }, Is.All.InRange(0.6m, 0.995m));
    }
}
