using System.Globalization;
using Extractor.Fields.Values;

namespace Extractor.Tests.Fields.Values;

public sealed class MoneyReaderTest
{
    [TestCase("918.14", "万元", "9181400.00", "50")]
    [TestCase("3359.62万", "万元", "33596200.00", "50")]
    [TestCase("3359.62万", null, "33596200.00", "50")]
    [TestCase("62,502.5", "元", "62502.50", "0.05")]
    [TestCase("６２，５０２.５", "元", "62502.50", "0.05")]
    [TestCase("5亿元", null, "500000000.00", "50000000")]
    [TestCase("1.2亿", "元", "120000000.00", "5000000")]
    [TestCase("8.65万元", "元", "86500.00", "50")]
    [TestCase("0", "万元", "0.00", "5000")]
    [TestCase("0.00", "万元", "0.00", "50")]
    [TestCase("-5.20", "万元", "-52000.00", "50")]
    [TestCase("¥1,234.50", "元", "1234.50", "0.005")]
    [TestCase("35千元", null, "35000.00", "500")]
    [TestCase("3百万元", null, "3000000.00", "500000")]
    [TestCase("人民币叁万伍仟元整", null, "35000.00", "0.5")]
    [TestCase("壹佰元伍角", null, "100.50", "0.05")]
    [TestCase("89.974", "万元", "899740.00", "5")]
    [TestCase(" 12 万元 ", null, "120000.00", "5000")]
    [TestCase("1亿2000万元", null, "120000000.00", "5000")]
    public void Money_comes_to_yuan_with_half_of_its_last_digit(string text, string? unit, string yuan, string halfDigit)
    {
        var money = Read(text, unit);

        Assert.That(money, Is.EqualTo(new Money(Number(yuan), Number(halfDigit))));
    }

    [TestCase("/", "万元")]
    [TestCase("无", "万元")]
    [TestCase("—", "万元")]
    [TestCase("", "万元")]
    [TestCase("1,2", "万元")]            // not twelve
    [TestCase("12,34,5", "元")]
    [TestCase("3.1.2", "元")]
    [TestCase("918.14", null)]           // of what?
    [TestCase("95%", "万元")]
    [TestCase("20人", "万元")]
    [TestCase("918.14 572.28", "万元")]
    [TestCase("2022年", "万元")]
    [TestCase("预算数", "万元")]
    public void What_is_not_an_amount_is_not_read_as_one(string text, string? unit) => Assert.That(Read(text, unit), Is.Null);

    [TestCase("万元", "10000")]
    [TestCase("（万元）", "10000")]
    [TestCase("单位：元", "1")]
    [TestCase("（单位:亿元）", "100000000")]
    [TestCase("人民币千元", "1000")]
    [TestCase("万", "10000")]
    public void A_unit_is_read_as_heads_state_it(string text, string yuan) =>
        Assert.That(MoneyUnit.Parse(text).TryGet(out var unit, out _) ? unit.Yuan : 0m, Is.EqualTo(Number(yuan)));

    [TestCase("%")]
    [TestCase("人")]
    [TestCase("")]
    [TestCase("预算数")]
    public void What_is_no_unit_of_money_is_none(string text) => Assert.That(MoneyUnit.Parse(text).TryGet(out _, out _), Is.False);

    [Test]
    public void Figures_agree_within_their_own_rounding()
    {
        Assert.That(Read("89.974", "万元")!.Value.Agrees(Read("89.97", "万元")!.Value));
        Assert.That(Read("62502.5", "元")!.Value.Agrees(Read("6.25", "万元")!.Value));
        Assert.That(Read("2.4", "万元")!.Value.Agrees(Read("6.25", "万元")!.Value), Is.False);
    }

    private static Money? Read(string text, string? unit)
    {
        MoneyUnit? inForce = null;
        if (unit is not null) Assert.That(MoneyUnit.Parse(unit).TryGet(out inForce, out var reason), reason);
        return MoneyReader.Parse(text, inForce).TryGet(out var money, out _) ? money : null;
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
