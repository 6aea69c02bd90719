using System.Globalization;
using Extractor.Evaluations;
using Extractor.Fields;
using Extractor.Tables;
using static Extractor.Tests.Evaluations.Parts;

namespace Extractor.Tests.Evaluations;

public sealed class EvaluationBuilderTest
{
    [Test]
    public void One_subject_and_year_is_one_evaluation_with_every_place_in_evidence()
    {
        var evaluation = One(
            Prose(0, [Header(HeaderKind.Subject, "乡村道路养护经费", ReadingMethod.Prose), Header(HeaderKind.FiscalYear, "2022年度", ReadingMethod.Prose)],
                [FundBy(ReadingMethod.Table, "total", "资金总额", "元", (FundColumn.Executed, "62,502.5"))]),
            Form(4, [Header(HeaderKind.Subject, "乡村道路养护经费项目"), Header(HeaderKind.FiscalYear, "（2022年度）")],
                [Fund("total", "年度资金总额", "万元", (FundColumn.AnnualBudget, "8.65"), (FundColumn.Executed, "6.25"), (FundColumn.Rate, "72.26%"))]));

        var total = evaluation.Funds.Single();
        Assert.That((total.AnnualBudget, total.Executed, total.Rate), Is.EqualTo((86_500m, 62_502.5m, 0.7226m)));
        Assert.That(total.Evidence["executed"].Select(e => e.Text), Is.EqualTo(new[] { "62,502.5", "6.25" }));
        Assert.That(total.Evidence["executed"][0].Confidence, Is.GreaterThan(0.95m), "two places that agree are surer than one");
        Assert.That(evaluation.FiscalYear, Is.EqualTo(2022));
    }

    [Test]
    public void A_sentence_that_contradicts_the_tables_is_a_finding_and_the_tables_stand()
    {
        var result = Build(
            Prose(0, [Header(HeaderKind.Subject, "乡村道路养护经费", ReadingMethod.Prose)],
                [FundBy(ReadingMethod.Prose, "total", "资金总额", null, (FundColumn.Executed, "2.4万元"))]),
            Form(4, [Header(HeaderKind.Subject, "乡村道路养护经费")], [Fund("total", "年度资金总额", "万元", (FundColumn.Executed, "6.25"))]));

        Assert.That(result.Evaluations.Single().Funds.Single().Executed, Is.EqualTo(62_500m));
        Assert.That(result.Findings.Select(f => (f.Code, f.Path, f.Evaluation)), Is.EqualTo(new[] { ("conflicting-values", "funds[0].executed", (int?)0) }));
        Assert.That(result.Findings[0].Evidence.Select(e => e.Text), Is.EqualTo(new[] { "6.25", "2.4万元" }));
    }

    [Test]
    public void The_same_digits_in_another_unit_are_a_suspect_unit()
    {
        var result = Build(
            Prose(0, null, [FundBy(ReadingMethod.Prose, "total", "资金总额", null, (FundColumn.Executed, "437.32元"))]),
            Form(4, [Header(HeaderKind.Subject, "城乡居民补助")], [Fund("total", "年度资金总额", "万元", (FundColumn.Executed, "437.32"))]));

        Assert.That(result.Findings.Select(f => f.Code), Is.EqualTo(new[] { "unit-suspect" }));
    }

    [Test]
    public void Forms_in_a_row_stay_apart_and_a_table_without_a_head_belongs_to_the_one_it_stands_in()
    {
        var result = Build(
            Form(1, [Header(HeaderKind.Subject, "农田水利工程")], [Fund("total", "总额", "万元", (FundColumn.Executed, "10"))]),
            Form(2, null, null, [Indicator("渠道长度", "≥5公里", "5公里")]),
            Form(3, [Header(HeaderKind.Subject, "道路绿化工程")], [Fund("total", "总额", "万元", (FundColumn.Executed, "20"))]),
            Form(4, null, null, [Indicator("栽种株数", "≥300株", "310株")]));

        Assert.That(
            result.Evaluations.Select(e => $"{e.Subject} {e.Funds.Single().Executed:0} {e.Indicators.Single().Name}"),
            Is.EqualTo(new[] { "农田水利工程 100000 渠道长度", "道路绿化工程 200000 栽种株数" }));
    }

    [Test]
    public void One_project_in_two_years_is_two_evaluations()
    {
        var result = Build(
            Form(1, [Header(HeaderKind.Subject, "农田水利工程"), Header(HeaderKind.FiscalYear, "2021年度")], [Fund("total", "总额", "万元", (FundColumn.Executed, "10"))]),
            Form(2, [Header(HeaderKind.Subject, "农田水利工程"), Header(HeaderKind.FiscalYear, "2022年度")], [Fund("total", "总额", "万元", (FundColumn.Executed, "20"))]));

        Assert.That(result.Evaluations.Select(e => e.FiscalYear), Is.EqualTo(new int?[] { 2021, 2022 }));
    }

