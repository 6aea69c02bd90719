namespace Extractor.Tests.Tables;

public sealed class UnruledTableTest
{
    [Test]
    public void Aligned_figures_are_a_table_without_any_line() =>
        Assert.That(Reading.Show(Reading.Read("""
            Region        Budget    Executed    Rate
            North         100.00       98.50    98.5%
            South         250.40      200.00    79.9%
            East           75.10       75.10    100%
            """)), Is.EqualTo("""
            Region | Budget | Executed | Rate
            North | 100.00 | 98.50 | 98.5%
            South | 250.40 | 200.00 | 79.9%
            East | 75.10 | 75.10 | 100%
            """));

    [Test]
    public void Rows_are_cut_where_figures_stand_below_one_another_in_a_drawn_cell() =>
        Assert.That(Reading.Show(Reading.Read("""
            +---------+---------+---------+
            | Region  | Budget  | Rate    |
            +---------+---------+---------+
            | North   | 100.00  | 98.5%   |
            | South   | 250.40  | 79.9%   |
            | East    | 75.10   | 100%    |
            +---------+---------+---------+
            """)), Is.EqualTo("""
            Region | Budget | Rate
            North | 100.00 | 98.5%
            South | 250.40 | 79.9%
            East | 75.10 | 100%
            """));

    [Test]
    public void A_numbered_list_is_no_table() =>
        Assert.That(Reading.Read("""
            1.   预算编制合理
            2.   预算执行及时
            3.   资金使用规范
            """).PageTables, Is.Empty);

    [Test]
    public void A_contents_page_is_no_table() =>
        Assert.That(Reading.Read("""
            Chapter one ......................   3
            Chapter two ......................  12
            Chapter three ....................  27
            Chapter four .....................  40
            """).PageTables, Is.Empty);

    [Test]
    public void Lines_drawn_above_all_text_enclose_no_table() =>
        Assert.That(Reading.Show(Reading.Read("""
            ----------------------

            ----------------------
            关于预算执行情况的说明
            """)), Is.EqualTo("关于预算执行情况的说明"));
}
