using Extractor.Forms;

namespace Extractor.Tests.Forms;

public sealed class VocabularyTest
{
    private static IEnumerable<TestCaseData> Entries() =>
        Vocabulary.Default.Entries.Select(e => new TestCaseData(e).SetArgDisplayNames($"{e.Kind}/{e.Role}"));

    [TestCaseSource(nameof(Entries))]
    public void An_entry_takes_its_examples_and_no_counterexample(VocabularyEntry entry)
    {
        var wrong =
            from example in entry.Labels.Concat(entry.Matches).Select(text => (Text: text, Expected: true))
                .Concat(entry.Misses.Select(text => (Text: text, Expected: false)))
            let found = Vocabulary.Default.Find(entry.Kind, example.Text)
            where (found?.Role == entry.Role) != example.Expected
            select $"{example.Text} is taken for {found?.Role ?? "nothing"}";

        Assert.That(wrong, Is.Empty);
    }

    [TestCaseSource(nameof(Entries))]
    public void An_entry_says_what_it_takes_and_what_it_leaves(VocabularyEntry entry)
    {
        Assert.That(entry.Matches, Is.Not.Empty);
        Assert.That(entry.Misses, Is.Not.Empty);
    }

    [Test]
    public void Every_kind_of_label_has_words()
    {
        Assert.That(Enum.GetValues<LabelKind>().Where(kind => Vocabulary.Default.Of(kind).Count == 0), Is.Empty);
    }

    [TestCase("项　目\n名 称：", "项目名称")]
    [TestCase("（一）其中：当年财政拨款（万元）", "当年财政拨款")]
    [TestCase("得分（２０分×执行率）", "得分")]
    [TestCase("全年预算数（A）", "全年预算数")]
    [TestCase("产出指标50分", "产出指标")]
    [TestCase("资金结（转）余（元）", "资金结(转)余")]
    public void Layout_around_a_label_is_not_its_meaning(string printed, string spelling)
    {
        Assert.That(LabelText.Of(printed).Spellings, Does.Contain(spelling));
    }

    [Test]
    public void A_wording_found_by_a_pattern_is_less_sure_than_a_known_one()
    {
        var known = Vocabulary.Default.Find(LabelKind.FundColumn, "全年执行数（万元）")!;
        var guessed = Vocabulary.Default.Find(LabelKind.FundColumn, "年末累计支付金额")!;

        Assert.That((known.Role, guessed.Role), Is.EqualTo(("executed", "executed")));
        Assert.That(guessed.Confidence, Is.LessThan(known.Confidence));
    }
}
