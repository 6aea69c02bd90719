namespace Extractor.Tests.Tables;

public sealed class StackedRowsTest
{
    [Test]
    public void A_label_in_the_middle_of_rows_without_lines_names_them_all() =>
        Assert.That(Reading.Show(Reading.Read("""
            +---------+-----+--------+
            | Staff   | Nr  | Rate   |
            +---------+-----+--------+
            |         | 1   | 11.50  |
            | Guards  | 2   | 12.50  |
            |         | 3   | 13.50  |
            +---------+-----+--------+
            |         | 1   | 14.50  |
            | Heads   | 2   | 15.50  |
            | of unit | 3   | 16.50  |
            |         | 4   | 17.50  |
            +---------+-----+--------+
            """)), Is.EqualTo("""
            Staff | Nr | Rate
            Guards | 1 | 11.50
            ^ | 2 | 12.50
            ^ | 3 | 13.50
            Heads of unit | 1 | 14.50
            ^ | 2 | 15.50
            ^ | 3 | 16.50
            ^ | 4 | 17.50
            """));

    [Test]
    public void Figures_with_a_sign_beside_labels_are_rows() =>
        Assert.That(Reading.Show(Reading.Read("""
            +---------+-----------+
            | Step 1  |  10.85 €  |
            | Step 2  |  10.94 €  |
            | Step 3  |  11.11 €  |
            +---------+-----------+
            """)), Is.EqualTo("""
            Step 1 | 10.85 €
            Step 2 | 10.94 €
            Step 3 | 11.11 €
            """));

    [Test]
    public void Dots_for_what_is_left_out_are_no_rows() =>
        Assert.That(Reading.Read("""
            +---------+-----------+--------+
            | 205     | Education | 10.00  |
            +---------+-----------+--------+
            | ……      |           |        |
            | ……      | ……        |        |
            | ……      |           |        |
            +---------+-----------+--------+
            """).PageTables.Single().Rows, Is.EqualTo(2));

    [Test]
    public void A_figure_beside_the_first_of_several_stands_in_its_row() =>
        Assert.That(Reading.Show(Reading.Read("""
            +-------+--------+--------+
            | Level | Studio | Stage  |
            +-------+--------+--------+
            | 1     | 210.15 |        |
            | 2     |        |        |
            | 3     |        |        |
            +-------+--------+--------+
            """)), Is.EqualTo("Level | Studio | Stage\n1 | 210.15 | \n2 |  | \n3 |  | "));

    [Test]
    public void Text_that_goes_on_below_dates_is_a_row_of_its_own() =>
        Assert.That(Reading.Show(Reading.Read("""
            +-----------+------+--------------------+
            | Text      | Of   | Date               |
            +-----------+------+--------------------+
            |           | DGT  | 18.09.2012         |
            | Agreement | CPH  | 18.09.2013         |
            | on wages  |      | Order of the state |
            |           |      | of 27.11.2013      |
            +-----------+------+--------------------+
            """)), Is.EqualTo("""
            Text | Of | Date
            Agreement on wages | DGT | 18.09.2012
            ^ | CPH | 18.09.2013
            ^ |  | Order of the state of 27.11.2013
            """));

    [Test]
    public void A_range_broken_after_its_dash_is_one_figure() =>
        Assert.That(Reading.Show(Reading.Read("""
            +------------+---------+----------+
            | Committees | Limit   | Total    |
            +------------+---------+----------+
            |            |         | 46,600–  |
            | National   | 46,600  | 93,100   |
            | party      | (min)   | (min)    |
            +------------+---------+----------+
            """)), Is.EqualTo("""
            Committees | Limit | Total
            National party | 46,600 (min) | 46,600– 93,100 (min)
            """));

    [Test]
    public void A_number_in_a_paragraph_beside_another_paragraph_parts_no_row() =>
        Assert.That(Reading.Show(Reading.Read("""
            +--------------+--------------+
            | Address      | Remarks      |
            +--------------+--------------+
            | Main street  | see the plan |
            | 12           | of the town  |
            | Springfield  | and its map  |
            +--------------+--------------+
            """)), Is.EqualTo("""
            Address | Remarks
            Main street 12 Springfield | see the plan of the town and its map
            """));
}
