using Extractor.Fields;
using Extractor.Fields.Learning;

namespace Extractor.Tests.Fields.FormReading;

/// <summary>Indicator blocks in layouts no template prints: each test is one of them.</summary>
public sealed class UnseenIndicatorsTest
{
    [Test]
    public void Levels_left_blank_run_down_from_above()
    {
        Assert.That(Read("""
            | 一级指标 | 二级指标 | 指标名称 | 目标值 | 完成值 | 满分 | 自评分 |
            | 产出 | 数量 | 培训人次 | ≥200 | 210 | 20 | 20 |
            | | | 培训场次 | 10场 | 10场 | 20 | 20 |
            | | 质量 | 合格率 | 95%以上 | 97% | 20 | 20 |
            | 效益 | | 知晓率 | 提升 | 提升 | 40 | 38 |
            """), Is.EqualTo("""
            indicator 产出 > 数量 > 培训人次: target ≥200, actual 210, weight 20, score 20
            indicator 产出 > 数量 > 培训场次: target 10场, actual 10场, weight 20, score 20
            indicator 产出 > 质量 > 合格率: target 95%以上, actual 97%, weight 20, score 20
            indicator 效益 > - > 知晓率: target 提升, actual 提升, weight 40, score 38
            """));
    }

    [Test]
    public void Sign_and_unit_may_have_columns_of_their_own_anywhere()
    {
        Assert.That(Read("""
            | 序号 | 分值 | 三级指标 | 计量单位 | 运算符号 | 指标值 | 实际值 | 得分 | 二级指标 |
            | 1 | 50 | 发放人数 | 人 | ≥ | 300 | 312 | 50 | 数量指标 |
            | 2 | 50 | 政策知晓 | | 定性 | 良好 | 良好 | 45 | 社会效益指标 |
            """), Is.EqualTo("""
            indicator - > 数量指标 > 发放人数: target 300, actual 312, weight 50, score 50, sign ≥, unit 人
            indicator - > 社会效益指标 > 政策知晓: target 良好, actual 良好, weight 50, score 45, sign 定性
            """));
    }

    [Test]
    public void Heads_may_have_two_levels()
    {
        Assert.That(Read("""
            | 绩效指标 | 指标 | < | < | 指标值 | < | 评分 | < |
            | ^ | 一级 | 二级 | 三级 | 年初 | 完成情况 | 权重 | 自评 |
            | ^ | 产出指标 | 数量指标 | 修路里程 | 3公里 | 3.1公里 | 100 | 100 |
            """), Is.EqualTo("indicator 产出指标 > 数量指标 > 修路里程: target 3公里, actual 3.1公里, weight 100, score 100"));
    }

    [Test]
    public void Columns_of_the_half_year_give_way_to_those_of_the_year()
    {
        Assert.That(Read("""
            | 一级指标 | 二级指标 | 三级指标 | 权重 | 半年 | < | 全年 | < | 得分 |
            | ^ | ^ | ^ | ^ | 计划值 | 实绩值 | 计划值 | 实绩值 | ^ |
            | 产出指标 | 数量指标 | 巡查次数 | 50 | 60次 | 72次 | 120次 | 138次 | 50 |
            | ^ | ^ | 演出场次 | 50 | 60场 | 51场 | 150场 | 141场 | 47 |
            """), Is.EqualTo("""
            indicator 产出指标 > 数量指标 > 巡查次数: target 120次, actual 138次, weight 50, score 50
            indicator 产出指标 > 数量指标 > 演出场次: target 150场, actual 141场, weight 50, score 47
            """));
    }

    [Test]
    public void A_head_repeated_in_mid_table_keeps_the_level()
    {
        Assert.That(Read("""
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
            | 产出指标 | 数量指标 | 甲 | 1 | 1 |
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
            | | | 乙 | 2 | 2 |
            """), Is.EqualTo("""
            indicator 产出指标 > 数量指标 > 甲: target 1, actual 1
            indicator 产出指标 > 数量指标 > 乙: target 2, actual 2
            """));
    }

