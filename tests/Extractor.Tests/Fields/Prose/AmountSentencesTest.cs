using static Extractor.Tests.Fields.Prose.Narrative;

namespace Extractor.Tests.Fields.Prose;

public sealed class AmountSentencesTest
{
    private static IEnumerable<TestCaseData> Sentences()
    {
        yield return new(
            "2022年财政预算收入217605546.01元，其中：一般公共预算财政拨款收入217605546.01元。",
            "revenue.total 217605546.01元\nrevenue.general_public 217605546.01元");
        yield return new(
            "其中：社会保障和就业支出170795.88元、卫生健康支出217336568.13元、住房保障支出98182.00元。",
            "社会保障和就业支出 170795.88元\n卫生健康支出 217336568.13元\n住房保障支出 98182.00元");
        yield return new("其中：社会保障和就业收入170795.88元、卫生健康收入217336568.13元、住房保障收入98182.00元。", "");
        yield return new(
            "1、收入：792.22万元。同比上年度增加189.25万元，增加31.39%。其中：财政拨款收入792.22万元，同比上年度增加209.28万元，增加35.9%。",
            "revenue.total 792.22万元\nrevenue.fiscal 792.22万元");
        yield return new(
            "2、支出：799.12万元。其中：人员经费支出434.89万元，公用经费支出77.4万元，项目支出286.83万元。",
            "expenditure.total 799.12万元\nexpenditure.personnel 434.89万元\nexpenditure.operating 77.4万元\nexpenditure.project 286.83万元");
        yield return new(
            "2022年度收入总计1,500.23万元，其中：本年收入1,450.11万元，年初结转和结余50.12万元。",
            "revenue.total 1,450.11万元\ncarryover.opening 50.12万元");
        yield return new(
            "按支出性质分：基本支出800万元，占54%；项目支出680万元，占46%。",
            "expenditure.basic 800万元\nexpenditure.project 680万元");
        yield return new(
            "部门整体支出2,440.02万元，其中基本支出1500万元（人员经费1320万元，公用经费180万元），项目支出940.02万元。",
            "expenditure.total 2,440.02万元\nexpenditure.basic 1500万元\nexpenditure.personnel 1320万元\nexpenditure.operating 180万元\nexpenditure.project 940.02万元");
        yield return new(
            "2022年“三公”经费预算数12万元，决算数8.6万元，较上年减少1.2万元。其中：公务用车运行维护费预算10万元，决算7.8万元；公务接待费预算2万元，决算0.8万元；因公出国（境）费0万元。",
            "three_public.total 8.6万元\nthree_public.vehicle 7.8万元\nthree_public.reception 0.8万元\nthree_public.abroad 0万元");
        yield return new("2021年三公经费支出9.8万元，其中公务接待费1.5万元。", "");
        yield return new(
            "培训费、会议费、公务接待费分别为2.1万元、1.2万元和0.6万元。",
            "training 2.1万元\nmeeting 1.2万元\nthree_public.reception 0.6万元");
        yield return new("我局核定行政编制18名，工勤编制2名，年末实有在职人员17人，退休人员9人。", "staff.actual 17人");
        yield return new("全局人员编制45人，2022年末在职人员43人，比上年减少2人。", "staff.authorized 45人\nstaff.actual 43人");
        yield return new("全镇常住人口3.2万人，一般公共预算收入完成1.2亿元，同比增长8%。", "");
        yield return new("2021年末结转结余5.6万元，2022年末结转结余14.41万元。", "carryover.closing 14.41万元");
        yield return new(
            "公务用车购置及运行维护费年初预算为10万元，支出决算为7.8万元，完成预算的78%。", "three_public.vehicle 7.8万元");
        yield return new(
            "2022年支出决算总额1,010.3万元，其中：基本支出802万元，项目支出208.3万元；年末结转和结余13.15万元。",
            "expenditure.total 1,010.3万元\nexpenditure.basic 802万元\nexpenditure.project 208.3万元\ncarryover.closing 13.15万元");
        yield return new("2022年末实有人数75人，其中：在职人员48人，退休人员27人。", "staff.actual 75人");
        yield return new("机关运行经费比2021年增加3.5万元，增长5%。", "");
        yield return new("收入预算总额1256万元，其中：财政拨款1200万元，上年结转56万元。", "");
        yield return new("居民满意度达到90%以上。", "");
        yield return new(
            "住房保障支出（类）住房改革支出（款）住房公积金（项）年初预算为187.75万元，支出决算为187.19万元。", "");
        yield return new(
            "2022年“三公”经费支出6.40万元，其中公务接待费1.90万元，公务用车运行维护费4.50万元，因公出国（境）费为零。",
            "three_public.total 6.40万元\nthree_public.reception 1.90万元\nthree_public.vehicle 4.50万元\nthree_public.abroad 零");
        yield return new(
            "主要用于：教育（类）支出310.5万元，占90%；住房保障（类）支出34.5万元，占10%。", "教育支出 310.5万元\n住房保障支出 34.5万元");
        yield return new(
            "年初批复部门预算310万元，其中基本支出210万元、项目支出100万元，调整后预算330万元。", "");
        yield return new(
            "年初预算310万元，支出合计330万元，其中基本支出215万元、项目支出115万元。",
            "expenditure.total 330万元\nexpenditure.basic 215万元\nexpenditure.project 115万元");
        yield return new(
            "2022年度总收入330万元，均为财政拨款收入。", "revenue.total 330万元\nrevenue.fiscal 330万元");
        yield return new("2022年度总收入330万元，均为财政拨款收入和事业收入。", "revenue.total 330万元");
        yield return new(
            "用于保障机关正常运转的基本支出215.40万元，占65%，其中180.10万元用于人员经费，35.30万元用于日常公用经费。",
            "expenditure.basic 215.40万元\nexpenditure.personnel 180.10万元\nexpenditure.operating 35.30万元");
        yield return new("全年争取资金500万元，其中300万元用于人员经费补助的县区12个。", "");
        yield return new(
            "基本支出215.40万元，占65%，包括人员经费180.10万元、公用经费35.30万元。",
            "expenditure.basic 215.40万元\nexpenditure.personnel 180.10万元\nexpenditure.operating 35.30万元");
        yield return new("全局共有编制35个（行政编制27个、工勤编制8个），年末在编在岗人员33人。", "staff.authorized 35个\nstaff.actual 33人");
        yield return new("全年召开编制会议3个，接待来访12个。", "");
    }

    [TestCaseSource(nameof(Sentences))]
    public void A_departments_accounts_stand_in_sentences(string sentence, string expected) =>
        Assert.That(Amounts(Department(sentence)), Is.EqualTo(expected));

    [Test]
    public void A_projects_report_has_no_accounts() =>
        Assert.That(Amounts(Project("本年收入合计800万元，三公经费支出3万元，满意度为98%。")), Is.Empty);

    [Test]
    public void Beside_a_budget_the_departments_expenditure_is_the_executed_column()
    {
        var part = Department("2022年，我单位年初预算批复1,256.32万元，调整后预算1,398.45万元，决算支出1,380.11万元，预算执行率98.69%。");

        Assert.That(Funds(part), Is.EqualTo(
            "total: InitialBudget 1,256.32万元, AnnualBudget 1,398.45万元, Executed 1,380.11万元, Rate 98.69%"));
        Assert.That(Amounts(part), Is.Empty);
    }

    [Test]
    public void The_year_a_sentence_names_goes_with_its_figure() =>
        Assert.That(Department("2022年度培训费10140元。").Amounts.Single().Year, Is.EqualTo(2022));
}
