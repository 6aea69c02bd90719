using Extractor.Layout;

namespace Extractor.Tests.Layout;

public sealed class BrokenNumberTest
{
    [TestCase("不少于1350", "0份", true)]
    [TestCase("≥1", "2个月", true)]
    [TestCase("产出指标（5", "0分）", true)]
    [TestCase("投入2,1", "50.5万元", true)]
    public void A_number_behind_a_sign_or_word_goes_on_below_a_full_line_only(string above, string below, bool goesOn)
    {
        Assert.That(BrokenNumber.GoesOn(above, below, isFull: true), Is.EqualTo(goesOn));
        Assert.That(BrokenNumber.GoesOn(above, below, isFull: false), Is.False);
    }

    [TestCase("31,406,5", "20.00")]
    [TestCase("7,310.5", "0")]
    [TestCase("88.0", "0%")]
    [TestCase("96.4", "3")]
    [TestCase("1,204.118", "6万元")]
    [TestCase("９６．４", "３％")]
    public void A_number_that_lacks_digits_has_them_below_a_full_line(string above, string below)
    {
        Assert.That(BrokenNumber.GoesOn(above, below, isFull: true), Is.True);
        Assert.That(BrokenNumber.GoesOn(above, below, isFull: false), Is.False);
    }

    [TestCase("9.5", "8")]
    [TestCase("96.4", "30")]
    [TestCase("96.45", "3")]
    [TestCase("96.4", "3个")]
    [TestCase("31,406,520", "300")]
    [TestCase("100", "200")]
    [TestCase("100", "50%")]
    [TestCase("Table 1", "2020 figures")]
    [TestCase("投入12.5", "3.5万元")]
    [TestCase("共计", "12个")]
    [TestCase("第1项，", "2项")]
    [TestCase("甲、乙各1，2", "3项")]
    [TestCase("第1、2", "3项")]
    public void Two_figures_are_two(string above, string below) => Assert.That(BrokenNumber.GoesOn(above, below, isFull: true), Is.False);

    [TestCase("94.", "62", ExpectedResult = true)]
    [TestCase("得分：94.", "6分", ExpectedResult = true)]
    [TestCase("1.", "2020年计划", ExpectedResult = false)]
    [TestCase("1.", "2", ExpectedResult = false)]
    [TestCase("2020.", "35 people", ExpectedResult = false)]
    public bool A_point_without_decimals_has_them_below(string above, string below) => BrokenNumber.GoesOn(above, below, isFull: false);
}
