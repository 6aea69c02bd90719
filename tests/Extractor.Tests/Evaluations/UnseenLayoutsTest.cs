using Extractor.Evaluations;

namespace Extractor.Tests.Evaluations;

/// <summary>Forms as some province might print them, read to the end.</summary>
public sealed class UnseenLayoutsTest
{
    [Test]
    public void A_list_has_an_evaluation_in_each_row()
    {
        var result = Drawn.Read("""
            示例县住房和城乡建设局2023年度项目支出绩效自评结果汇总表
            金额单位：万元

            | 序号 | 项目名称 | 预算数 | 执行数 | 执行率 | 自评得分 | 自评等级 |
            | 1 | 老旧小区改造 | 1200.00 | 1150.50 | 95.88% | 94.5 | 优 |
            | 2 | 城市管网普查 | 240.00 | 172.80 | 72% | 82.3 | 良 |
            | 合计 | < | 1440.00 | 1323.30 | 91.9% | | |
            """);

        Assert.That(Drawn.Told(result), Is.EqualTo("""
            老旧小区改造 | 94.5 | 12000000 | 11505000
            城市管网普查 | 82.3 | 2400000 | 1728000
            """));
        Assert.That(result.Evaluations.Select(e => (e.Organization, e.FiscalYear)).Distinct(), Is.EqualTo(new[] { ("示例县住房和城乡建设局", (int?)2023) }));
    }

    [Test]
    public void A_list_may_part_its_figures_by_source_below_lines_that_say_who_reports()
    {
        var result = Drawn.Read("""
            2021年度项目支出绩效自评结果汇总表

            | 主管部门：示例市教育局 | < | < | 填报时间：2022年3月1日 | < | < | < | 金额单位：元 | < |
            | 序号 | 自评得分 | 项目名称 | 预算单位 | 预算数 | < | 执行数 | < | 预算完成率 |
            | ^ | ^ | ^ | ^ | 小计 | 其他资金 | 小计 | 其他资金 | ^ |
            | 1 | 93.4 | 校舍维修 | 示例市第二中学 | 500,000.00 | 120,000.00 | 450,000.00 | 100,000.00 | 90.00% |
            | 2 | 99 | 班车租赁 | 示例市教育局 | 80,000.00 | — | 80,000.00 | — | 100.00% |
            | 合计 | < | < | < | 580,000.00 | 120,000.00 | 530,000.00 | 100,000.00 | 91.38% |
            """);

        Assert.That(Drawn.Told(result), Is.EqualTo("""
            校舍维修 | 93.4 | 500000 | 450000
            班车租赁 | 99 | 80000 | 80000
            """));
        Assert.That(result.Evaluations.Select(e => (e.CompetentDepartment, e.ImplementingUnit, e.FiledOn)), Is.EqualTo(new[]
        {
            ("示例市教育局", "示例市第二中学", (DateOnly?)new DateOnly(2022, 3, 1)), ("示例市教育局", "示例市教育局", new DateOnly(2022, 3, 1)),
        }));
        Assert.That(result.Evaluations.SelectMany(e => e.Funds).Select(f => (f.Source, f.AnnualBudget, f.Executed, f.Rate)), Is.EqualTo(new[]
        {
            ("total", (decimal?)500_000m, (decimal?)450_000m, (decimal?)0.9m), ("other", 120_000m, 100_000m, null), ("total", 80_000m, 80_000m, 1m),
        }));
    }

    [Test]
    public void What_one_project_consists_of_is_no_list_of_evaluations()
    {
        var told = Drawn.Told(Drawn.Read("""
            2021年度项目支出绩效自评表

            | 项目名称 | 校舍维修 | < | < |
            | 项目名称 | 预算数（元） | 执行数（元） | 得分 |
            | 屋面防水 | 300 | 280 | 9 |
            """));

        Assert.That(told, Does.Not.Contain("屋面防水"));
    }