    [Test]
    public void Two_phases_of_one_project_are_two_projects()
    {
        var result = Build(
            Form(1, [Header(HeaderKind.Subject, "城区排水改造一期")], [Fund("total", "总额", "万元", (FundColumn.Executed, "10"))]),
            Form(2, [Header(HeaderKind.Subject, "城区排水改造二期")], [Fund("total", "总额", "万元", (FundColumn.Executed, "20"))]));

        Assert.That(result.Evaluations, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_department_is_evaluated_under_its_own_name()
    {
        var evaluation = One(Form(1,
            [Header(HeaderKind.SubjectKind, "部门整体支出绩效自评表"), Header(HeaderKind.Organization, "303-临江县水利局（盖章）"), Header(HeaderKind.Score, "96.5分")]));

        Assert.That((evaluation.SubjectKind, evaluation.Subject, evaluation.Organization), Is.EqualTo((SubjectKind.Department, "临江县水利局", "临江县水利局")));
        Assert.That(evaluation.Score, Is.EqualTo(96.5m));
        Assert.That(evaluation.Evidence["organization"].Single().Text, Is.EqualTo("303-临江县水利局（盖章）"), "the printed text is kept");
    }

    [Test]
    public void The_year_of_the_cover_holds_for_the_forms_behind_it()
    {
        var evaluation = One(
            Prose(0, [Header(HeaderKind.FiscalYear, "2023年度", ReadingMethod.Prose)]),
            Form(1, [Header(HeaderKind.Subject, "农田水利工程")], [Fund("total", "总额", "万元", (FundColumn.Executed, "10"))]));

        Assert.That(evaluation.FiscalYear, Is.EqualTo(2023));
    }

    [Test]
    public void Cover_and_form_of_different_years_are_a_finding()
    {
        var result = Build(
            Prose(0, [Header(HeaderKind.Subject, "农田水利工程", ReadingMethod.Prose), Header(HeaderKind.FiscalYear, "2021年度", ReadingMethod.Prose)]),
            Form(1, [Header(HeaderKind.Subject, "农田水利工程"), Header(HeaderKind.FiscalYear, "2022年度")], [Fund("total", "总额", "万元", (FundColumn.Executed, "10"))]));

        Assert.That(result.Evaluations.Single().FiscalYear, Is.EqualTo(2022));
        Assert.That(result.Findings.Select(f => f.Code), Is.EqualTo(new[] { "year-mismatch" }));
    }

    [Test]
    public void An_indicator_stated_in_two_tables_is_one_and_the_fuller_text_stands()
    {
        var evaluation = One(
            Form(1, [Header(HeaderKind.Subject, "农田水利工程")], null,
                [Indicator("新建渠道长度", "≥5公里", "5公里", "20", "20", "产出指标", "数量指标"), Indicator("灌溉面积", "≥300亩", "310亩", "10", "10", "产出指标", "数量指标")]),
            Form(2, null, null,
                [Indicator("新建、改建渠道长度", "≥5公里", "5公里", "20", "20", "产出指标", "数量指标"), Indicator("工程合格率", "100%", "100%", "10", "10", "产出指标", "质量指标")]));

        Assert.That(evaluation.Indicators.Select(i => i.Name), Is.EqualTo(new[] { "新建、改建渠道长度", "灌溉面积", "工程合格率" }));
        Assert.That(evaluation.Indicators[0].Evidence["weight"], Has.Count.EqualTo(1), "the same box and text is one place");
    }

    [Test]
    public void Two_lines_of_one_table_are_two_indicators_however_alike()
    {
        var evaluation = One(Form(1, [Header(HeaderKind.Subject, "农田水利工程")], null,
            [Indicator("群众满意度", "≥90%", "95%", level2: "满意度"), Indicator("群众满意度", "≥85%", "92%", level2: "满意度")]));

        Assert.That(evaluation.Indicators, Has.Count.EqualTo(2));
    }

    [Test]
    public void Blank_and_slash_and_zero_stay_three_things()
    {
        var evaluation = One(Form(1, [Header(HeaderKind.Subject, "农田水利工程")],
            [Fund("total", "总额", "万元", (FundColumn.InitialBudget, ""), (FundColumn.AnnualBudget, "/"), (FundColumn.Executed, "0"))]));

        var total = evaluation.Funds.Single();
        Assert.That((total.InitialBudget, total.AnnualBudget, total.Executed), Is.EqualTo(((decimal?)null, (decimal?)null, (decimal?)0m)));
    }

    [TestCase("优", Grade.Excellent)]
    [TestCase("“优秀”", Grade.Excellent)]
    [TestCase("良好", Grade.Good)]
    [TestCase("中等级", Grade.Fair)]
    [TestCase("不合格", Grade.Poor)]
    public void A_grade_is_read_in_the_words_of_reports(string text, Grade grade) =>
        Assert.That(One(Form(1, [Header(HeaderKind.Subject, "农田水利工程"), Header(HeaderKind.Grade, text)])).Grade, Is.EqualTo(grade));

    [Test]
    public void A_box_that_lists_all_grades_states_none() =>
        Assert.That(One(Form(1, [Header(HeaderKind.Subject, "农田水利工程"), Header(HeaderKind.Grade, "优 良 中 差"), Header(HeaderKind.Score, "90")])).Grade, Is.Null);

    [TestCase("2023年3月9日", "2023-03-09")]
    [TestCase("填报人：李某　联系电话：0000　填报日期：2023年3月9日", "2023-03-09")]
    [TestCase("于2023年3月9日开展检查", null)]
    [TestCase("实施日期：2023年3月9日", null)]
    [TestCase("2019年3月9日", null)]
    public void The_day_of_filing_may_stand_under_the_form(string line, string? day)
    {
        var part = Form(0, [Header(HeaderKind.Subject, "农田水利工程"), Header(HeaderKind.FiscalYear, "2022年度"), Header(HeaderKind.Score, "95")]);
        var content = new Content([new Block.Paragraph(Text(line).Text, null)], [], []);

        var evaluation = EvaluationBuilder.Build([part], content, Parts.File).Evaluations.Single();

        Assert.That(evaluation.FiledOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Is.EqualTo(day));
    }

    [Test]
    public void Where_nothing_is_said_there_is_no_evaluation() =>
        Assert.That(Build(Prose(0, [Header(HeaderKind.FiscalYear, "2022年", ReadingMethod.Prose)])).Evaluations, Is.Empty);
}
