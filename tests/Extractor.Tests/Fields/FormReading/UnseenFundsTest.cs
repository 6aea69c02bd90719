using Extractor.Fields;

namespace Extractor.Tests.Fields.FormReading;

/// <summary>Funds blocks in layouts no template prints: each test is one of them.</summary>
public sealed class UnseenFundsTest
{
    [Test]
    public void A_caption_that_might_be_a_figures_name_is_beside_the_figures_and_states_their_unit()
    {
        Assert.That(Read("""
            | 年度预算（万元） | 资金性质 | 全年预算数 | 全年执行数 |
            | ^ | 资金总额 | 3415.00 | 3405.33 |
            | ^ | 其中：财政拨款 | 3400.00 | 3391.04 |
            """), Does.Contain("fund total 资金总额: AnnualBudget 3415.00 万元, Executed 3405.33 万元"));
    }

    [Test]
    public void What_was_added_is_no_budget_and_one_head_may_name_two_figures()
    {
        Assert.That(Read("""
            | 资金来源 | 年初预算数 | 年中调整数 | 全年预算数 | 全年执行数/执行率 |
            | 资金总额 | 500.00 | -20.00 | 480.00 | 460.80 / 96% |
            | 其中：中央资金 | 300.00 | 0.00 | 300.00 | 300.00 / 100% |
            """), Is.EqualTo("""
            fund total 资金总额: InitialBudget 500.00, AnnualBudget 480.00, Executed 460.80, Rate 96%
            fund central 其中：中央资金: InitialBudget 300.00, AnnualBudget 300.00, Executed 300.00, Rate 100%
            """));
    }

    [Test]
    public void Sources_may_head_the_columns_beside_a_label_that_sounds_like_a_figure()
    {
        Assert.That(Read("""
            | 预算资金（万元） | 资金总额 | 中央补助 | 县级安排 |
            | 年初预算数 | 150 | 90 | 60 |
            | 全年执行数 | 141 | 90 | 51 |
            | 执行率 | 94% | 100% | 85% |
            """), Is.EqualTo("""
            fund total 资金总额: InitialBudget 150 万元, Executed 141 万元, Rate 94%
            fund central 中央补助: InitialBudget 90 万元, Executed 90 万元, Rate 100%
            fund local 县级安排: InitialBudget 60 万元, Executed 51 万元, Rate 85%
            """));
    }

    [Test]
    public void Columns_may_stand_in_any_order()
    {
        Assert.That(Read("""
            | 资金来源 | 执行率 | 实际支出（万元） | 全年预算数（万元） | 年初预算数（万元） |
            | 合计 | 95% | 95 | 100 | 80 |
            | 其中：财政拨款 | 96% | 48 | 50 | 40 |
            | 自筹资金 | 94% | 47 | 50 | 40 |
            """), Is.EqualTo("""
            fund total 合计: Rate 95%, Executed 95 万元, AnnualBudget 100 万元, InitialBudget 80 万元
            fund fiscal 其中：财政拨款: Rate 96%, Executed 48 万元, AnnualBudget 50 万元, InitialBudget 40 万元
            fund own 自筹资金: Rate 94%, Executed 47 万元, AnnualBudget 50 万元, InitialBudget 40 万元
            """));
    }

    [Test]
    public void A_sum_that_closes_a_block_without_a_total_is_the_total()
    {
        const string Form = """
            单位：元
            | 资金来源 | 全年预算数 | 全年执行数 | 执行率 |
            | 财政拨款 | 200 | 195 | 97.5% |
            | 其他资金 | 100 | 95 | 95% |
            | 小计 | 300 | 290 | 96.67% |
            """;

        Assert.That(Read(Form), Does.Contain("fund total 小计: AnnualBudget 300 元, Executed 290 元, Rate 96.67%"));
        Assert.That(Read(Form.Replace("300", "310", StringComparison.Ordinal)), Does.Not.Contain("小计"));
        Assert.That(Read(Form.Replace("财政拨款", "资金总额", StringComparison.Ordinal)), Does.Not.Contain("小计"));
    }

    [Test]
    public void A_column_nobody_knows_beside_sources_is_no_total()
    {
        Assert.That(Read("""
            | 资金执行 | 预算安排（万元） | < | < | 实际支出（万元） | < | < |
            | ^ | 小计 | 引导基金 | 上级资金 | 小计 | 引导基金 | 上级资金 |
            | ^ | 90 | 60 | 30 | 80 | 50 | 30 |
            """), Is.EqualTo("""
            fund total 资金执行: AnnualBudget 90 万元, Executed 80 万元
            fund other 引导基金: AnnualBudget 60 万元, Executed 50 万元
            fund other 上级资金: AnnualBudget 30 万元, Executed 30 万元
            """));
    }

