using Extractor.Tests.Evaluations;

namespace Extractor.Tests.Fields.Accounts;

public sealed class AccountDocumentTest
{
    private const string Accounts = """
        示例县档案馆2023年度部门决算
        第一部分 示例县档案馆概况
        一、主要职能
        收集和保管档案。
        第二部分 2023年度部门决算表
        收入支出决算总表
        单位：万元

        | 项目 | 年初预算数 | 全年预算数 | 决算数 |
        | 合计 | 500.00 | 520.00 | 511.00 |
        | 公务接待费 | 2.00 | 2.00 | 1.40 |

        第三部分 2023年度部门决算情况说明
        一、收入支出决算总体情况说明
        2023年度支出年初预算为500.00万元，支出决算为511.00万元，完成年初预算的102.2%。
        """;

    private const string Form = """
        | 项目名称 | 库房改造 | < | < |
        | 资金（万元） | 全年预算数 | 全年执行数 | 执行率 |
        | 年度资金总额 | 30 | 27 | 90% |
        | 一级指标 | 三级指标 | 目标值 | 完成值 |
        | 产出指标 | 改造库房面积 | ≥400平方米 | 412平方米 |
        """;

    [Test]
    public void Accounts_alone_are_no_evaluation() => Assert.That(Drawn.Read(Accounts).Evaluations, Is.Empty);

    [Test]
    public void A_word_on_performance_as_a_whole_is_none_either()
    {
        var told = Told("""
            二、预算绩效情况说明
            我馆对4个项目开展绩效自评，涉及资金598.42万元，平均得分99.43分，绩效评级为优的项目4个。
            三、国有资产占用情况
            共有车辆1辆。
            """);

        Assert.That(told, Is.Empty);
    }

    [Test]
    public void Each_summary_of_a_section_on_performance_is_an_evaluation()
    {
        var told = Told("""
            二、预算绩效情况说明
            （二）项目绩效自评结果
            1.库房改造项目绩效自评综述：项目自评得分为93.5分。全年预算数为30万元，执行数为27万元，完成预算的90%。2.档案扫描项目绩效自评综述：项目自评得分为97分。全年预算数为12万元，执行数为12万元，完成预算的100%。
            三、政府采购支出情况
            2023年度政府采购支出总额88.00万元，全年预算数为90.00万元，执行数为88.00万元。
            """);

        Assert.That(told, Is.EqualTo("""
            库房改造项目 | 93.5 | 300000 | 270000
            档案扫描项目 | 97 | 120000 | 120000
            """));
    }

    [Test]
    public void A_heading_of_its_own_line_sums_up_what_follows()
    {
        var told = Told("""
            二、预算绩效情况说明
            （1）库房改造项目绩效自评综述
            项目自评得分为93.5分。全年预算数为30万元，执行数为27万元，执行率90%。
            （2）其他项目
            详见附件。
            """);

        Assert.That(told, Is.EqualTo("库房改造项目 | 93.5 | 300000 | 270000"));
    }

    [Test]
    public void An_annex_is_an_evaluation_and_joins_the_summary_of_its_subject()
    {
        var result = Drawn.Read($"""
            {Accounts}
            二、预算绩效情况说明
            库房改造项目绩效自评综述：项目自评得分为93.5分。全年预算数为30万元，执行数为27万元，完成预算的90%。
            第四部分 附件
            项目支出绩效自评表

            {Form}
            """);

        Assert.That(Drawn.Told(result), Is.EqualTo("库房改造 | 93.5 | 300000 | 270000"));
        Assert.That(result.Evaluations[0].Organization, Is.EqualTo("示例县档案馆"));
        Assert.That(result.Evaluations[0].Amounts, Is.Empty);
        Assert.That(result.Evaluations[0].Indicators, Has.Count.EqualTo(1));
    }

    [Test]
    public void Accounts_behind_an_annex_are_not_its_own()
    {
        var told = Told($"""
            附件1 项目支出绩效自评表

            {Form}

            附件2
            “三公”经费支出决算表

            | 项目 | 年初预算数 | 全年预算数 | 决算数 |
            | 合计 | 18.00 | 18.00 | 13.27 |
            | 公务接待费 | 4.00 | 4.00 | 2.15 |
            """);

        Assert.That(told, Is.EqualTo("库房改造 |  | 300000 | 270000"));
    }

    [Test]
    public void A_report_with_a_title_of_its_own_is_not_taken_for_accounts()
    {
        var result = Drawn.Read("""
            示例县档案馆2023年度部门整体支出绩效自评报告
            一、部门预算决算情况
            2023年年初预算500.00万元，全年支出决算511.00万元。
            二、收入支出决算情况说明
            全年收入530.00万元。
            """);

        Assert.That(result.Evaluations.Single().Funds.Single().Executed, Is.EqualTo(5_110_000m));
    }

    private static string Told(string further) => Drawn.Told(Drawn.Read($"{Accounts}\n{further}"));
}
