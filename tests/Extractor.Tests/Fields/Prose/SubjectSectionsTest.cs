using Extractor.Fields;
using static Extractor.Tests.Fields.Prose.Narrative;

namespace Extractor.Tests.Fields.Prose;

public sealed class SubjectSectionsTest
{
    private const string Title = "示例县示例局2022年度专项资金绩效自评报告";

    private static readonly string[] Numbered =
    [
        Title, "本次自评涉及湖塘清淤补助资金、灯塔维护经费两项，分述如下。",
        "一、湖塘清淤补助资金", "2022年年初预算80万元，全年实际支出76万元，执行率95%。", "清淤湖塘数量，目标值12口，实际完成值13口。", "该项资金自评得分96分，等级为优。",
        "二、灯塔维护经费", "2022年年初预算40万元，全年实际支出30万元，执行率75%。", "维护灯塔座数，目标值5座，实际完成值4座。", "该项资金自评得分82分，等级为良。",
        "三、存在的问题", "2023年拟安排两项资金共150万元。", "示例县示例局", "2023年3月9日",
    ];

    [Test]
    public void A_narrative_on_several_subjects_is_a_part_for_each()
    {
        var parts = Read(Numbered).Where(p => Header(p, HeaderKind.Subject).Length > 0).ToArray();

        Assert.That(parts.Select(p => Header(p, HeaderKind.Subject)), Is.EqualTo(new[] { "湖塘清淤补助资金", "灯塔维护经费" }));
        Assert.That(parts.Select(Funds), Is.EqualTo(new[] { "total: InitialBudget 80万元, Executed 76万元, Rate 95%", "total: InitialBudget 40万元, Executed 30万元, Rate 75%" }));
        Assert.That(parts.Select(Indicators), Is.EqualTo(new[] { " |  | 清淤湖塘数量 | 12口 | 13口 |  | ", " |  | 维护灯塔座数 | 5座 | 4座 |  | " }));
        Assert.That(parts.Select(p => Header(p, HeaderKind.Score)), Is.EqualTo(new[] { "96", "82" }));
    }

    [Test]
    public void What_the_whole_narrative_says_holds_for_each_of_its_subjects()
    {
        var parts = Read(Numbered).Where(p => Header(p, HeaderKind.Subject).Length > 0).ToArray();

        Assert.That(parts.Select(p => (Header(p, HeaderKind.FiscalYear), Header(p, HeaderKind.Organization), Header(p, HeaderKind.FiledOn))),
            Is.All.EqualTo(("2022年", "示例县示例局", "2023年3月9日")));
        Assert.That(Read(Numbered).Where(p => Header(p, HeaderKind.Subject).Length == 0).SelectMany(p => p.Funds), Is.Empty);
    }

    [Test]
    public void Sections_may_be_numbered_in_words_and_end_at_a_heading_that_none_of_them_has()
    {
        var parts = Read(
            Title, "项目一：校车租赁", "资金情况", "年初预算20万元，实际支出20万元。", "自评得分99分。",
            "项目二：操场翻新", "资金情况", "年初预算50万元，实际支出45万元。", "自评得分91分。", "存在的问题", "部分指标偏松。");

        Assert.That(parts.Select(p => $"{Header(p, HeaderKind.Subject)}: {Funds(p)}").Where(s => s.Contains("total", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "校车租赁: total: InitialBudget 20万元, Executed 20万元", "操场翻新: total: InitialBudget 50万元, Executed 45万元",
        }));
    }

    [Test]
    public void A_subject_may_have_a_section_in_each_chapter_and_its_score_in_one_sentence_with_the_others()
    {
        var parts = Read(
            Title, "一、资金情况", "1.实训设备购置项目。年初预算60万元，实际支出54万元，支出率90%。", "2.宿舍修缮项目。年初预算50万元，实际支出50万元，支出率100%。",
            "二、目标完成情况", "1.实训设备购置项目。新增实训工位目标值40个，实际完成值44个。", "2.宿舍修缮项目。修缮面积目标值620平方米，实际完成值620平方米。",
            "三、自评结果", "对照评分表，实训设备购置项目得分98.8分，评为“优”；宿舍修缮项目得分86分，评为“良”。")
            .Where(p => Header(p, HeaderKind.Subject).Length > 0).ToArray();

        Assert.That(parts.Select(p => string.Join(" / ", Header(p, HeaderKind.Subject), Funds(p), Indicators(p), Header(p, HeaderKind.Score))), Is.EqualTo(new[]
        {
            "实训设备购置项目 / total: InitialBudget 60万元, Executed 54万元, Rate 90% /  |  | 新增实训工位 | 40个 | 44个 |  |  / 98.8",
            "宿舍修缮项目 / total: InitialBudget 50万元, Executed 50万元, Rate 100% /  |  | 修缮面积 | 620平方米 | 620平方米 |  |  / 86",
        }));
    }

    [Test]
    public void A_paragraph_may_begin_with_the_name_of_one_of_the_subjects_listed_in_front()
    {
        var parts = Read(
            Title, "我会承担两个项目，一是托养服务补贴项目，二是辅助器具适配项目，现说明如下。",
            "托养服务补贴项目，年初预算280万元，全年执行数252万元，执行率90%。托养人数目标值620人，实际完成值636人。该项目自评得分97分。",
            "辅助器具适配项目，年初预算146万元，全年执行数146万元，执行率100%。适配器具目标值1500件，实际完成值1287件。该项目自评得分89分。",
            "两个项目资金总体安全规范。").Where(p => Header(p, HeaderKind.Subject).Length > 0).ToArray();

        Assert.That(parts.Select(p => (Header(p, HeaderKind.Subject), Funds(p))), Is.EqualTo(new[]
        {
            ("托养服务补贴项目", "total: InitialBudget 280万元, Executed 252万元, Rate 90%"), ("辅助器具适配项目", "total: InitialBudget 146万元, Executed 146万元, Rate 100%"),
        }));
    }

    [TestCase("（一）设备采购\n预算安排30万元，实际支出29万元。\n（二）人员培训\n预算安排10万元，实际支出9万元。", TestName = "what the money was spent on")]
    [TestCase("（一）开展技能培训（10分）\n计划3期，实际3期，得10分。预算20万元，支出18万元。\n（二）设备采购（10分）\n计划5台，实际5台，得9分。预算20万元，支出18万元。", TestName = "indicators with points")]
    [TestCase("（一）资金使用情况\n预算安排30万元，实际支出29万元，得分9分。\n（二）资金管理情况\n预算安排30万元，实际支出29万元，得分8分。", TestName = "headings of the outline")]
    [TestCase("（一）甲村道路改造\n预算安排30万元，实际支出29万元。计划硬化3公里，实际完成3公里；计划安装路灯20盏，实际安装20盏。\n（二）乙村道路改造\n预算安排10万元，实际支出9万元。计划硬化1公里，实际完成1公里；计划安装路灯5盏，实际安装5盏。\n二、自评结论\n项目自评得分95分。", TestName = "parts that are scored together")]
    public void Headings_of_one_subject_are_not_subjects(string body) =>
        Assert.That(Read([ProjectTitle, .. body.Split('\n')]).Select(p => Header(p, HeaderKind.Subject)), Is.EqualTo(new[] { "示例项目" }));
}
