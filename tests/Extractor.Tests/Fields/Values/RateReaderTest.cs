using System.Globalization;
using Extractor.Fields.Values;

namespace Extractor.Tests.Fields.Values;

public sealed class RateReaderTest
{
    [TestCase("72.26%", "0.7226", "0.00005")]
    [TestCase("72.26", "0.7226", "0.00005")]
    [TestCase("100％", "1", "0.005")]
    [TestCase("１００％", "1", "0.005")]
    [TestCase("100", "1", "0.005")]
    [TestCase("1", "1", "0.5")]
    [TestCase("0.99", "0.99", "0.005")]
    [TestCase("0", "0", "0.5")]
    [TestCase("0%", "0", "0.005")]
    [TestCase("百分之九十五", "0.95", "0.005")]
    [TestCase("5‰", "0.005", "0.0005")]
    [TestCase("62.33 %", "0.6233", "0.00005")]
    public void A_rate_is_a_fraction_of_one(string text, string fraction, string halfDigit)
    {
        Assert.That(RateReader.Parse(text).TryGet(out var rate, out var reason), reason);
        Assert.That(rate, Is.EqualTo(new Rate(Number(fraction), Number(halfDigit))));
    }

    [TestCase("1", "0.0098", "0.01")]
    [TestCase("1", "1", "1")]
    [TestCase("0.99", "0.99", "0.99")]
    [TestCase("1.2", "1.21", "1.2")]
    public void The_figures_beside_it_decide_how_a_bare_number_is_meant(string text, string expected, string fraction)
    {
        Assert.That(RateReader.Parse(text, Number(expected)).TryGet(out var rate, out var reason), reason);
        Assert.That(rate.Fraction, Is.EqualTo(Number(fraction)));
    }

    [TestCase("/")]
    [TestCase("")]
    [TestCase("B/A")]
    [TestCase("918.14万元")]
    [TestCase("5个百分点")]
    [TestCase("99% 100%")]
    public void What_is_no_rate_is_none(string text) => Assert.That(RateReader.Parse(text).TryGet(out _, out _), Is.False);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