    [Test]
    public void Tasks_of_one_project_are_no_list_of_evaluations()
    {
        var told = Drawn.Told(Drawn.Read("""
            | 项目名称 | 河道保洁 | < | < |
            | 任务名称 | 预算数（万元） | 执行数（万元） | 完成情况 |
            | 捞草 | 30 | 28 | 完成 |
            | 合计 | 30 | 28 | |
            | 自评得分 | 93 | < | < |
            """));

        Assert.That(told, Is.EqualTo("河道保洁 | 93 | 300000 | 280000"));
    }

    [TestCase("90", "97.5", "")]
    [TestCase("100", "97.5", "conflicting-values")]
    public void The_indicators_score_without_the_executions_contradicts_no_score_of_the_form(string weights, string score, string findings)
    {
        var result = Drawn.Read($"""
            2021年度项目支出绩效自评表

            | 项目名称 | 校舍维修 | < | < | < | < |
            | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
            | 产出指标 | 维修校舍 | 4栋 | 4栋 | {weights} | 88 |
            | 合计 | < | < | < | {weights} | 88 |
            | 自评总分 | {score} | < | < | < | < |
            """);

        Assert.That(string.Join(' ', result.Findings.Select(f => f.Code)), Is.EqualTo(findings));
        if (findings.Length == 0) Assert.That(result.Evaluations.Single().Score, Is.EqualTo(97.5m));
    }

    [Test]
    public void A_grade_in_the_line_under_a_form_is_its_own_and_not_the_next_forms()
    {
        var result = Drawn.Read("""
            2021年度项目支出绩效自评表

            | 项目名称 | 校舍维修 | < | < | < | < |
            | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
            | 产出指标 | 维修校舍 | 4栋 | 4栋 | 100 | 88 |

            自评等级：□优 ☑良（80分以上） □中　填表人：李某
            2021年度项目支出绩效自评表

            | 项目名称 | 班车租赁 | < | < | < | < |
            | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
            | 产出指标 | 租赁班车 | 2辆 | 2辆 | 100 | 95 |
            """);

        Assert.That(result.Evaluations.Select(e => (e.Subject, e.Grade)), Is.EqualTo(new[] { ("校舍维修", (Grade?)Grade.Good), ("班车租赁", null) }));
    }

    [Test]
    public void Who_reports_may_stand_above_the_next_forms_title()
    {
        var result = Drawn.Read("""
            填报单位：示例市教育局
            2021年度项目支出绩效自评表

            | 项目名称 | 校舍维修 | < | < | < | < |
            | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
            | 产出指标 | 维修校舍 | 4栋 | 4栋 | 100 | 88 |

            填报单位：示例市交通运输局
            2021年度项目支出绩效自评表

            | 项目名称 | 班车租赁 | < | < | < | < |
            | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
            | 产出指标 | 租赁班车 | 2辆 | 2辆 | 100 | 95 |
            """);

        Assert.That(result.Evaluations.Select(e => e.Organization), Is.EqualTo(new[] { "示例市教育局", "示例市交通运输局" }));
    }

    [Test]
    public void Sources_in_boxes_under_the_boxes_of_the_totals_are_of_the_same_figures()
    {
        var evaluation = Drawn.Read("""
            2019年项目支出绩效自评表

            | 项目名称 | 规划编制 | < | < | < |
            | 预算执行情况（万元） | 预算数： | 260 | 执行数： | 247 |
            | ^ | 其中：财政拨款 | 200 | 其中：财政拨款 | 190 |
            | ^ | 其他资金 | 60 | 其他资金 | 57 |
            """).Evaluations.Single();

        Assert.That(evaluation.Funds.Select(f => (f.Source, f.AnnualBudget, f.Executed)), Is.EqualTo(new[]
        {
            ("total", (decimal?)2_600_000m, (decimal?)2_470_000m), ("fiscal", 2_000_000m, 1_900_000m), ("other", 600_000m, 570_000m),
        }));
    }

