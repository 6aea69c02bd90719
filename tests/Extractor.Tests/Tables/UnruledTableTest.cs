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
    public void Heads_over_several_columns_hide_none_of_the_columns_below_them() =>
        Assert.That(Reading.Show(Reading.Read("""
                       Non-hispanic white      Mexican American
                          Male    Female       Male    Female
            2-11 months   1,087    1,022        188     150
            1-2           2,586    2,568        409     392
            3-5           3,867    3,576        563     563
            6-11          7,808    7,401        998     999
            """)), Does.EndWith("3-5 | 3,867 | 3,576 | 563 | 563\n6-11 | 7,808 | 7,401 | 998 | 999").And.Contain("Male | Female | Male | Female"));

    [Test]
    public void A_title_in_the_middle_parts_two_tables() =>
        Assert.That(Reading.Read("""
            Treatment    Log-Rank    Wilcoxon
            1              4.0878      174.00
            2             -4.0878     -174.00
            3              1.0878       14.00


                    Quartile estimates
            Treatment       First      Second
            1             10.9867    -10.9867
            2            -10.9867     10.9867
            3              1.0878       14.00
            """).PageTables.Select(t => t.Rows), Is.EqualTo([4, 4]));

    [Test]
    public void A_point_in_place_of_a_figure_is_one() =>
        Assert.That(Reading.Show(Reading.Read("""
            Time      Survival    Failure    Left
            37.0         .           .          3
            41.0         .           .          2
            59.0       0.2849      0.7151       0
            """)), Does.StartWith("Time | Survival | Failure | Left\n37.0 | . | . | 3\n41.0"));

    [Test]
    public void A_label_further_left_than_the_broken_label_above_it_begins_a_row() =>
        Assert.That(Reading.Show(Reading.Read("""
            Group                  Count     Share
            Male
               White                45,116     3.6
               Hispanic              7,086     7.2
               American Indian or
                Alaska Native          348     5.3
            Female
               White                33,628     4.6
               Hispanic              5,523     8.3
               American Indian or
                Alaska Native          359     9.0
            """)), Does.Contain("Alaska Native | 348 | 5.3\nFemale |  | \nWhite"));

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
    public void Two_lines_to_be_signed_are_no_table()
    {
        const string Signed = """
            负责人签名：        单位盖章：
            经办人签名：        部门盖章：
            """;

        Assert.That(Reading.Read(Signed).PageTables, Is.Empty);
        Assert.That(Reading.Read(Signed.Replace("单位盖章：", "1,200.00", StringComparison.Ordinal)).PageTables, Is.Not.Empty);
    }

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

    [Test]
    public void A_text_that_stands_apart_above_new_heads_ends_the_table_above_it() =>
        Assert.That(Reading.Read("""
            ----------------------------------------
                                 Budget      Spent
            ----------------------------------------
            Rent                  9,200      8,100
            Other                 1,300      1,200
            ----------------------------------------
            Total                10,500      9,300
            ----------------------------------------

            Fixed assets of the office


            ----------------------------------------
                                 Bought       Sold
            ----------------------------------------
            Vehicles              2,000      1,100
            Computers             3,000      2,200
            ----------------------------------------
            Total                 5,000      3,300
            ----------------------------------------
            """).PageTables.Select(t => t.Rows), Is.EqualTo([4, 4]));

    [Test]
    public void A_line_without_figures_within_the_rows_ends_no_table() =>
        Assert.That(Reading.Read("""
                                 Budget      Spent
            ----------------------------------------
            Rent                  9,200      8,100
            Other                 1,300      1,200
            ----------------------------------------

            Fixed assets of the office

            Vehicles              2,000      1,100
            Computers             3,000      2,200
            ----------------------------------------
            """).PageTables, Has.Count.EqualTo(1));

    [Test]
    public void A_head_in_several_lines_may_stand_beside_two_levels_of_heads() =>
        Assert.That(Reading.Show(Reading.Read("""
                             Weighted mean         Earnings per share
                              of the yield     --------------------------
                               as stated         Basic         Diluted
                            ---------------    ----------    ------------
                             June      Dec     June   Dec     June    Dec
            All profit       4.18     2.05     0.56  0.25     0.66   0.35
            Own profit       3.73     1.74     0.50  0.21     0.60   0.31
            """)), Is.EqualTo("""
             | Weighted mean of the yield as stated | < | Earnings per share | < | < | <
            ^ | ^ | < | Basic | < | Diluted | <
             | June | Dec | June | Dec | June | Dec
            All profit | 4.18 | 2.05 | 0.56 | 0.25 | 0.66 | 0.35
            Own profit | 3.73 | 1.74 | 0.50 | 0.21 | 0.60 | 0.31
            """));

    [Test]
    public void A_head_beside_the_lower_of_two_levels_reaches_up_to_the_head_above_it() =>
        Assert.That(Reading.Show(Reading.Read("""
                                   2007                      2008
                         -----------------------   -----------------------
                                    Control                   Control
                                 ---------------           ---------------
                          Total   Public    Own     Total   Public    Own
            North          4.18     2.05   2.13      5.18     2.05   3.13
            South          3.73     1.74   1.99      4.73     1.74   2.99
            """)), Does.StartWith("""
             | 2007 | < | < | 2008 | < | <
             | Total | Control | < | Total | Control | <
             | ^ | Public | Own | ^ | Public | Own
            """));

    [Test]
    public void Lines_of_labels_with_a_colon_are_no_heads_of_the_figures_below_them() =>
        Assert.That(Reading.Show(Reading.Read("""
            项目名称：  河道保洁            评价年度：  二零二二年
            主管部门：  某县水利局          实施单位：  某县河道所
            资金        年初预算  全年预算  全年执行    执行率
            总额          120.00    110.00    100.00    90.91%
            财政拨款       80.00     70.00     70.00   100.00%
            其他资金       40.00     40.00     30.00    75.00%
            """)).Split('\n').Take(3), Is.EqualTo(new[]
        {
            "项目名称： | 河道保洁 |  | 评价年度： | 二零二二年", "主管部门： | 某县水利局 |  | 实施单位： | 某县河道所", "资金 | 年初预算 | 全年预算 | 全年执行 | 执行率",
        }));
}
