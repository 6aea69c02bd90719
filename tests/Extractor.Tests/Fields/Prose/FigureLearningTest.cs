using Extractor.Corpus.Generating.Measuring;
using Extractor.Fields;
using Extractor.Fields.Learning;
using Extractor.Fields.Prose;
using static Extractor.Tests.Fields.Prose.Narrative;

namespace Extractor.Tests.Fields.Prose;

public sealed class FigureLearningTest
{
    /// <summary>Not a seed the model was trained on.</summary>
    private const int Seed = 424242;

    private const int Reports = 12;

    [TestCase("official")]
    [TestCase("reporter")]
    public void A_narrative_without_a_single_known_label_is_read_by_the_model(string voice)
    {
        var words = VocabularyWithout.SentenceLabels();

        var rules = Score(voice, words, null);
        var both = Score(voice, words, FigureLearning.Default);

        Assert.That(rules.F1, Is.LessThan(0.6));
        Assert.That(both.F1, Is.GreaterThan(0.85));
    }

    [Test]
    public void A_known_narrative_is_no_worse_for_the_model()
    {
        var rules = Score("narrative", ProseVocabulary.Default, null);
        var both = Score("narrative", ProseVocabulary.Default, FigureLearning.Default);

        Assert.That(both.F1, Is.GreaterThan(0.98));
        Assert.That(both.F1, Is.GreaterThan(rules.F1 - 0.005));
    }

    [TestCase("2022年，共有386万元纳入年初预算。", "InitialBudget 386万元")]
    [TestCase("项目预算200万元，150万元已支付完毕。", "Executed 150万元")]
    public void A_fund_whose_label_no_rule_knows_is_read(string text, string expected) => Assert.That(Funds(Project(text)), Does.Contain(expected));

    [TestCase("2021年该项目共支用专款48.2万元。")]
    [TestCase("2023年计划筹措专款60万元。")]
    [TestCase("截至6月底，已支用专款20万元。")]
    [TestCase("每人每月补助320元，惠及860人。")]
    [TestCase("全县完成地区生产总值126亿元，增长5.2%。")]
    public void Another_years_or_somebody_elses_figure_is_not_the_subjects(string text) => Assert.That(Funds(Project(text)), Is.Empty);

    [Test]
    public void Nothing_is_learned_of_the_name_or_the_year_of_one_report()
    {
        const string Sentence = "{0}年{1}共支用专款48.2万元";

        Assert.That(Noticed(string.Format(null, Sentence, 2022, "校园食堂改造"), 2022, "校园食堂改造"),
            Is.EqualTo(Noticed(string.Format(null, Sentence, 2024, "河道清淤"), 2024, "河道清淤")));
    }

    [Test]
    public void A_percentage_that_two_amounts_give_is_noticed()
    {
        Assert.That(Noticed("预算200万元，支出150万元，占75%", 2022, "x", 2), Is.Not.EqualTo(Noticed("预算200万元，支出150万元，占74%", 2022, "x", 2)));
    }

    private static IReadOnlyList<(int, float)> Noticed(string text, int year, string name, int number = 0)
    {
        var figures = Figure.In(text);
        var features = new Features(14);
        var own = LabelStretches.Of(text, figures)[number].Own;
        FigureFeatures.Notice(text, figures, number, own, ["none", "none", "none"], "", new(year, false, [name]), features);
        return [.. Enumerable.Range(0, features.Count).Select(i => (features.IndexAt(i), features.StrengthAt(i)))];
    }

    private static FieldScore Score(string voice, ProseVocabulary words, FigureLearning? learning) =>
        ReportScore.OfFamily(voice, Seed, Reports, content => ProseReader.Read(content, words, learning));
}
