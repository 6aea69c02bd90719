using Extractor.Evaluations;
using Extractor.Tests.Evaluations;

namespace Extractor.Tests.Fields.Accounts;

public sealed class EvaluatedAccountsTest
{
    private const string Accounts = """
        2021年度
        示例县青石镇人民政府部门决算
        公开时间：2022年8月30日
        第一部分 部门概况
        二、机构设置。核定编制52人，年末实有在编人员47人。
        第二部分 2021年度部门决算情况说明
        二、收入决算情况说明
        2021年本年收入合计912.40万元，其中：一般公共预算财政拨款收入900.00万元，占98.64%。
        三、支出决算情况说明
        2021年本年支出合计905.15万元，其中：基本支出505.15万元，占55.81%；项目支出400.00万元，占44.19%。
        四、其他重要事项的情况说明
        （一）机关运行经费支出情况。2021年机关运行经费支出66.20万元，比2020年增加1.20万元。
        """;

    [Test]
    public void A_score_of_the_whole_department_makes_the_accounts_its_evaluation()
    {
        var evaluation = Read("""
            （二）预算绩效管理情况。本部门对12个项目开展了绩效自评。同时，本部门对2021年部门整体开展绩效自评，自评得分89.5分，评价等级为“良”。
            """).Evaluations.Single();

        Assert.That(evaluation.SubjectKind, Is.EqualTo(SubjectKind.Department));
        Assert.That(evaluation.Organization, Is.EqualTo("示例县青石镇人民政府"));
        Assert.That(evaluation.FiscalYear, Is.EqualTo(2021));
        Assert.That(evaluation.Score, Is.EqualTo(89.5m));
        Assert.That(evaluation.Grade, Is.EqualTo(Grade.Good));
        Assert.That(evaluation.Funds, Is.Empty);
        Assert.That(string.Join("\n", evaluation.Amounts.Select(a => $"{a.Measure} {a.Value:0.##}")), Is.EqualTo("""
            staff.authorized 52
            staff.actual 47
            revenue.total 9124000
            revenue.general_public 9000000
            expenditure.total 9051500
            expenditure.basic 5051500
            expenditure.project 4000000
            agency_operating 662000
            """));
    }

    [TestCase("（二）预算绩效管理情况。我镇整体支出绩效自评得分92分，9个项目自评得分均在90分以上。", 92)]
    [TestCase("（二）预算绩效管理情况。本部门组织开展了自评。部门整体支出绩效自评综述：年初设定的目标均已完成，自评得分为88分。", 88)]
    public void The_department_may_be_named_or_summed_up(string told, decimal score)
    {
        var evaluation = Read(told).Evaluations.Single();

        Assert.That((evaluation.Subject, evaluation.Score, evaluation.Amounts.Count), Is.EqualTo(("示例县青石镇人民政府", score, 8)));
    }

    [Test]
    public void Summaries_of_projects_beside_it_keep_their_own_figures()
    {
        var result = Read("""
            （二）预算绩效管理情况。本部门对2021年部门整体开展绩效自评，自评得分89.5分。
            1.项目绩效目标完成情况。本部门在2021年度部门决算中反映“河道保洁”等2个项目绩效目标实际完成情况。
            （1）河道保洁项目绩效目标完成情况综述。项目全年预算数40.00万元，执行数为38.00万元，完成预算的95%，自评得分96分。
            （2）村级服务经费项目绩效目标完成情况综述。项目全年预算数60.00万元，执行数为60.00万元，完成预算的100%。
            第三部分 名词解释
            1.年末结转和结余：指结转到下年继续使用的资金。
            """);

        Assert.That(Drawn.Told(result), Is.EqualTo("""
            示例县青石镇人民政府 | 89.5 |  | 
            河道保洁项目 | 96 | 400000 | 380000
            村级服务经费项目 |  | 600000 | 600000
            """));
        Assert.That(result.Evaluations[1].Funds.Single().Score, Is.Null, "96 points are the project's, not those of its execution");
    }

    [TestCase("（二）预算绩效管理情况。本部门组织对部门整体支出和9个项目支出开展了绩效自评，自评得分95分。")]
    [TestCase("（二）预算绩效管理情况。本部门对所属3个单位整体支出开展绩效自评，自评得分95分。")]
    [TestCase("（二）预算绩效管理情况。本部门组织开展了部门整体支出绩效自评，自评报告详见附件。")]
    [TestCase("（二）预算绩效管理情况。部门整体支出绩效自评工作已完成，9个项目平均得分95分。")]
    public void What_gives_the_department_no_score_of_its_own_leaves_the_accounts_alone(string told) =>
        Assert.That(Read(told).Evaluations, Is.Empty);

    private static EvaluationResult Read(string further) => Drawn.Read($"{Accounts}\n{further}");
}
