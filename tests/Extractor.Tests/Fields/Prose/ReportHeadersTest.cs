using Extractor.Fields;
using Extractor.Fields.Prose;
using Extractor.Tables;
using static Extractor.Tests.Fields.Prose.Narrative;

namespace Extractor.Tests.Fields.Prose;

public sealed class ReportHeadersTest
{
    [TestCase("示例市医疗保障局 2022 年度医疗保障业务资金项目绩效自评报告", "示例市医疗保障局", "2022 年度", "医疗保障业务资金项目")]
    [TestCase("2022年度医药招采与基金监管工作经费绩效自评分析报告", "", "2022年度", "医药招采与基金监管工作经费")]
    [TestCase("2022年度校园维修改造与设备购置项目自评结果", "", "2022年度", "校园维修改造与设备购置项目")]
    [TestCase("关于2022年度城乡居民养老保险补助资金绩效自评情况的报告", "", "2022年度", "城乡居民养老保险补助资金")]
    [TestCase("清河区教育局关于2023年度薄弱环节改善项目支出绩效自评的报告", "清河区教育局", "2023年度", "薄弱环节改善项目")]
    [TestCase("2022年度资产购置经费项目支出绩效自评报告", "", "2022年度", "资产购置经费")]
    [TestCase("石桥市图书馆免费开放补助资金绩效自评报告（2021年度）", "石桥市图书馆", "2021年度", "免费开放补助资金")]
    [TestCase("附件2：二〇二二年度农田建设项目绩效评价报告", "", "二〇二二年度", "农田建设项目")]
    [TestCase("青山街道办事处2022年部门整体支出绩效评价报告", "青山街道办事处", "2022年", "青山街道办事处")]
    [TestCase("2022年度部门整体支出绩效自评报告", "", "2022年度", "")]
    [TestCase("清河区垃圾管理处2023年度清运设备补助资金绩效自评报告", "清河区垃圾管理处", "2023年度", "清运设备补助资金")]
    [TestCase("石桥市养护段2023年度道路养护处置资金绩效自评报告", "", "2023年度", "道路养护处置资金")]
    [TestCase("石桥市2023年度水库除险加固项目绩效自评报告", "", "2023年度", "水库除险加固项目")]
    [TestCase("水库除险加固项目2023年度绩效自评报告", "", "2023年度", "水库除险加固项目")]
    public void A_title_names_who_when_and_what(string title, string organization, string year, string subject)
    {
        var part = Read(title, "一、基本情况").Single();

        Assert.That(
            (Header(part, HeaderKind.Organization), Header(part, HeaderKind.FiscalYear), Header(part, HeaderKind.Subject)),
            Is.EqualTo((organization, year, subject)));
    }

    [Test]
    public void A_title_may_run_over_several_lines()
    {
        var part = Read("示例县水利局", "2023年度农村饮水安全项目", "绩效自评报告", "一、项目概况").Single();

        Assert.That((Header(part, HeaderKind.Organization), Header(part, HeaderKind.Subject)), Is.EqualTo(("示例县水利局", "农村饮水安全项目")));
    }

    [Test]
    public void A_title_may_be_broken_within_a_word()
    {
        var part = Read("附件2", "2022年度待遇保障与医药服务工作经费绩效自评分", "析报告", "2022年，我局开展了自评。").Single();

        Assert.That(Header(part, HeaderKind.Subject), Is.EqualTo("待遇保障与医药服务工作经费"));
    }

    [Test]
    public void A_title_may_be_broken_before_its_last_letters_and_name_its_year_below()
    {
        var part = Read("示例市人力资源局部门整体绩效自评报", "告", "（2023年）", "2023年，我局开展了自评。").Single();

        Assert.That((Header(part, HeaderKind.Organization), Header(part, HeaderKind.FiscalYear)), Is.EqualTo(("示例市人力资源局", "2023年")));
    }

    [Test]
    public void The_account_of_a_department_with_its_evaluation_is_about_the_department()
    {
        var part = Read("示例市水务局", "2022年度部门决算及绩效自评情况说明", "我局对部门整体支出进行了绩效自评，自评得分94.5分。").First();

        Assert.That((Header(part, HeaderKind.Organization), Header(part, HeaderKind.Subject)), Is.EqualTo(("示例市水务局", "示例市水务局")));
    }

    [Test]
    public void A_place_may_begin_with_a_number()
    {
        var part = Read("五泉市农业农村局2023年度秸秆处理项目绩效自评报告", "一、项目概况").Single();

        Assert.That(Header(part, HeaderKind.Organization), Is.EqualTo("五泉市农业农村局"));
    }

    [Test]
    public void Office_and_date_may_close_a_report_on_one_line()
    {
        var part = Project("一、项目概况\n项目按计划完成。\n示例县司法局 2024年4月2日");

        Assert.That((Header(part, HeaderKind.Organization), Header(part, HeaderKind.FiledOn)), Is.EqualTo(("示例县司法局", "2024年4月2日")));
    }

