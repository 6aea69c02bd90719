using System.Globalization;
using Extractor.Fields.Values;

namespace Extractor.Tests.Fields.Values;

public sealed class DateReaderTest
{
    [TestCase("二〇二三年一月三十日", "2023-01-30")]
    [TestCase("二○二三年一月三十日", "2023-01-30")]
    [TestCase("二零二三年十二月二十一日", "2023-12-21")]
    [TestCase("2023.1.30", "2023-01-30")]
    [TestCase("2023-01-30", "2023-01-30")]
    [TestCase("2023/1/30", "2023-01-30")]
    [TestCase("20230130", "2023-01-30")]
    [TestCase("２０２３年１月３０日", "2023-01-30")]
    [TestCase("填报日期： 2023 年 1 月 30 日", "2023-01-30")]
    public void A_day_is_read_in_every_notation(string text, string day)
    {
        Assert.That(DateReader.ParseDate(text).TryGet(out var date, out var reason), reason);
        Assert.That(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Is.EqualTo(day));
    }

    [TestCase("2023年1月")]
    [TestCase("2023年2月30日")]
    [TestCase("1月30日")]
    [TestCase("2023年1月1日至2023年12月31日")]
    [TestCase("2023.1.30.5")]
    [TestCase("")]
    public void What_names_no_one_day_is_no_date(string text) => Assert.That(DateReader.ParseDate(text).TryGet(out _, out _), Is.False);

    [TestCase("2022年度", 2022)]
    [TestCase("（2022年度）", 2022)]
    [TestCase("(2022)", 2022)]
    [TestCase("2022", 2022)]
    [TestCase("二〇二二年度", 2022)]
    [TestCase("２０２２年", 2022)]
    [TestCase("2022 年度部门整体支出绩效自评报告", 2022)]
    public void A_year_is_read_from_title_and_box(string text, int year)
    {
        Assert.That(DateReader.ParseYear(text).TryGet(out var read, out var reason), reason);
        Assert.That(read, Is.EqualTo(year));
    }

    [TestCase("2021—2023年")]
    [TestCase("2021年和2022年")]
    [TestCase("3年")]
    [TestCase("绩效自评报告")]
    public void What_names_no_one_year_is_none(string text) => Assert.That(DateReader.ParseYear(text).TryGet(out _, out _), Is.False);
}
