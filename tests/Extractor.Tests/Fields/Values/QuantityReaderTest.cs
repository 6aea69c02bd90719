using System.Globalization;
using Extractor.Fields.Values;

namespace Extractor.Tests.Fields.Values;

public sealed class QuantityReaderTest
{
    /// <summary>text, sense, comparison, value, upper, unit; a blank cell is null.</summary>
    private static IEnumerable<string[]> Cases() =>
        File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Extractor.Tests", "Fields", "Values", "targets.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));

    [TestCaseSource(nameof(Cases))]
    public void A_target_says_what_a_person_would_say(string[] row)
    {
        var read = QuantityReader.Read(row[0]);

        Assert.That(Picture(read), Is.EqualTo(string.Join('|', row[1..])));
    }

    [TestCase("≥2次", "ge 2 次")]
    [TestCase("达到95%", "eq 95 %")]
    [TestCase("95%以上", "ge 95 %")]
    [TestCase("6.47亿元", "eq 6.47 亿元")]
    [TestCase("110406", "eq 110406 ")]
    [TestCase("达成预期指标", "text  ")]
    [TestCase("已完成12场次", "eq 12 场次")]
    public void An_actual_value_that_reaches_something_is_equal_to_it(string text, string said)
    {
        var read = QuantityReader.Read(text, QuantityRole.Actual);

        Assert.That(string.Create(CultureInfo.InvariantCulture, $"{read.Comparison.Code()} {read.Value} {read.Unit}"), Is.EqualTo(said));
    }

    [TestCase("100", "≥", "%", "≥100%", "ge 100 %")]
    [TestCase("100", "＝", "%", "＝100%", "eq 100 %")]
    [TestCase("12", "≤", "个月", "≤12个月", "le 12 个月")]
    [TestCase("5", ">", "万人次", ">5万人次", "gt 5 万人次")]
    [TestCase("优良", "定性", "", "优良", "text  ")]
    [TestCase("95", "定性", "%", "95", "text  ")]
    [TestCase("≥95%", "≥", "%", "≥95%", "ge 95 %")]
    [TestCase("95", "大于等于", "百分比", "大于等于95百分比", "ge 95 百分比")]
    [TestCase("95", "≥", "/", "≥95", "ge 95 ")]
    [TestCase("3.5", "≤", "万元", "≤3.5万元", "le 3.5 万元")]
    [TestCase("明显", "≥", "", "明显", "text  ")]
    public void Sign_and_unit_may_stand_in_columns_of_their_own(string text, string sign, string unit, string printed, string said)
    {
        var read = QuantityReader.Read(text, QuantityRole.Target, sign, unit);

        Assert.That(read.Text, Is.EqualTo(printed));
        Assert.That(string.Create(CultureInfo.InvariantCulture, $"{read.Comparison.Code()} {read.Value} {read.Unit}"), Is.EqualTo(said));
    }

    [Test]
    public void Of_several_figures_in_an_actual_value_the_one_in_the_targets_unit_is_meant()
    {
        const string Actual = "检查3次，涉及机构1200家";

        Assert.That(QuantityReader.Read(Actual, QuantityRole.Actual, likeUnit: "次").Value, Is.EqualTo(3));
        Assert.That(QuantityReader.Read(Actual, QuantityRole.Actual).Sense, Is.EqualTo(QuantitySense.Several));
    }

    [Test]
    public void Blank_and_slash_and_none_and_zero_stay_four_things()
    {
        var said = new[] { "", "/", "无", "0" }.Select(text => QuantityReader.Read(text)).ToArray();

        Assert.That(said.Select(q => q.Absence), Is.EqualTo(new Absence?[] { Absence.Blank, Absence.Slash, Absence.None, null }));
        Assert.That(said[3].Value, Is.Zero);
    }

    // Half digits as in full-width print: one reading for both.
    [TestCase("≥９５％", "≥95%")]
    [TestCase("１２万份", "12万份")]
    [TestCase("≥２台（套）", "≥2台(套)")]
    public void Full_width_print_reads_like_half_width(string wide, string narrow) =>
        Assert.That(QuantityReader.Read(wide) with { Text = "" }, Is.EqualTo(QuantityReader.Read(narrow) with { Text = "" }));

    private static string Picture(ReadQuantity q) =>
        string.Create(CultureInfo.InvariantCulture, $"{q.Sense}|{q.Comparison.Code()}|{q.Value}|{q.Upper}|{q.Unit}");
}
