namespace Extractor.Tests.Fields.FormReading;

/// <summary>Tables of a department's accounts: what was done in which year, not what was planned.</summary>
public sealed class AccountTablesTest
{
    [Test]
    public void What_was_spent_is_taken_and_what_was_planned_is_left()
    {
        Assert.That(FormPicture.Of("""
            单位：万元
            | 经费控制情况 | 2021年决算数 | 2022年预算数 | 2022年决算数 |
            | 三公经费 | 12.5 | 11 | 10.2 |
            | 其中：公务接待费 | 2 | 2 | 1.8 |
            | 项目支出 | 300 | 280 | 275.5 |
            """), Is.EqualTo("""
            amount three_public.total 三公经费: 12.5 万元 in 2021
            amount three_public.total 三公经费: 10.2 万元 in 2022
            amount three_public.reception 其中：公务接待费: 2 万元 in 2021
            amount three_public.reception 其中：公务接待费: 1.8 万元 in 2022
            amount expenditure.project 项目支出: 300 万元 in 2021
            amount expenditure.project 项目支出: 275.5 万元 in 2022
            """));
    }

    [Test]
    public void Of_two_lists_side_by_side_each_measure_has_the_figure_of_its_own_list()
    {
        Assert.That(FormPicture.Of("""
            单位：万元
            | 收入 | < | 支出 | < |
            | 项目 | 金额 | 项目 | 金额 |
            | 财政拨款收入 | 812.40 | 基本支出 | 640.10 |
            | 其他收入 | — | 项目支出 | 180.20 |
            | 本年收入合计 | 812.40 | 本年支出合计 | 820.30 |
            """), Is.EqualTo("""
            amount revenue.fiscal 财政拨款收入: 812.40 万元
            amount expenditure.basic 基本支出: 640.10 万元
            amount expenditure.project 项目支出: 180.20 万元
            amount revenue.total 本年收入合计: 812.40 万元
            amount expenditure.total 本年支出合计: 820.30 万元
            """));
    }

    [Test]
    public void Basic_and_project_expenditure_in_a_funds_block_are_funds_and_accounts()
    {
        Assert.That(FormPicture.Of("""
            | 部门预算（元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 |
            | 年度资金总额 | 500 | 510 | 505 | 99% |
            | 基本支出 | 200 | 210 | 208 | 99% |
            | 项目支出 | 300 | 300 | 297 | 99% |
            """), Is.EqualTo("""
            fund total 年度资金总额: InitialBudget 500 元, AnnualBudget 510 元, Executed 505 元, Rate 99%
            fund other 基本支出: InitialBudget 200 元, AnnualBudget 210 元, Executed 208 元, Rate 99%
            fund other 项目支出: InitialBudget 300 元, AnnualBudget 300 元, Executed 297 元, Rate 99%
            amount expenditure.basic 基本支出: 208 元
            amount expenditure.project 项目支出: 297 元
            """));
    }

    [Test]
    public void An_indicator_that_bears_a_measures_name_is_an_indicator()
    {
        Assert.That(FormPicture.Of("""
            | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 |
            | 过程 | 预算管理 | 公务接待费 | 5 | 4 | 10 |
            """), Does.Not.Contain("amount"));
    }
}