    [Test]
    public void A_row_may_say_its_figure_first_and_then_the_sources()
    {
        var evaluation = Drawn.Read("""
            示例县水利局河道保洁项目绩效自评表

            | 预算资金（万元） | 总额 | 180 | 其中：财政资金 | 150 | 其他资金 | 30 |
            | 实际支出（万元） | 总额 | 171 | 其中：财政资金 | 145 | 其他资金 | 26 |
            | 预算执行率 | < | 95% | < | < | < | < |
            """).Evaluations.Single();

        Assert.That(evaluation.Funds.Select(f => (f.Source, f.AnnualBudget, f.Executed, f.Rate)), Is.EqualTo(new[]
        {
            ("total", (decimal?)1_800_000m, (decimal?)1_710_000m, (decimal?)0.95m), ("fiscal", 1_500_000m, 1_450_000m, null), ("other", 300_000m, 260_000m, null),
        }));
        Assert.That((evaluation.Organization, evaluation.Subject), Is.EqualTo(("示例县水利局", "河道保洁")));
    }

    [Test]
    public void Names_and_figures_may_stand_in_boxes_beside_each_other()
    {
        var evaluation = Drawn.Read("""
            2022年度项目绩效自评表

            | 基本信息 | < | 资金信息（万元） | < |
            | 项目名称 | 数字档案室 | 年初预算数 | 98.00 |
            | 主管部门 | 示例县档案馆 | 全年执行数 | 92.15 |
            | 填报日期 | 2023-03-08 | 执行率 | 94.03% |
            """).Evaluations.Single();

        Assert.That((evaluation.Subject, evaluation.CompetentDepartment, evaluation.FiledOn), Is.EqualTo(("数字档案室", "示例县档案馆", new DateOnly(2023, 3, 8))));
        Assert.That((evaluation.Funds.Single().InitialBudget, evaluation.Funds.Single().Executed), Is.EqualTo((980_000m, 921_500m)));
    }

    [Test]
    public void Sources_may_stand_over_rows_of_figures_with_a_small_sum_first()
    {
        var evaluation = Drawn.Read("""
            | 项目名称 | 展馆布展 | < | < | < |
            | 项目资金 | 小计 | 县级财政 | 上年结转 | 单位自筹 |
            | 年初预算（万元） | 60.00 | 50.00 | 6.00 | 4.00 |
            | 全年执行数（元） | 583,000 | 490,000 | 60,000 | 33,000 |
            | 自评得分 | 95 | < | < | < |
            """).Evaluations.Single();

        Assert.That(evaluation.Funds.Select(f => (f.Source, f.InitialBudget, f.Executed)), Is.EqualTo(new[]
        {
            ("total", (decimal?)600_000m, (decimal?)583_000m), ("local", 500_000m, 490_000m), ("carryover", 60_000m, 60_000m), ("own", 40_000m, 33_000m),
        }));
    }

    [TestCase("""
        | 指标内容 | 二级指标 | 一级指标 | 完成情况 | 目标值 | 得分 | 权重 |
        | 复壮株数 | 数量指标 | 产出指标 | 152株 | ≥150株 | 30 | 30 |
        """)]
    [TestCase("""
        | 指标 | 年度指标值 | 实际完成值 | 权重 | 得分 |
        | 产出指标-数量指标-复壮株数 | ≥150株 | 152株 | 30 | 30 |
        """)]
    [TestCase("""
        | 一级指标 | 二级指标 | 指标名称 | 目标值及完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 复壮株数 | 目标：≥150株；完成：152株 | 30 | 30 |
        """)]
    public void Columns_may_stand_in_another_order_or_be_joined(string indicators)
    {
        var indicator = Drawn.Read($"2023年度项目绩效自评表\n\n| 项目名称 | 古树复壮 |\n\n{indicators}").Evaluations.Single().Indicators.Single();

        Assert.That(
            (indicator.Level1, indicator.Level2, indicator.Name, indicator.Target?.Value, indicator.Actual?.Value, indicator.Weight, indicator.Score),
            Is.EqualTo(("产出指标", "数量指标", "复壮株数", (decimal?)150m, (decimal?)152m, (decimal?)30m, (decimal?)30m)));
    }

