using Extractor.Checks;
using Extractor.Fields;
using Extractor.Tables;
using static Extractor.Tests.Evaluations.Parts;

namespace Extractor.Tests.Checks;

public sealed class CheckerTest
{
    private static readonly HeaderField Project = Header(HeaderKind.Subject, "农田水利工程");

    [TestCase("89.97", "65.01", "72.26%", "")]
    [TestCase("89.97", "65.01", "72.3%", "")]        // rounded to its printed digits
    [TestCase("8.65", "6.25", "72.26%", "")]         // 6.25 in 万元 leaves 50 yuan open
    [TestCase("86,500", "62,502.5", "72.26", "")]
    [TestCase("89.97", "65.01", "72.62%", "rate-mismatch")]
    [TestCase("100", "50", "100%", "rate-mismatch")]
    [TestCase("0", "0", "100%", "")]                 // of nothing no rate can be told
    [TestCase("100", "/", "100%", "")]
    [TestCase("100", "90", "110%", "rate-mismatch percent-impossible")]
    [TestCase("100", "120", "120%", "")]
    public void A_stated_rate_is_executed_over_budget(string budget, string executed, string rate, string codes) =>
        Assert.That(Codes(Form(1, [Project], [Line((FundColumn.AnnualBudget, budget), (FundColumn.Executed, executed), (FundColumn.Rate, rate))])), Is.EqualTo(codes));

    [TestCase("752.00", "7500500.00", "unit-suspect")]
    [TestCase("752.00", "750.05", "")]
    [TestCase("752.00", "0.05", "unit-suspect")]
    [TestCase("752.00", "2", "")]
    public void A_figure_ten_thousand_times_its_neighbour_is_in_another_unit(string budget, string executed, string codes) =>
        Assert.That(Codes(Form(1, [Project], [Line((FundColumn.AnnualBudget, budget), (FundColumn.Executed, executed))])), Is.EqualTo(codes));

    [TestCase("8.65", "6.25", "2.4", "")]
    [TestCase("8.65", "6.25", "2.40", "")]
    [TestCase("8.65", "6.25", "1.4", "balance-mismatch")]
    public void What_is_left_is_budget_less_executed(string budget, string executed, string balance, string codes) =>
        Assert.That(Codes(Form(1, [Project], [Line((FundColumn.AnnualBudget, budget), (FundColumn.Executed, executed), (FundColumn.Balance, balance))])), Is.EqualTo(codes));

    [TestCase("100", "60", "40", "")]
    [TestCase("100", "60", "30", "parts-mismatch")]
    [TestCase("100", "60", null, "")]               // other sources are not printed
    [TestCase("0", "60", null, "parts-mismatch")]
    [TestCase("100.00", "60.004", "40.00", "")]
    public void The_sources_add_up_to_the_total(string total, string fiscal, string? other, string codes)
    {
        FundLine[] parts = [Fund("fiscal", "财政拨款", "万元", (FundColumn.Executed, fiscal)), .. other is null ? Array.Empty<FundLine>() : [Fund("other", "其他资金", "万元", (FundColumn.Executed, other))]];

        Assert.That(Codes(Form(1, [Project], [Line((FundColumn.Executed, total)), .. parts])), Is.EqualTo(codes));
    }

    [TestCase("70", "")]
    [TestCase("60", "parts-mismatch")]
    public void Sources_and_kinds_of_expenditure_add_up_to_the_total_each_by_themselves(string basic, string codes) =>
        Assert.That(Codes(Form(1, [Project],
        [
            Line((FundColumn.Executed, "100")), Fund("fiscal", "财政拨款", "万元", (FundColumn.Executed, "80")), Fund("other", "其他资金", "万元", (FundColumn.Executed, "20")),
            Fund("other", "按用途：基本支出", "万元", (FundColumn.Executed, basic)), Fund("other", "项目支出", "万元", (FundColumn.Executed, "30")),
        ])), Is.EqualTo(codes));

    [Test]
    public void Levels_of_government_may_be_parts_of_the_fiscal_money() =>
        Assert.That(Codes(Form(1, [Project],
        [
            Line((FundColumn.Executed, "100")), Fund("fiscal", "财政拨款", "万元", (FundColumn.Executed, "80")),
            Fund("central", "中央资金", "万元", (FundColumn.Executed, "50")), Fund("provincial", "省级资金", "万元", (FundColumn.Executed, "30")),
            Fund("other", "其他资金", "万元", (FundColumn.Executed, "20")),
        ])), Is.Empty);