    [Test]
    public void The_first_column_beside_sources_may_be_the_total_under_any_name()
    {
        Assert.That(Read("""
            | 资金执行 | 预算安排（元） | < | 实际支出（元） | < |
            | ^ | 金额 | 其中：财政拨款 | 金额 | 其中：财政拨款 |
            | ^ | 90 | 60 | 80 | 50 |
            """), Is.EqualTo("""
            fund total 资金执行: AnnualBudget 90 元, Executed 80 元
            fund fiscal 其中：财政拨款: AnnualBudget 60 元, Executed 50 元
            """));
    }

    [Test]
    public void Points_beside_a_sources_own_figures_are_the_totals()
    {
        Assert.That(Read("""
            | 预算执行（万元） | 预算数 | 260 | 执行数 | 247 | 执行率 | 95% |
            | ^ | 其中：财政拨款 | 200 | 其中：财政拨款 | 190 | 分值 | 10 |
            | ^ | 其他资金 | 60 | 其他资金 | 57 | 得分 | 9.5 |
            """), Is.EqualTo("""
            fund total 预算数: AnnualBudget 260 万元, Executed 247 万元, Rate 95%, Weight 10, Score 9.5
            fund fiscal 其中：财政拨款: AnnualBudget 200 万元, Executed 190 万元
            fund other 其他资金: AnnualBudget 60 万元, Executed 57 万元
            """));
    }

    [Test]
    public void A_box_of_the_executions_points_belongs_to_the_boxes_of_its_figures()
    {
        Assert.That(Read("""
            | 年初预算（元） | 260.00 | 调整后预算（元） | 250.00 |
            | 预算执行数（元） | 240.00 | 预算执行率（%） | 96 |
            | 预算执行得分（满分10分） | 9.6 | 自评时间 | 2021年2月6日 |
            """), Does.Contain("fund total 年初预算（元）: InitialBudget 260.00 元, AnnualBudget 250.00 元, Executed 240.00 元, Rate 96, Score 9.6"));
    }

    [Test]
    public void Money_that_is_not_the_treasurys_is_the_units_own()
    {
        Assert.That(Read("""
            | 项目资金（元） | 资金来源 | 全年预算数 | 全年执行数 |
            | ^ | 资金总额 | 300 | 280 |
            | ^ | 按资金来源：财政拨款 | 200 | 190 |
            | ^ | 非财政拨款 | 100 | 90 |
            """), Is.EqualTo("""
            fund total 资金总额: AnnualBudget 300 元, Executed 280 元
            fund fiscal 按资金来源：财政拨款: AnnualBudget 200 元, Executed 190 元
            fund own 非财政拨款: AnnualBudget 100 元, Executed 90 元
            """));
    }

    [Test]
    public void Sources_may_head_the_columns_and_figures_the_rows()
    {
        Assert.That(Read("""
            单位：元
            | 资金来源 | 合计 | 财政拨款 | 其他资金 |
            | 年初预算数 | 300 | 200 | 100 |
            | 全年执行数 | 290 | 195 | 95 |
            """), Is.EqualTo("""
            fund total 合计: InitialBudget 300 元, Executed 290 元
            fund fiscal 财政拨款: InitialBudget 200 元, Executed 195 元
            fund other 其他资金: InitialBudget 100 元, Executed 95 元
            """));
    }

    [Test]
    public void Sources_may_stand_under_each_figure()
    {
        Assert.That(Read("""
            | 项目资金（万元） | 预算数 | < | 执行数 | < | 执行率 |
            | ^ | 财政拨款 | 其他资金 | 财政拨款 | 其他资金 | ^ |
            | 合计 | 50 | 10 | 45 | 9 | 90% |
            """), Does.Contain("fund fiscal 财政拨款: AnnualBudget 50 万元, Executed 45 万元").And
            .Contain("fund other 其他资金: AnnualBudget 10 万元, Executed 9 万元").And
            .Contain("fund total 合计: Rate 90%"));
    }

    [Test]
    public void Figures_may_be_boxes_beside_their_labels()
    {
        Assert.That(Read("""
            | 项目名称 | 敬老院改造 | < | < | < | < |
            | 年初预算数（万元） | 120 | 全年执行数（万元） | 118.5 | 预算执行率 | 98.75% |
            """), Is.EqualTo("""
            Subject: 敬老院改造
            fund total 年初预算数（万元）: InitialBudget 120 万元, Executed 118.5 万元, Rate 98.75%
            """));
    }

