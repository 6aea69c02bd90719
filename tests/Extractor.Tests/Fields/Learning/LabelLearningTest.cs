using Extractor.Corpus.Generating;
using Extractor.Corpus.Generating.Measuring;
using Extractor.Corpus.Generating.Writing;
using Extractor.Fields;
using Extractor.Fields.Learning;
using Extractor.Forms;

namespace Extractor.Tests.Fields.Learning;

public sealed class LabelLearningTest
{
    /// <summary>Not a seed the models were trained on.</summary>
    private const int Seed = 424242;

    private const int Reports = 12;

    [Test]
    public void A_form_without_a_single_known_label_is_read_by_the_model()
    {
        var words = VocabularyWithout.Labels();

        var rules = Score("outside", words, null);
        var both = Score("outside", words, LabelLearning.Default);

        Assert.That(rules.F1, Is.LessThan(0.5));
        Assert.That(both.F1, Is.GreaterThan(0.85));
    }

    [TestCase("national")]
    [TestCase("split")]
    [TestCase("sign")]
    [TestCase("transfer")]
    [TestCase("hubei")]
    [TestCase("decision")]
    [TestCase("department")]
    public void A_known_form_is_read_and_no_worse_for_the_model(string family)
    {
        var rules = Score(family, Vocabulary.Default, null);
        var both = Score(family, Vocabulary.Default, LabelLearning.Default);

        Assert.That(both.F1, Is.GreaterThan(0.97));
        Assert.That(both.F1, Is.GreaterThan(rules.F1 - 0.005));
    }

    [Test]
    public void A_guessed_value_says_that_it_is_guessed_and_how_sure_that_is()
    {
        var report = FormGenerator.Generate(Seed, 0, "outside");

        var parts = FormReader.Read(ContentOfReport.Of(report), VocabularyWithout.Labels(), LabelLearning.Default);

        var figures = parts.SelectMany(p => p.Funds).SelectMany(f => f.Figures).Select(f => f.Value).ToArray();
        Assert.That(figures, Is.Not.Empty);
        Assert.That(figures.Select(f => f.By), Is.All.StartsWith("model/cells/"));
        Assert.That(figures.Select(f => f.Confidence), Is.All.InRange(new LearnedOptions().LeastProbability, 0.995m));
    }

    [Test]
    public void The_models_are_small()
    {
        foreach (var name in new[] { "cells", "rows", "figures" })
        {
            var file = new FileInfo(Path.Combine(Repository.Root, "models", name, "model.bin"));
            Assert.That(file.Length, Is.LessThan(2_000_000), name);
            Assert.That(File.Exists(Path.Combine(file.DirectoryName!, "card.md")), name);
        }
    }

    private static FieldScore Score(string family, Vocabulary words, LabelLearning? learning) =>
        ReportScore.OfFamily(family, Seed, Reports, content => FormReader.Read(content, words, learning));
}
