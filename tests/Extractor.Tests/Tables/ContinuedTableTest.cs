using Extractor.Tables;
using Extractor.Tests.Layout;

namespace Extractor.Tests.Tables;

public sealed class ContinuedTableTest
{
    private const string FirstPage = """
        +------+----------+--------+
        | 一级 | 二级     | 完成值 |
        +------+----------+--------+
        | 产出 | 数量     | 12     |
        | 指标 +----------+--------+
        |      | 质量     | 95%    |
        +------+----------+--------+
        """;

    [Test]
    public void A_table_goes_on_over_the_page_and_inside_a_merged_cell()
    {
        var content = Read(FirstPage, """
            +------+----------+--------+
            |      | 时效     | 100%   |
            |------+----------+--------+
            | 效益 | 社会     | 90%    |
            +------+----------+--------+
            """);

        Assert.That(Reading.Show(content), Is.EqualTo("""
            一级 | 二级 | 完成值
            产出指标 | 数量 | 12
            ^ | 质量 | 95%
            ^ | 时效 | 100%
            效益 | 社会 | 90%
            """));
        Assert.That(((Block.Grid)content.Blocks[0]).Table.Parts.Select(p => (((Place.OnPage)p.Place).Page, p.FirstRow)), Is.EqualTo(new[] { (1, 0), (2, 3) }));
        Assert.That(content.PageTables, Has.Count.EqualTo(2));
    }

    [Test]
    public void Part_by_part_a_label_that_goes_on_is_in_both_parts_and_no_figure_is()
    {
        var parts = Read(FirstPage, """
            +------+----------+--------+
            |      | 时效     | 100%   |
            |------+----------+--------+
            | 效益 | 社会     | 90%    |
            +------+----------+--------+
            """).PageTables;

        Assert.That(PageDrawing.Show(parts[1]), Is.EqualTo("""
            产出指标 | 时效 | 100%
            效益 | 社会 | 90%
            """));
    }

    [Test]
    public void Part_by_part_a_text_that_the_break_cuts_is_whole_in_both_parts()
    {
        var parts = Read("""
            +----------+--------------+------+
            | 指标     | 说明         | 得分 |
            +----------+--------------+------+
            | 数量     | 按计划完成了 | 10   |
            +----------+--------------+------+
            """, """
            +----------+--------------+------+
            |          | 全部工作     |      |
            +----------+--------------+------+
            | 质量     | 合格         | 9    |
            +----------+--------------+------+
            """).PageTables;

        Assert.That(PageDrawing.Show(parts[0]), Does.EndWith("数量 | 按计划完成了全部工作 | 10"));
        Assert.That(PageDrawing.Show(parts[1]), Is.EqualTo(" | 按计划完成了全部工作 | \n质量 | 合格 | 9"));
    }

    [Test]
    public void Heads_that_are_printed_again_are_dropped() =>
        Assert.That(Reading.Show(Read(FirstPage, """
            +------+----------+--------+
            | 一级 | 二级     | 完成值 |
            +------+----------+--------+
            | 效益 | 社会     | 90%    |
            +------+----------+--------+
            """)), Is.EqualTo("""
            一级 | 二级 | 完成值
            产出指标 | 数量 | 12
            ^ | 质量 | 95%
            效益 | 社会 | 90%
            """));

    [Test]
    public void A_row_cut_by_the_break_is_one_row() =>
        Assert.That(Reading.Show(Read("""
            +----------+--------------+------+
            | 指标     | 说明         | 得分 |
            +----------+--------------+------+
            | 质量     | 按时完成验收 | 9    |
            |          | 并且通过了全 |      |
            +----------+--------------+------+
            """, """
            +----------+--------------+------+
            |          | 部的检查。   |      |
            +----------+--------------+------+
            | 时效     | 按时完成。   | 8    |
            +----------+--------------+------+
            """)), Is.EqualTo("""
            指标 | 说明 | 得分
            质量 | 按时完成验收并且通过了全部的检查。 | 9
            时效 | 按时完成。 | 8
            """));

    [Test]
    public void The_next_form_in_a_row_is_a_table_of_its_own() =>
        Assert.That(Read("""
            +----------+--------------+
            | 项目名称 | 甲           |
            +----------+--------------+
            | 得分     | 95           |
            +----------+--------------+
            """, """
            +----------+--------------+
            | 项目名称 | 乙           |
            +----------+--------------+
            | 得分     | 90           |
            +----------+--------------+
            """).Blocks, Has.Count.EqualTo(2));

    [Test]
    public void Text_between_two_tables_keeps_them_apart() =>
        Assert.That(Read(FirstPage, """
            其他项目的绩效目标完成情况如下

            +------+----------+--------+
            |      | 时效     | 100%   |
            +------+----------+--------+
            | 效益 | 社会     | 90%    |
            +------+----------+--------+
            """).Blocks.OfType<Block.Grid>().Count(), Is.EqualTo(2));

    private static Content Read(string first, string second) =>
        Reading.Read(PageDrawing.Draw(first), PageDrawing.Draw(second, number: 2));
}