    [TestCase("99%", "10", "9.9", "")]
    [TestCase("86%", "10", "9", "")]                // whole points
    [TestCase("99%", "10", "9", "rate-score-mismatch")]
    [TestCase("100%", "20", "20", "")]
    [TestCase("50%", "10", "10", "rate-score-mismatch")]
    [TestCase("108%", "10", "10", "")]              // no more than all points can be earned
    [TestCase("99%", "10", "12", "rate-score-mismatch score-exceeds-weight")]
    public void The_execution_line_scores_its_rate(string rate, string weight, string score, string codes) =>
        Assert.That(Codes(Form(1, [Project], [Line((FundColumn.Rate, rate), (FundColumn.Weight, weight), (FundColumn.Score, score))])), Is.EqualTo(codes));

    [TestCase("9", "13", "72", "94", "")]
    [TestCase("9", "13", "72", "95", "score-sum-mismatch")]
    [TestCase("9.23", "13", "72", "94.23", "")]
    [TestCase("9.234", "13", "72", "94.23", "")]
    public void The_scores_add_up(string execution, string one, string other, string total, string codes) =>
        Assert.That(Codes(Form(1, [Project, Header(HeaderKind.Score, total)],
            [Line((FundColumn.Weight, "10"), (FundColumn.Score, execution))],
            [Indicator("渠道长度", weight: "15", score: one), Indicator("灌溉面积", weight: "75", score: other)])), Is.EqualTo(codes));

    [TestCase("70", "93", "")]
    [TestCase("70", "94", "score-sum-mismatch")]
    [TestCase("65", "94", "")]                     // some heading was not read
    public void The_headings_of_a_narrative_add_up_where_they_are_all_there(string weight, string total, string codes) =>
        Assert.That(Codes(Prose(1, [Project, Header(HeaderKind.Score, total)], null,
        [
            Indicator("渠道长度", weight: "30", score: "28", method: ReadingMethod.Prose),
            Indicator("灌溉面积", weight: weight, score: "65", method: ReadingMethod.Prose),
        ])), Is.EqualTo(codes));

    [TestCase("98", "score-sum-mismatch")]
    [TestCase("100", "")]
    public void Without_weights_the_lines_have_no_more_points_than_the_total(string total, string codes) =>
        Assert.That(Codes(Form(1, [Project, Header(HeaderKind.Score, total)],
            [Line((FundColumn.Score, "20"))], [Indicator("渠道长度", score: "30"), Indicator("灌溉面积", score: "50")])), Is.EqualTo(codes));

    [TestCase("10", "15", "75", "")]
    [TestCase(null, "15", "75", "")]               // an execution line of 10 whose weight is not printed
    [TestCase(null, "15", "85", "")]
    [TestCase("10", "15", "70", "weight-sum-mismatch")]
    [TestCase("10", "25", "75", "weight-sum-mismatch")]
    public void The_weights_add_up_to_the_full_score(string? execution, string one, string other, string codes)
    {
        FundLine[] funds = execution is null ? [] : [Line((FundColumn.Weight, execution))];

        Assert.That(Codes(Form(1, [Project, Header(HeaderKind.Score, "95")], funds,
            [Indicator("渠道长度", weight: one), Indicator("灌溉面积", weight: other)])), Is.EqualTo(codes));
    }

    [Test]
    public void A_table_without_a_total_row_may_go_on_where_the_document_ends() =>
        Assert.That(Codes(Form(1, [Project], null, [Indicator("渠道长度", weight: "15"), Indicator("灌溉面积", weight: "20")])), Is.Empty);

    [TestCase("10", "12", "score-exceeds-weight")]
    [TestCase("10", "10", "")]
    public void No_indicator_scores_above_its_weight(string weight, string score, string codes) =>
        Assert.That(Codes(Form(1, [Project], null, [Indicator("渠道长度", weight: weight, score: score)])), Is.EqualTo(codes));

    [TestCase("渠道长度", "≥5公里", "4公里", "10", "target-missed-full-score")]
    [TestCase("渠道长度", "≥5公里", "4公里", "8", "")]
    [TestCase("渠道长度", "≥5公里", "5公里", "10", "")]
    [TestCase("渠道长度", "≥5公里", "≥4公里", "10", "")]       // may be more
    [TestCase("宣传材料", "≥12万份", "130000份", "10", "")]
    [TestCase("宣传材料", "≥12万份", "110000份", "10", "target-missed-full-score")]
    [TestCase("项目成本", "≤90万元", "95", "10", "target-missed-full-score")]
    [TestCase("完工率", "100%", "95%", "10", "target-missed-full-score")]
    [TestCase("事故下降率", "5%", "3%", "10", "")]
    [TestCase("满意程度", "满意", "基本满意", "10", "")]
    [TestCase("渠道长度", "≥5公里", "4处", "10", "")]
    public void A_missed_target_does_not_earn_the_full_weight(string name, string target, string actual, string score, string codes) =>
        Assert.That(Codes(Form(1, [Project], null, [Indicator(name, target, actual, "10", score)])), Is.EqualTo(codes));

