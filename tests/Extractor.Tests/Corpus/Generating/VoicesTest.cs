using Extractor.Corpus.Generating;
using Extractor.Corpus.Generating.Measuring;
using Extractor.Corpus.Generating.Writing;
using Extractor.Fields.Learning;
using Extractor.Fields.Prose;

namespace Extractor.Tests.Corpus.Generating;

public sealed class VoicesTest
{
    private const int Seed = 20;

    /// <summary>Reports looked at for each voice: every sentence of a voice comes up in so many.</summary>
    private const int Reports = 80;

    private static IEnumerable<string> Names => FormGenerator.VoiceNames;

    private static IEnumerable<GeneratedReport> Of(string voice) => Enumerable.Range(0, Reports).Select(n => FormGenerator.Generate(Seed, n, voice));

    private static IEnumerable<(string Text, PrintedFigure Figure)> Figures(GeneratedReport report) =>
        from paragraph in report.Blocks.OfType<PrintedBlock.Paragraph>() from figure in paragraph.Figures select (paragraph.Text, figure);

    [TestCaseSource(nameof(Names))]
    public void Every_slot_and_choice_of_a_sentence_is_filled(string voice)
    {
        foreach (var report in Of(voice))
        {
            foreach (var paragraph in report.Blocks.OfType<PrintedBlock.Paragraph>())
                Assert.That(paragraph.Text.AsSpan().IndexOfAny("{}[]|"), Is.Negative, paragraph.Text);
        }
    }

    [TestCaseSource(nameof(Names))]
    public void A_marked_figure_begins_and_ends_where_it_is_printed_and_states_a_known_field(string voice)
    {
        var roles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (text, figure) in Of(voice).SelectMany(Figures))
        {
            var before = figure.Start > 0 ? text[figure.Start - 1] : ' ';
            Assert.That(char.IsAsciiDigit(before), Is.False, text);
            Assert.That(FigureRole.All, Does.Contain(figure.Role));
            roles.Add(figure.Role);
        }
        Assert.That(roles, Is.SupersetOf(new[] { "fund.annual_budget", "fund.executed", "indicator.target", "indicator.actual", "score.total" }));
    }

    [TestCaseSource(nameof(Names))]
    public void The_same_seed_and_number_give_the_same_report(string voice)
    {
        Assert.That(WordFile.Write(FormGenerator.Generate(Seed, 3, voice)), Is.EqualTo(WordFile.Write(FormGenerator.Generate(Seed, 3, voice))));
    }

    [Test]
    public void Every_role_of_funds_and_accounts_but_one_is_told_by_some_voice()
    {
        var told = Names.SelectMany(Of).SelectMany(Figures).Select(f => f.Figure.Role);

        // No sentence of ours speaks of these; a labelled report of any origin may.
        string[] untold = ["source.local", "source.special_account", "source.other", "measure.revenue.general_public", "measure.procurement.rate", "measure.satisfaction", FigureRole.None];
        Assert.That(FigureRole.All.Except(told).Except(untold), Is.Empty);
    }

    [Test]
    public void A_voice_left_out_takes_the_labels_only_it_says_out_of_the_rules()
    {
        var known = ProseVocabulary.Default;
        var without = VocabularyWithout.Voice("narrative");
        var none = VocabularyWithout.SentenceLabels();

        Assert.That(known.EndOf("支出率", 0, 3, "fund"), Is.Not.Null);
        Assert.That(none.EndOf("支出率", 0, 3, "fund"), Is.Null);
        Assert.That(without.EndOf("执行率", 0, 3, "fund"), Is.Not.Null, "others say it, too");
    }
}
