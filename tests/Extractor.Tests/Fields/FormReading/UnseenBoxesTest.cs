using Extractor.Fields;
using Extractor.Tables;

namespace Extractor.Tests.Fields.FormReading;

/// <summary>Labelled boxes in layouts no template prints: each test is one of them.</summary>
public sealed class UnseenBoxesTest
{
    [Test]
    public void Labels_may_stand_over_their_values()
    {
        Assert.That(Read("""
            | 项目名称 | 主管部门 | 实施单位 | 预算年度 |
            | 乡村道路养护 | 某县交通运输局 | 某县公路段 | 2021 |
            """), Is.EqualTo("""
            Subject: 乡村道路养护
            CompetentDepartment: 某县交通运输局
            ImplementingUnit: 某县公路段
            FiscalYear: 2021
            """));
    }

    [Test]
    public void Labels_stand_over_the_names_below_them_though_other_heads_nobody_knows_stand_between_them()
    {
        Assert.That(Read("""
            | 项目名称 | 乡村道路养护 | < | < |
            | 主管部门 | 沿革备查 | 类目丁 | 实施单位 |
            | 某县交通运输局（盖章） | 常年 | 三 | 某县公路养护中心 |
            """), Does.Contain("CompetentDepartment: 某县交通运输局\nImplementingUnit: 某县公路养护中心"));
    }

    [Test]
    public void Heads_of_two_lists_side_by_side_are_no_box_with_its_value()
    {
        Assert.That(Read("""
            | 收入 | < | 支出 | < |
            | 项目 | 金额 | 项目 | 金额 |
            | 财政拨款收入 | 812.40 | 基本支出 | 640.10 |
            """), Does.Not.Contain("Subject"));
    }

    [Test]
    public void A_name_ends_where_other_things_stand_apart_behind_it()
    {
        Assert.That(Read("""
            单位名称：某市图书馆　 2021年度　　公开12表
            | 项目名称 | 古籍修复 |
            """), Does.Contain("Organization: 某市图书馆\n"));
    }

    [Test]
    public void A_caption_over_boxes_with_their_labels_in_them_is_none_of_them()
    {
        Assert.That(Read("""
            | 项目名称 | 古籍修复 | < |
            | 自评结果 | 自评总分：91.5 | 自评等级：优√ 良□ 中□ |
            """), Does.Contain("Score: 91.5\nGrade: 优"));
    }

    [Test]
    public void Where_only_texts_tell_the_columns_a_value_may_stand_beyond_a_blank()
    {
        const string Form = """
            | 项目名称 | | 古籍修复 | | 项目负责人 | | 李某 |
            | 实施单位 | | | | 主管部门 | | 某市文化局 |
            """;
        var content = FormDrawing.Draw(Form);
        var unruled = content with { Blocks = [.. content.Blocks.OfType<Block.Grid>().Select(g => new Block.Grid(g.Table with { Origin = TableOrigin.Unruled }))] };

        Assert.That(FormPicture.Of(FormReader.Read(unruled)), Is.EqualTo("""
            Subject: 古籍修复
            CompetentDepartment: 某市文化局
            """));
        Assert.That(Read(Form), Does.Not.Contain("古籍修复"));
    }

    [TestCase("某县县级部门预算项目绩效自评表")]
    [TestCase("某省省本级项目支出绩效自评表")]
    public void The_level_of_government_in_a_title_is_no_projects_name(string title)
    {
        Assert.That(Read($"""
            {title}
            | 主管部门 | 某县水利局 |
            """), Does.Not.Contain("Subject: "));
    }

    [Test]
    public void Several_pairs_may_share_a_row_and_a_cell()
    {
        Assert.That(Read("""
            | 项目名称 | 甲 | 项目编码 | 510000A21 | 填报日期 | 2023-01-30 |
            | 填报单位：某市民政局（盖章）　填表人：李四 | < | < | 自评得分：96.5 | < | < |
            """), Is.EqualTo("""
            Subject: 甲
            SubjectCode: 510000A21
            FiledOn: 2023-01-30
            Organization: 某市民政局
            Score: 96.5
            """));
    }

    [Test]
    public void A_figure_is_nobodys_name_and_a_name_is_no_date()
    {
        Assert.That(Read("""
            | 项目名称 | 974780 |
            | 主管部门 | 98.5% |
            | 实施单位 | 某县公路段 |
            | 预算年度 | 某县公路段 |
            """), Is.EqualTo("ImplementingUnit: 某县公路段"));
    }