    [Test]
    public void Cover_lines_name_their_fields()
    {
        var part = Read(
            "项目支出绩效自评报告", "（2022年度）", "项目名称：智慧图书馆建设", "项目单位：石桥市图书馆（盖章）",
            "主管部门：石桥市文化和旅游局　　填报日期：二〇二三年三月十五日").Single();

        Assert.That(
            new[] { HeaderKind.FiscalYear, HeaderKind.Subject, HeaderKind.ImplementingUnit, HeaderKind.CompetentDepartment, HeaderKind.FiledOn }
                .Select(kind => Header(part, kind)),
            Is.EqualTo(new[] { "2022年度", "智慧图书馆建设", "石桥市图书馆", "石桥市文化和旅游局", "二〇二三年三月十五日" }));
    }

    [TestCase("项目由清河区教育局组织实施，主要任务是改善办学条件。", "清河区教育局")]
    [TestCase("该项目由清河区教育局负责组织实施。", "清河区教育局")]
    [TestCase("项目由清河区水务局主管，清河区河道管理中心具体实施，各镇配合。", "清河区河道管理中心")]
    [TestCase("清河区教育局为项目主管部门，下属的清河区校舍管理中心为项目实施单位。", "清河区校舍管理中心")]
    [TestCase("项目由区领导主管，各镇具体实施。", "")]
    [TestCase("项目由五个单位分别组织实施。", "")]
    [TestCase("培训由清河区教育局组织实施。", "")]
    public void A_sentence_may_say_who_carries_the_project_out(string sentence, string unit)
    {
        var part = Read("2022年度校园维修改造项目绩效自评报告", "一、项目概况", sentence).Single();

        Assert.That(Header(part, HeaderKind.ImplementingUnit), Is.EqualTo(unit));
    }

    [TestCase("项目主管部门为石桥市交通运输局，实施单位为石桥市公路管理中心，任务由各分中心承担。", "石桥市交通运输局", "石桥市公路管理中心")]
    [TestCase("主管部门、实施单位均为石桥市交通运输局。", "石桥市交通运输局", "石桥市交通运输局")]
    [TestCase("主管部门为上级部门，实施单位为各分中心。", "", "")]
    public void A_sentence_may_name_both_offices(string sentence, string chief, string unit)
    {
        var part = Read("2022年度公路养护项目绩效自评报告", "一、项目概况", sentence).Single();

        Assert.That((Header(part, HeaderKind.CompetentDepartment), Header(part, HeaderKind.ImplementingUnit)), Is.EqualTo((chief, unit)));
    }

    [Test]
    public void People_on_a_cover_line_do_not_hide_the_date_behind_them()
    {
        var part = Read("2022年度示例建设项目绩效自评报告", "单位负责人：王某　填报人及电话：赵某 0570-1234××××　填报日期：2023年4月6日").Single();

        Assert.That(Header(part, HeaderKind.FiledOn), Is.EqualTo("2023年4月6日"));
    }

    [TestCase("示例县住房和城乡建设局")]
    [TestCase("示例县残疾人工作委员会")]
    [TestCase("示例市资金管理中心")]
    public void An_office_may_be_named_for_what_it_builds_or_works_at(string office)
    {
        var part = Project($"一、项目概况\n项目按计划完成。\n{office}\n2023年4月20日");

        Assert.That(Header(part, HeaderKind.Organization), Is.EqualTo(office));
    }

    [TestCase("2022年中央财政示例工程补助资金绩效自评报告", "中央财政示例工程补助资金")]
    [TestCase("2022年中央财政示例工程项目补助资金绩效自评报告", "项目")]
    [TestCase("2022年度示例工程补助资金绩效自评报告", "")]
    public void Money_of_the_central_government_in_a_title_is_a_transfer(string title, string kind) =>
        Assert.That(Header(Read(title, "一、基本情况").Single(), HeaderKind.SubjectKind), Is.EqualTo(kind));

    [TestCase("单位：万元")]
    [TestCase("项目单位（盖章）：****")]
    [TestCase("部门名称：")]
    public void A_unit_of_money_or_a_blank_is_nobodys_name(string line)
    {
        var part = Read("2022年度示例建设项目绩效自评报告", line).Single();

        Assert.That(Header(part, HeaderKind.Organization) + Header(part, HeaderKind.ImplementingUnit), Is.Empty);
    }

    [Test]
    public void The_office_and_the_date_that_close_a_report_are_its_own()
    {
        var part = Project("一、项目概况\n项目按计划完成。\n示例县林业局\n2023年4月20日");

        Assert.That((Header(part, HeaderKind.Organization), Header(part, HeaderKind.FiledOn)), Is.EqualTo(("示例县林业局", "2023年4月20日")));
    }

