using Extractor.Fields.Learning;

namespace Extractor.Tests.Fields.Learning;

public sealed class CalibrationTest
{
    [Test]
    public void A_model_that_believes_too_much_is_believed_less()
    {
        // Believed to nine tenths, right in six of ten.
        var guesses = Enumerable.Range(0, 1000).Select(i => (Believed: i % 2 == 0 ? 0.9 : 0.5, Right: i % 2 == 0 ? i % 10 < 6 : i % 10 < 4));

        var calibration = Calibration.From(guesses, least: 100);

        Assert.That(calibration.Calibrate(0.9), Is.EqualTo(0.6m).Within(0.02m));
        Assert.That(calibration.Calibrate(0.5), Is.EqualTo(0.4m).Within(0.02m));
    }

    [Test]
    public void Believing_more_never_makes_less_likely()
    {
        var guesses = Enumerable.Range(0, 500).Select(i => (Believed: i / 500.0, Right: (i * 37 % 100) < i / 5));

        var calibration = Calibration.From(guesses, least: 25);

        var likely = Enumerable.Range(0, 101).Select(i => calibration.Calibrate(i / 100.0)).ToArray();
        Assert.That(likely, Is.Ordered);
    }

    [Test]
    public void Nothing_is_certain()
    {
        var calibration = Calibration.From(Enumerable.Repeat((Believed: 1.0, Right: true), 100), least: 10);

        Assert.That(calibration.Calibrate(1), Is.LessThan(1m));
    }
}