    [Test]
    public void A_type_of_indicator_that_is_a_second_level_is_kept_as_one()
    {
        var indicator = Drawn.Read("""
            2023年度项目绩效自评表

            | 序号 | 绩效指标 | 指标类型 | 目标值 | 实际值 | 完成率 |
            | 1 | 保洁河道长度 | 数量指标 | ≥210公里 | 215公里 | 102% |
            """).Evaluations.Single().Indicators.Single();

        Assert.That((indicator.Level1, indicator.Level2, indicator.Name), Is.EqualTo(((string?)null, "数量指标", "保洁河道长度")));
    }

    [Test]
    public void An_indicator_that_sounds_like_a_figure_of_the_funds_is_an_indicator()
    {
        var evaluation = Drawn.Read("""
            2021年度项目绩效自评表

            | 一级指标 | 二级指标 | 三级指标 | < | 年初设定指标值 | 全年实际完成值 |
            | 产出指标 | 数量指标 | 指标1：修复农田面积 | < | 0.8万亩 | 0.83万亩 |
            | ^ | 时效指标 | 指标1：资金拨付时间 | < | 6月底前 | 8月 |
            | 效益指标 | 经济效益指标 | 指标1：支付资金 | < | ≥1200吨 | 1310吨 |
            """).Evaluations.Single();

        Assert.That(evaluation.Indicators.Select(i => i.Name), Is.EqualTo(new[] { "修复农田面积", "资金拨付时间", "支付资金" }));
        Assert.That(evaluation.Funds, Is.Empty);
    }

    [TestCase("| 自评得分 | 97 | 等级 | ☑优 □良 □中 □差 |", Grade.Excellent)]
    [TestCase("| 自评得分 | 87 | 自评等级 | 优□ 良☑ 中□ 差□ |", Grade.Good)]
    [TestCase("| 总分 | 87 | 自评等级：良 | < |", Grade.Good)]
    public void A_grade_may_be_ticked_or_stand_beside_the_total(string row, Grade grade)
    {
        var evaluation = Drawn.Read($"""
            2021年度项目绩效自评表

            | 三级指标 | 得分 | 目标值 | 完成值 |
            | 检测样本数 | 30 | ≥5000份 | 5236份 |
            {row}
            """).Evaluations.Single();

        Assert.That(evaluation.Grade, Is.EqualTo(grade));
    }

    [Test]
    public void Two_tables_of_indicators_may_stand_side_by_side()
    {
        var evaluation = Drawn.Read("""
            2022年度项目绩效自评表

            | 一级指标 | 三级指标 | 目标值 | 完成值 | 一级指标 | 三级指标 | 目标值 | 完成值 |
            | 产出指标 | 改造公厕座数 | 12座 | 12座 | 效益指标 | 公厕覆盖率提高 | ≥5% | 6% |
            | ^ | 验收合格率 | 100% | 98% | ^ | 投诉下降率 | ≥10% | 12% |
            | ^ | 改造完成时间 | 10月底前 | 10月20日 | | | | |
            | 自评得分 | 96 | < | < | < | < | < | < |
            """).Evaluations.Single();

        Assert.That(evaluation.Indicators.Select(i => $"{i.Level1} {i.Name} {i.Target?.Text} {i.Actual?.Text}"), Is.EqualTo(new[]
        {
            "产出指标 改造公厕座数 12座 12座", "效益指标 公厕覆盖率提高 ≥5% 6%",
            "产出指标 验收合格率 100% 98%", "效益指标 投诉下降率 ≥10% 12%", "产出指标 改造完成时间 10月底前 10月20日",
        }));
        Assert.That(evaluation.Score, Is.EqualTo(96m));
    }
}