    [Test]
    public void Codes_and_seals_are_cut_from_names()
    {
        Assert.That(Read("""
            | 项目名称 | 51000021R000000019951-工资性支出 |
            | 主管部门及代码 | 303-某市医疗保障局 |
            | 实施单位 | 某市医疗保障局（盖章） |
            """), Is.EqualTo("""
            Subject: 工资性支出
            SubjectCode: 51000021R000000019951
            CompetentDepartment: 某市医疗保障局
            ImplementingUnit: 某市医疗保障局
            """));
    }

    [Test]
    public void Lines_over_a_form_belong_to_it()
    {
        Assert.That(Read("""
            附件3
            2022年度某县教育局部门整体支出绩效自评表
            填报单位：某县教育局　　金额单位：万元
            | 自评得分 | 92 | 自评等级 | 优 |
            | 部门预算数 | 800 | 部门支出数 | 790 |
            """), Is.EqualTo("""
            SubjectKind: 部门整体支出
            FiscalYear: 2022
            Organization: 某县教育局
            Score: 92
            Grade: 优
            Subject: 某县教育局
            fund total 部门预算数: AnnualBudget 800 万元, Executed 790 万元
            """));
    }

    [Test]
    public void Goals_may_be_beside_or_under_their_labels()
    {
        Assert.That(Read("""
            | 年度总体目标 | 年初设定目标 | 全年完成情况 |
            | ^ | 目标1：修路。 | 修路3公里。 |
            | ^ | 目标2：架桥。 | 架桥1座。 |
            """), Is.EqualTo("""
            GoalExpected: 目标1：修路。目标2：架桥。
            GoalAchieved: 修路3公里。架桥1座。
            """));
        Assert.That(Read("""
            | 年度绩效目标 | 修路架桥。 | < |
            | 目标完成情况 | 全部完成。 | < |
            """), Is.EqualTo("""
            GoalExpected: 修路架桥。
            GoalAchieved: 全部完成。
            """));
    }

    [Test]
    public void Prompts_and_marks_for_none_say_nothing()
    {
        Assert.That(Read("""
            | 项目名称 | 甲 | 主管部门 | / |
            | 年度目标 | 修路。 | 实际完成情况 | 对照年度目标，说明相关任务目标的完成情况（100字以内） |
            | 自评得分 | 结合自评情况填写 | 自评等级 | |
            """), Is.EqualTo("""
            Subject: 甲
            GoalExpected: 修路。
            """));
    }

    [Test]
    public void Two_forms_in_one_frame_are_two_parts()
    {
        Assert.That(Read("""
            （2020年度）
            | 项目名称 | 甲 | 主管部门 | 某局 |
            | 资金来源 | 预算数（元） | 执行数（元） | 执行率 |
            | 合计 | 100 | 90 | 90% |
            | 项目名称 | 乙 | 主管部门 | 某局 |
            | 资金来源 | 预算数（元） | 执行数（元） | 执行率 |
            | 合计 | 200 | 100 | 50% |
            """), Is.EqualTo("""
            FiscalYear: 2020
            Subject: 甲
            CompetentDepartment: 某局
            fund total 合计: AnnualBudget 100 元, Executed 90 元, Rate 90%
            ---
            FiscalYear: 2020
            Subject: 乙
            CompetentDepartment: 某局
            fund total 合计: AnnualBudget 200 元, Executed 100 元, Rate 50%
            """));
    }

    [Test]
    public void A_form_broken_into_two_tables_is_one_part()
    {
        Assert.That(Read("""
            | 项目名称 | 甲 | < | < | < |
            | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 |
            | 产出指标 | 数量指标 | 子 | 1 | 1 |

            | | | 丑 | 2 | 2 |
            | 效益指标 | 社会效益指标 | 寅 | 3 | 3 |
            """), Is.EqualTo("""
            Subject: 甲
            indicator 产出指标 > 数量指标 > 子: target 1, actual 1
            indicator 产出指标 > 数量指标 > 丑: target 2, actual 2
            indicator 效益指标 > 社会效益指标 > 寅: target 3, actual 3
            """));
    }

    [Test]
    public void A_ticked_box_may_say_what_is_evaluated()
    {
        Assert.That(Read("""
            | 项目名称 | 甲 |
            | 项目类别 | 1、部门预算项目□　2、财政专项口　3、市对下转移支付项目☑ |
            """), Does.Contain("SubjectKind: 转移支付"));
    }

    private static string Read(string drawing) => FormPicture.Of(drawing);
}