    [Test]
    public void A_line_without_a_label_is_the_total()
    {
        Assert.That(Read("""
            | 项目资金（元） | 预算金额 | 到位资金 | 支出金额 | 结余 | 支出率 |
            | ^ | 1,000,000 | 900,000 | 850,000.50 | 49,999.50 | 94.44% |
            """), Is.EqualTo(
            "fund total 项目资金（元）: AnnualBudget 1,000,000 元, Received 900,000 元, Executed 850,000.50 元, Balance 49,999.50 元, Rate 94.44%"));
    }

    [Test]
    public void The_unit_is_the_nearest_one_stated()
    {
        Assert.That(Read("""
            （单位：万元）
            | 来源 | 预算数 | 执行数（元） | 执行率 |
            | 资金总额 | 10 | 99,000 | 99% |
            | 其中：中央资金（千元） | 50 | 49,000 | 98% |
            """), Is.EqualTo("""
            fund total 资金总额: AnnualBudget 10 万元, Executed 99,000 元, Rate 99%
            fund central 其中：中央资金（千元）: AnnualBudget 50 千元, Executed 49,000 元, Rate 98%
            """));
    }

    [Test]
    public void Dashes_are_kept_and_blank_lines_are_no_funds()
    {
        Assert.That(Read("""
            | 项目资金 | | 年初预算 | 调整后预算数 | 执行数 | 权重 | 得分 |
            | ^ | 总额 | 0 | 5.00 | 4.99 | 10 | 9.98 |
            | ^ | 其中：省级财政资金 | / | 5.00 | 4.99 | — | — |
            | ^ | 单位资金 | | | | — | — |
            | ^ | 其他 | / | / | / | / | / |
            """), Is.EqualTo("""
            fund total 总额: InitialBudget 0, AnnualBudget 5.00, Executed 4.99, Weight 10, Score 9.98
            fund provincial 其中：省级财政资金: InitialBudget /, AnnualBudget 5.00, Executed 4.99, Weight —, Score —
            """));
    }

    [Test]
    public void Tasks_with_budgets_are_not_sources()
    {
        Assert.That(Read("""
            | 年度主要任务 | 任务名称 | 预算数（万元） | 执行数（万元） | 执行率 |
            | ^ | 培训 | 30 | 29 | 97% |
            | ^ | 执法 | 20 | 20 | 100% |
            | ^ | 金额合计 | 50 | 49 | 98% |
            """), Is.EqualTo("fund total 金额合计: AnnualBudget 50 万元, Executed 49 万元, Rate 98%"));
    }

    [Test]
    public void A_source_nobody_knows_is_other_and_doubtful()
    {
        var parts = FormReader.Read(FormDrawing.Draw("""
            | 资金来源 | 全年预算数（A） | 全年执行数（B） | 执行率（B/A×100%） |
            | 年度资金总额： | 30万 | 30万 | 100% |
            | 彩票公益金用于残疾人康复 | 10万 | 10万 | 100% |
            """));

        Assert.That(parts[0].Funds[1].Source, Is.EqualTo("other"));
        Assert.That(parts[0].Funds[1].Figures[0].Value.Confidence, Is.LessThan(0.8m));
        Assert.That(parts[0].Funds[0].Figures[0].Value.Confidence, Is.GreaterThan(0.9m));
    }

    [Test]
    public void Two_plain_budgets_are_the_first_and_the_changed_one()
    {
        Assert.That(Read("""
            | 资金来源 | 预算数 | 调整后预算数 | 支出数 |
            | 合计 | 10 | 12 | 11 |
            """), Is.EqualTo("fund total 合计: InitialBudget 10, AnnualBudget 12, Executed 11"));
    }

    [Test]
    public void A_subtotal_under_a_source_is_that_source()
    {
        Assert.That(Read("""
            | 资金来源 | < | 预算数 | 执行数 |
            | 合计 | < | 100 | 90 |
            | 财政拨款 | 小计 | 80 | 75 |
            | ^ | 中央资金 | 50 | 50 |
            | ^ | 省级资金 | 30 | 25 |
            | 其他资金 | < | 20 | 15 |
            """), Is.EqualTo("""
            fund total 合计: AnnualBudget 100, Executed 90
            fund fiscal 小计: AnnualBudget 80, Executed 75
            fund central 中央资金: AnnualBudget 50, Executed 50
            fund provincial 省级资金: AnnualBudget 30, Executed 25
            fund other 其他资金: AnnualBudget 20, Executed 15
            """));
    }

    private static string Read(string drawing) => FormPicture.Of(drawing);
}
