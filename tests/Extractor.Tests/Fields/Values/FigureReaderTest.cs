using System.Globalization;
using Extractor.Fields.Values;

namespace Extractor.Tests.Fields.Values;

public sealed class FigureReaderTest
{
    [TestCase("年初预算为918.14万元，实际支出572.28万元，支出率62.33%", "Money:918.14万元 Money:572.28万元 Percent:62.33%")]
    [TestCase("截至2022年12月31日，我局在职人员８人。", "Quantity:８人")]
    [TestCase("全年支出3，359.62万元，其中1，2项", "Money:3，359.62万元 Plain:1 Quantity:2项")]
    [TestCase("财预〔2020〕10号文件第3条", "Ordinal:2020 Ordinal:10 Ordinal:3")]
    [TestCase("（1）预算编制合理性（5 分）。", "Ordinal:1 Quantity:5 分")]
    [TestCase("1.部门概况", "Ordinal:1")]
    [TestCase("比上年下降百分之十五", "Percent:百分之十五")]
    [TestCase("提高2.5个百分点", "Points:2.5个百分点")]
    [TestCase("拨付48.14万，结余0", "Plain:48.14万 Plain:0")]
    [TestCase("发放A4纸、5G手机12台", "Quantity:12台")]
    [TestCase("检查2000多家定点机构", "Quantity:2000多家")]
    [TestCase("数十家机构一次性补助", "")]
    [TestCase("同比增长-5.2%", "Percent:-5.2%")]
    [TestCase("得分95.23分", "Quantity:95.23分")]
    [TestCase("没有数字的一句话", "")]
    public void Figures_are_found_with_their_units(string sentence, string found)
    {
        var figures = FigureReader.Find(sentence).Select(f => $"{f.Kind}:{sentence.Substring(f.Start, f.Length)}");

        Assert.That(string.Join(' ', figures), Is.EqualTo(found));
    }

    [Test]
    public void A_figure_of_money_comes_to_yuan()
    {
        var figures = FigureReader.Find("预算918.14万元，实际拨付437.32元，占48.14");

        Assert.That(figures.Select(f => f.Money()?.Yuan), Is.EqualTo(new decimal?[] { 9_181_400m, 437.32m, null }));
        Assert.That(figures[2].Money(MoneyUnit.TenThousand)?.Yuan, Is.EqualTo(481_400m));
        Assert.That(figures[1].Rate(), Is.Null);
    }

    [TestCase("九十五", 95)]
    [TestCase("二〇二三", 2023)]
    [TestCase("三千五百二十万", 35_200_000)]
    [TestCase("叁万伍仟", 35_000)]
    [TestCase("十二", 12)]
    [TestCase("一百零五", 105)]
    [TestCase("两亿三千万", 230_000_000)]
    [TestCase("三点五", 3.5)]
    [TestCase("一点二亿", 120_000_000)]
    public void A_number_in_Chinese_characters_is_read(string text, decimal value)
    {
        Assert.That(ChineseNumeral.Parse(text).TryGet(out var numeral, out var reason), reason);
        Assert.That(numeral.Value, Is.EqualTo(value));
    }

    [TestCase("百万")]
    [TestCase("三五十")]
    [TestCase("十百")]
    [TestCase("万")]
    [TestCase("")]
    public void What_is_no_number_in_Chinese_characters_is_none(string text) =>
        Assert.That(ChineseNumeral.Parse(text).TryGet(out _, out _), Is.False);

    [TestCase("95.23", "95.23", 2)]
    [TestCase(" １０ ", "10", 0)]
    [TestCase("1,234.5", "1234.5", 1)]
    [TestCase("-3", "-3", 0)]
    public void A_score_is_a_number_alone(string text, string value, int decimals)
    {
        Assert.That(Numeral.Parse(text).TryGet(out var numeral, out var reason), reason);
        Assert.That((numeral.Value.ToString(CultureInfo.InvariantCulture), numeral.Decimals), Is.EqualTo((value, decimals)));
    }
}
