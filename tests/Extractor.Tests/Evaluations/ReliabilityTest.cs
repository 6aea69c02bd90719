using System.Globalization;
using Extractor.Evaluations;

namespace Extractor.Tests.Evaluations;

public sealed class ReliabilityTest
{
    private static readonly Reliability Counted = new(
    [
        new("prose/rate", 0.85m, 1000, 1000, 0.88m),
        new("prose/target", 0.85m, 1000, 700, 0.88m),
        new("prose/sure", 0.985m, 1000, 1000, 0.99m),
        new("label/box/seldom", 0.9m, 2, 0, 0.92m),
        new("label/box/often", 0.9m, 998, 998, 0.92m),
    ]);

    [TestCase("prose/rate", 0.88, ExpectedResult = 0.99, Description = "always right: as sure as anything is")]
    [TestCase("prose/target", 0.88, ExpectedResult = 0.70, Description = "the share that was right")]
    [TestCase("prose/unheard", 0.88, ExpectedResult = 0.85, Description = "like its kind")]
    [TestCase("label/box/seldom", 0.92, ExpectedResult = 0.71, Description = "two wrong ones say something against its kind, five right ones are believed before")]
    [TestCase("prose/sure", 0.999, ExpectedResult = 0.999, Description = "several places that agree are surer than one")]
    [TestCase("prose/rate", 0.5, ExpectedResult = 0.5, Description = "nothing was measured so low")]
    [TestCase("form/unheard", 0.93, ExpectedResult = 0.93, Description = "nothing was measured of its kind")]
    [TestCase("form/unheard", 0.999, ExpectedResult = 0.999, Description = "several places that agree, nothing measured")]
    public decimal A_value_is_as_sure_as_its_rule_was_right(string rule, decimal stated) => Counted.Of(rule, stated);

    [Test]
    public void Every_piece_of_evidence_of_a_result_is_corrected()
    {
        var evaluation = Parts.Build(Parts.Form(
            0, [Parts.Header(Extractor.Fields.HeaderKind.Subject, "道路维修")], [Parts.Fund("total", "资金总额", "元", (Extractor.Fields.FundColumn.Executed, "10"))],
            [Parts.Indicator("维修里程", "≥5公里", "5公里")]));
        var half = new Reliability([new("test", 0.9m, 100000, 50000, 0.9m)]);

        var corrected = half.Of(evaluation).Evaluations.Single();

        Assert.That(corrected.Evidence["subject"].Single().Confidence, Is.EqualTo(0.5m));
        Assert.That(corrected.Funds[0].Evidence["executed"].Single().Confidence, Is.EqualTo(0.5m));
        Assert.That(corrected.Indicators[0].Evidence["target"].Single().Confidence, Is.EqualTo(0.5m));
    }

    [Test]
    public void Counts_are_read_as_they_were_written()
    {
        ReliabilityCount[] counts = [new("a/b", 0.9m, 7, 5, 0.9123m), new("a/b", 0.5m, 3, 3, 0.55m)];
        using var text = new StringWriter(CultureInfo.InvariantCulture);

        ReliabilityCount.Write(counts, text);

        Assert.That(ReliabilityCount.Read(new StringReader(text.ToString())), Is.EqualTo(counts));
        Assert.That(() => ReliabilityCount.Read(new StringReader("rule\na/b\t0.9\n")), Throws.TypeOf<FormatException>());
    }

    [Test]
    public void What_was_measured_is_built_in() => Assert.That(Reliability.Default.Of("guess/indicator_column/target", 0.85m), Is.GreaterThan(0.95m));
}
