using Extractor.Tables;

namespace Extractor.Tests.Tables;

public sealed class TableHeadsTest
{
    [Test]
    public void A_column_is_named_by_the_heads_above_it_and_by_its_unit()
    {
        var table = Reading.Read("""
            +----------+---------------------+--------------+
            |          | 年初预算数（万元）  |              |
            | 资金来源 +----------+----------+ 执行率（%）  |
            |          | 申报数   | 编制数   |              |
            +----------+----------+----------+--------------+
            | 财政拨款 | 8.65     | 8.65     | 72.26        |
            +----------+----------+----------+--------------+
            """).PageTables[0];

        var heads = TableHeads.Columns(table);

        Assert.That(heads.Select(h => $"{string.Join(" / ", h.Path)} [{h.Unit}]"), Is.EqualTo(new[]
        {
            "资金来源 []", "年初预算数（万元） / 申报数 [万元]", "年初预算数（万元） / 编制数 [万元]", "执行率（%） [%]",
        }));
        Assert.That(TableHeads.RowPath(table, 2).Select(t => t.Text), Is.EqualTo(new[] { "财政拨款" }));
    }

    [TestCase("单位：万元", "万元")]
    [TestCase("（单位: 元）", "元")]
    [TestCase("金额(亿元)", "亿元")]
    [TestCase("全年预算数（A）", null)]
    [TestCase("数量（1）", null)]
    [TestCase("无单位", null)]
    public void A_unit_stands_in_brackets_or_after_its_name(string text, string? unit) =>
        Assert.That(TableHeads.UnitIn(PlacedText.At(text, new Place.InFlow(0)))?.Text, Is.EqualTo(unit));
}