    [TestCase("95.23", "优", "")]
    [TestCase("90", "优", "")]
    [TestCase("89.9", "优", "grade-mismatch")]
    [TestCase("92", "良好", "grade-mismatch")]
    [TestCase("55", "差", "")]
    public void The_grade_is_the_one_the_score_earns(string score, string grade, string codes) =>
        Assert.That(Codes(Form(1, [Project, Header(HeaderKind.Score, score), Header(HeaderKind.Grade, grade)])), Is.EqualTo(codes));

    [TestCase("评价等级：95（含）-100分为优、85（含）-95分为良、70（含）-85分为中、70分以下为差。")]
    [TestCase("综合得分≥95分为“优”；85分（含）至95分为“良”；70分（含）至85分为“中”；70分以下为“差”。")]
    public void A_reports_own_bands_win(string bands)
    {
        var part = Form(1, [Project, Header(HeaderKind.Score, "92"), Header(HeaderKind.Grade, "良")]);
        var content = new Content([new Block.Paragraph(Text(bands).Text, null)], [], []);

        Assert.That(Codes(content, part), Is.Empty);
        Assert.That(Codes(NoContent, part), Is.EqualTo("grade-mismatch"));
    }

    [TestCase("三公经费支出同比下降120%。", "percent-impossible")]
    [TestCase("三公经费支出同比下降20%。", "")]
    [TestCase("收入同比增长120%。", "")]
    [TestCase("总费用620.13万元，申报453.07万元，实际拨付437.32元。", "unit-suspect")]
    [TestCase("总费用620.13万元，申报453.07万元，实际拨付437.32万元。", "")]
    [TestCase("总费用620.13万元，申报453.07万元，人均437.32元。", "")]
    [TestCase("涉及违规金额113.72万元，追回基金113.85万元，处罚金额1322元。", "")]
    public void A_sentence_is_checked_by_itself(string sentence, string codes) =>
        Assert.That(Codes(new Content([new Block.Paragraph(Text(sentence).Text, null)], [], []), Form(1, [Project, Header(HeaderKind.Score, "92")])), Is.EqualTo(codes));

    [TestCase("2.80万元", "0元", "2.00万元", "0.80万元", "")]
    [TestCase("2.80万元", "0元", "2.00万元", "0.50万元", "parts-mismatch")]
    public void The_parts_of_the_three_public_accounts_add_up(string total, string abroad, string vehicle, string reception, string codes) =>
        Assert.That(Codes(Form(1, [Project], null, null,
        [
            Amount("three_public.total", "“三公”经费", total), Amount("three_public.abroad", "因公出国（境）费", abroad),
            Amount("three_public.vehicle", "公务用车", vehicle), Amount("three_public.reception", "公务接待费", reception),
        ])), Is.EqualTo(codes));

    [Test]
    public void A_finding_names_its_evaluation_its_field_and_the_places_that_disagree()
    {
        var built = Build(Form(1, [Project], [Line((FundColumn.AnnualBudget, "100"), (FundColumn.Executed, "50"), (FundColumn.Rate, "60%"))]));

        var finding = Checker.Check(built.Evaluations, NoContent, ScoringRules.Default).Single();

        Assert.That((finding.Evaluation, finding.Path), Is.EqualTo(((int?)0, "funds[0].rate")));
        Assert.That(finding.Message, Is.EqualTo("The rate 60% is stated, but 500000 ÷ 1000000 is 50%."));
        Assert.That(finding.Evidence.Select(e => e.Text), Is.EqualTo(new[] { "60%", "50", "100" }));
    }

    private static AmountLine Amount(string measure, string label, string value) => new(measure, Text(label), null, Text(value), null, null);

    private static FundLine Line(params (FundColumn Column, string Text)[] figures) => Fund("total", "年度资金总额", "万元", figures);

    private static string Codes(params ReportPart[] parts) => Codes(NoContent, parts);

    private static string Codes(Content content, params ReportPart[] parts)
    {
        var built = Build(parts);
        var findings = Checker.Check(built.Evaluations, content, ScoringRules.Default);
        return string.Join(' ', built.Findings.Concat(findings).Select(finding => finding.Code));
    }
}