    [Test]
    public void Template_rows_nobody_filled_in_are_no_indicators()
    {
        Assert.That(Read("""
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 指标1：参会人数 | 50人 | 52人 | 10 | 10 |
            | ^ | ^ | 指标2： | | | | |
            | ^ | ^ | …… | | | | |
            | ^ | 质量指标 | | | | | |
            | ^ | 成本指标 | 不适用 | / | / | | |
            """), Is.EqualTo("indicator 产出指标 > 数量指标 > 参会人数: target 50人, actual 52人, weight 10, score 10"));
    }

    [Test]
    public void The_total_gives_the_score_and_the_grade()
    {
        Assert.That(Read("""
            | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注 |
            | 产出指标 | 甲 | 1 | 1 | 100 | 93.5 | |
            | 总 分 | < | < | < | 100 | 93.5 | 优 |
            """), Is.EqualTo("""
            Score: 93.5
            Grade: 优
            indicator 产出指标 > - > 甲: target 1, actual 1, weight 100, score 93.5
            """));
    }

    [Test]
    public void The_full_score_alone_is_no_score()
    {
        Assert.That(Read("""
            | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
            | 产出指标 | 甲 | 1 | 1 | 100 | |
            | 合计 | < | < | < | 100 | |
            """), Does.Not.Contain("Score:"));
    }

    [Test]
    public void Points_in_brackets_are_weights_where_no_column_has_them()
    {
        Assert.That(Read("""
            | 一级指标 | 二级指标 | 评价内容 | 评分标准 | 自评得分 |
            | 项目决策（20分） | 立项依据（8分） | 立项规范（5分） | 按程序得满分 | 5 |
            | ^ | ^ | 立项充分（3分） | 材料齐全得满分 | 2.5 |
            """), Is.EqualTo("""
            indicator 项目决策 > 立项依据 > 立项规范: weight 5, score 5
            indicator 项目决策 > 立项依据 > 立项充分: weight 3, score 2.5
            """));
    }

    [Test]
    public void A_first_level_may_be_a_line_of_its_own()
    {
        Assert.That(Read("""
            | 二级指标 | 指标名称 | 目标值 | 实际完成值 | 得分 |
            | 一、产出指标 | < | < | < | < |
            | 数量指标 | 甲 | 1 | 1 | 5 |
            | 二、效益指标 | < | < | < | < |
            | 社会效益指标 | 乙 | 2 | 2 | 5 |
            """), Is.EqualTo("""
            indicator 产出指标 > 数量指标 > 甲: target 1, actual 1, score 5
            indicator 效益指标 > 社会效益指标 > 乙: target 2, actual 2, score 5
            """));
    }

    [Test]
    public void What_several_indicators_share_is_stated_once()
    {
        Assert.That(Read("""
            | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 数量指标 | 甲 | 1 | 1 | 20 | 20 | 均已完成 |
            | ^ | ^ | 乙 | 2 | 2 | ^ | ^ | ^ |
            """), Is.EqualTo("""
            indicator 产出指标 > 数量指标 > 甲: target 1, actual 1, weight 20, score 20, note 均已完成
            indicator 产出指标 > 数量指标 > 乙: target 2, actual 2
            """));
    }

    [Test]
    public void Texts_and_signatures_under_the_indicators_are_none()
    {
        Assert.That(Read("""
            | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
            | ^ | 产出指标 | 数量指标 | 甲 | 1 | 1 | 50 | 50 |
            | 说明 | 无 | < | < | < | < | < | < |
            | 主要经验做法 | 一是抓培训，二是抓考核。 | < | < | < | < | < | < |
            | 填表人： | 张三 | < | 联系电话： | 12345 | < | 填报日期： | 2023年2月1日 |
            """), Is.EqualTo("""
            FiledOn: 2023年2月1日
            indicator 产出指标 > 数量指标 > 甲: target 1, actual 1, weight 50, score 50
            """));
    }

