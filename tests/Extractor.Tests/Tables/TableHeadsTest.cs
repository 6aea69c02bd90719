using Extractor.Documents;
using Extractor.Tables;

namespace Extractor.Tests.Tables;

public sealed class TableHeadsTest
{
    [Test]
    public void A_figure_is_named_by_the_heads_above_it_the_labels_beside_it_and_its_unit()
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

        Assert.That(table.HeaderRows, Is.EqualTo(2));
        Assert.That(Named(table), Is.EqualTo(new[]
        {
            "财政拨款: 年初预算数（万元） / 申报数 [万元] = 8.65",
            "财政拨款: 年初预算数（万元） / 编制数 [万元] = 8.65",
            "财政拨款: 执行率（%） [%] = 72.26",
        }));
    }

    [Test]
    public void A_form_has_heads_for_each_of_its_blocks_and_none_for_its_boxes()
    {
        var table = Flow(
            "项目名称|图书采购|负责人|李明|编号",
            "资金|预算数|执行数|分值|执行率",
            "总额|12|11|10|91%",
            "其中：财政|12|11||91%",
            "指标|指标值|完成值|分值|得分",
            "采购册数|≥500册|520册|20|20",
            "合格率|合格|合格|20|19");

        Assert.That(table.HeaderRows, Is.Zero);
        Assert.That(new TableHeads(table).Sections, Is.EqualTo(new[] { new HeadSection(1, 2, 4, 1), new HeadSection(4, 5, 7, 1) }));
        Assert.That(Named(table), Has.Member("采购册数: 指标值 [] = ≥500册").And.Member("其中：财政: 执行率 [] = 91%").And.Member("合格率: 完成值 [] = 合格"));
    }

    [Test]
    public void Labels_with_values_beside_them_head_no_columns()
    {
        var table = Flow("负责人|李明|类别|常年", "总投资|100|已支付|90");

        Assert.That(new TableHeads(table).Sections.Where(section => section.HeadRow > 0), Is.Empty);
        Assert.That(new TableHeads(Flow("名称|图书采购|编号|无", "负责人|李明|类别|常年", "总投资|100|已支付|90")).Sections, Is.Empty);
    }

    [Test]
    public void Serial_numbers_and_codes_are_labels_and_a_blank_goes_on_with_the_label_above()
    {
        var table = Flow("类|款|科目名称|预算数|决算数", "205||教育|400|380", "|02|普通教育|400|380", "206||科技|90|90");

        Assert.That(Named(table), Is.EqualTo(new[]
        {
            "205 / 教育: 预算数 [] = 400", "205 / 教育: 决算数 [] = 380",
            "205 / 02 / 普通教育: 预算数 [] = 400", "205 / 02 / 普通教育: 决算数 [] = 380",
            "206 / 科技: 预算数 [] = 90", "206 / 科技: 决算数 [] = 90",
        }));
    }

    [Test]
    public void The_line_above_names_the_unit_of_columns_that_name_none_themselves()
    {
        var table = Flow("来源|预算数|执行率", "财政|12|91%");

        Assert.That(Named(table, "单位：万元"), Is.EqualTo(new[] { "财政: 预算数 [万元] = 12", "财政: 执行率 [] = 91%" }));
    }

    [Test]
    public void A_years_heads_are_no_figures()
    {
        Assert.That(Flow("指标|2023|2024", "人口|5.1|5.2").HeaderRows, Is.EqualTo(1));
    }

    [TestCase("单位：万元", "万元")]
    [TestCase("（单位: 元）", "元")]
    [TestCase("金额(亿元)", "亿元")]
    [TestCase("全年预算数（A）", null)]
    [TestCase("数量（1）", null)]
    [TestCase("无单位", null)]
    public void A_unit_stands_in_brackets_or_after_its_name(string text, string? unit) =>
        Assert.That(TableHeads.UnitIn(PlacedText.At(text, new Place.InFlow(0)))?.Text, Is.EqualTo(unit));

    private static Table Flow(params string[] rows)
    {
        var cells = rows.SelectMany((row, r) => row.Split('|').Select((text, c) =>
            new FlowCell(r, c, 1, 1, [new FlowBlock.Paragraph(r * 100 + c + 1, text, null)]))).ToArray();
        return Reading.Read(new FlowBlock.Table(0, rows.Length, rows[0].Split('|').Length, cells)).PageTables[0];
    }

    private static string[] Named(Table table, string? caption = null)
    {
        var heads = new TableHeads(table, caption is null ? null : PlacedText.At(caption, new Place.InFlow(0)));
        return [.. from cell in table.Cells
                   where !cell.Text.IsBlank
                   let named = heads.Of(cell)
                   where named is not null
                   select $"{string.Join(" / ", named.Labels)}: {string.Join(" / ", named.Heads)} [{named.Unit}] = {cell.Text}"];
    }
}