    [TestCase("二、自评结论\n自评优秀，自评得分100分。", "100", "优秀")]
    [TestCase("经自评，该项目综合得分为96.8分，评价等级为“优秀”。", "96.8", "优秀")]
    [TestCase("根据评价指标体系，自评总分92.5分，等级“优”。其中投入10分，过程28分。", "92.5", "优")]
    [TestCase("综合考虑预算执行情况得分7.23分、产出各方面因素，指标完成情况得分88分，最终评分结果为：总得分95.23分，属于“优”。", "95.23", "优")]
    [TestCase("该项目绩效自评为98分，评定等次为良。", "98", "良")]
    [TestCase("总分100分，自评得分97分，自评结果为良好。", "97", "良好")]
    [TestCase("（1）预算编制合理性（5分）。\n自评得分5分。", "", "")]
    [TestCase("1.数量指标\n指标1：清理垃圾量，年度指标值≥3000吨，实际完成值3120吨，分值15分，自评得分15分。", "", "")]
    [TestCase("项目总体得分为95.6分，综合绩效级别评定为“优”。其中决策类指标得分18分，过程类指标得分24.6分。", "95.6", "优")]
    [TestCase("（三）满意度指标\n五、评价结论\n经综合打分，项目得97.5分，评定等次为“优”。", "97.5", "优")]
    [TestCase("该项目得5分，扣分原因是资料不全。", "", "")]
    [TestCase("项目达到了预期绩效目标，自评等级为“良好”。", "", "良好")]
    [TestCase("预计自评等级为“良好”。", "", "")]
    [TestCase("全年执行48万元，执行率96%，自评得分9.6分。", "", "")]
    [TestCase("全年执行48万元，执行率96%，自评得分94分。", "94", "")]
    [TestCase("主管部门自评分与第三方评价得分90分相差较大。", "", "")]
    [TestCase("上年度综合得分90分，等级为良。90分以上为优。", "", "")]
    public void Score_and_grade_stand_in_the_conclusion(string text, string score, string grade)
    {
        var part = Project(text);

        Assert.That((Header(part, HeaderKind.Score), Header(part, HeaderKind.Grade)), Is.EqualTo((score, grade)));
    }

    [TestCase("（金额单位：万元）", "万元")]
    [TestCase("除另有说明外，报告中的金额均以元为单位。", "元")]
    [TestCase("我局按要求开展了自评。", null)]
    [TestCase("一、收支情况\n单位：万元", null)]               // over a table of its own
    public void A_report_may_say_once_what_all_its_figures_are_counted_in(string lines, string? unit)
    {
        string[] told = [DepartmentTitle, .. lines.Split('\n'), "二、支出情况", "基本支出120.50。"];
        var content = new Content([.. told.Select((line, i) => new Block.Paragraph(PlacedText.At(line, new Place.InFlow(i)), null))], [], []);
        var report = ReportCutter.Cut(content, ProseVocabulary.Default).Single();

        Assert.That(SettingReader.Setting(report, []).Unit, Is.EqualTo(unit));
    }

    [Test]
    public void A_new_title_begins_a_new_report()
    {
        var parts = Read(
            "附件1", "2022年度甲项目工作经费绩效自评报告", "项目年初预算10万元，全年执行9万元。",
            "附件2", "2022年度乙项目工作经费绩效自评报告", "项目年初预算20万元，全年执行18万元。");

        Assert.That(parts.Select(p => (p.Block, Funds(p))), Is.EqualTo(new[]
        {
            (1, "total: InitialBudget 10万元, Executed 9万元"),
            (4, "total: InitialBudget 20万元, Executed 18万元"),
        }));
    }

    [Test]
    public void The_title_of_the_cover_and_of_the_first_page_are_one_reports()
    {
        var parts = Read(
            "2022年度示例建设项目绩效自评报告", "填报日期：2023年3月1日", "2022年度示例建设项目绩效自评报告", "项目年初预算10万元，全年执行9万元。");

        Assert.That(parts, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_final_account_says_nothing_until_the_self_evaluation_at_its_end()
    {
        var parts = Read(
            "示例县财政局2022年度部门决算", "本年收入合计2946.25万元。", "第五部分 附件",
            "示例县财政局2022年度部门整体支出绩效自评报告", "本年支出合计2940.05万元。");

        Assert.That(parts.Select(p => (p.Block, Amounts(p))), Is.EqualTo(new[] { (3, "expenditure.total 2940.05万元") }));
    }

    [Test]
    public void A_forms_own_title_is_the_forms_to_read()
    {
        var grid = new Block.Grid(new Table(0, 0, [], [], TableOrigin.Flow, 0, [], 1m));
        var title = new Block.Paragraph(PlacedText.At("2022年度项目支出绩效自评表", new Place.InFlow(0)), null);

        Assert.That(ProseReader.Read(new Content([title, grid], [], [])), Is.Empty);
    }

    [Test]
    public void A_document_that_speaks_of_no_evaluation_has_no_part() =>
        Assert.That(Read("关于开展植树活动的通知", "各单位：预算为10万元，支出9万元。"), Is.Empty);
}