    [Test]
    public void Of_columns_that_all_sound_like_names_those_that_group_the_others_are_levels()
    {
        Assert.That(Read("""
            | 考核内容 | 考核指标 | 明细指标 | 计划值 | 完成值 | 得分 |
            | 产出（50分） | 数量 | 修剪行道树 | 300株 | 310株 | 30 |
            | ^ | ^ | 补种灌木 | 80丛 | 80丛 | 20 |
            | 效果（50分） | 满意度 | 游客满意度 | 90% | 92% | 50 |
            """), Is.EqualTo("""
            indicator 产出 > 数量 > 修剪行道树: target 300株, actual 310株, score 30
            indicator 产出 > 数量 > 补种灌木: target 80丛, actual 80丛, score 20
            indicator 效果 > 满意度 > 游客满意度: target 90%, actual 92%, score 50
            """));
    }

    [Test]
    public void A_name_with_what_it_means_beside_it_is_no_level()
    {
        Assert.That(Read("""
            | 一级指标 | 指标名称 | 指标内容 | 计划值 | 完成值 | 得分 |
            | 产出指标 | 修剪 | 全年修剪的行道树 | 300株 | 310株 | 30 |
            | ^ | 补种 | 全年补种的灌木 | 80丛 | 80丛 | 20 |
            """), Is.EqualTo("""
            indicator 产出指标 > - > 修剪: target 300株, actual 310株, score 30
            indicator 产出指标 > - > 补种: target 80丛, actual 80丛, score 20
            """));
    }

    [Test]
    public void Subtotals_between_the_levels_are_no_end_of_the_indicators()
    {
        Assert.That(FormPicture.Of(FormReader.Read(FormDrawing.Draw("""
            | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
            | 成本指标 | 经济成本指标 | 每株养护成本 | ≤40元 | 38元 | 20 | 20 |
            | 成本指标小计 | < | < | | | 20 | 20 |
            | 效益指标 | 生态效益指标 | 绿化覆盖率 | ≥35% | 36% | 30 | 28 |
            | ^ | 效益指标小计 | < | | | 30 | 28 |
            | 总分 | < | < | | | 50 | 48 |
            """), LabelLearning.Default)), Is.EqualTo("""
            Score: 48
            indicator 成本指标 > 经济成本指标 > 每株养护成本: target ≤40元, actual 38元, weight 20, score 20
            indicator 效益指标 > 生态效益指标 > 绿化覆盖率: target ≥35%, actual 36%, weight 30, score 28
            """));
    }

    [Test]
    public void Columns_no_contract_asks_for_are_left_out()
    {
        Assert.That(Read("""
            | 一级指标 | 二级指标 | 三级指标 | 指标解释 | 上年完成值 | 指标值 | 完成值 | 完成率 | 分值 | 得分 | 财政复核得分 |
            | 产出指标 | 数量指标 | 甲 | 指全年数 | 8 | 10 | 9 | 90% | 10 | 9 | 8 |
            """), Is.EqualTo("indicator 产出指标 > 数量指标 > 甲: target 10, actual 9, weight 10, score 9"));
    }

    [TestCase("任务值")]
    [TestCase("目标数值设定")]
    [TestCase("年度期望")]
    public void A_head_the_vocabulary_does_not_know_is_the_models(string head)
    {
        var content = FormDrawing.Draw($"""
            | 一级指标 | 二级指标 | 三级指标 | {head} | 完成值 |
            | 产出指标 | 数量指标 | 甲 | 10 | 9 |
            """);

        Assert.That(FormReader.Read(content)[0].Indicators[0].Target, Is.Null);
        var target = FormReader.Read(content, LabelLearning.Default)[0].Indicators[0].Target!;
        Assert.That((target.Text.Text, target.By), Is.EqualTo(("10", "model/cells/target")));
        Assert.That(target.Confidence, Is.LessThan(0.99m));
    }

    private static string Read(string drawing) => FormPicture.Of(drawing);
}
