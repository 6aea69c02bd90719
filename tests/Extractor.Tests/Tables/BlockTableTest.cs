namespace Extractor.Tests.Tables;

public sealed class BlockTableTest
{
    [Test]
    public void Texts_in_the_middle_of_tall_rows_stand_in_the_rows_whose_middle_they_share() =>
        Assert.That(Reading.Show(Reading.Read("""
                     inspections
            Amount   of sites in     12     20
                     the year

                     complaints
            Quality  settled in      95     10
                     due time

                     reports are
            Timing   filed with      12     15
                     the bureau
            """)), Is.EqualTo("""
            Amount | inspections of sites in the year | 12 | 20
            Quality | complaints settled in due time | 95 | 10
            Timing | reports are filed with the bureau | 12 | 15
            """));

    [Test]
    public void A_label_takes_the_rows_in_whose_middle_it_stands() =>
        Assert.That(Reading.Read("""
                             inspections
                    Amount   of sites in     12     20
                             the year

                             complaints
            Output  Quality  settled in      95     10
                             due time

                             reports are
                    Timing   filed with      12     15
                             the bureau
            """).PageTables.Single().Cells[0], Has.Property("RowSpan").EqualTo(3));

    [Test]
    public void Labels_in_the_first_of_their_rows_take_no_row_above_them() =>
        Assert.That(Reading.Show(Reading.Read("""
                             inspections
            Output  Amount   of sites in     12     20
                             the year

                             inspections
                             of kitchens     31     20
                             since June

                             complaints
                    Quality  settled in      95     10
                             due time

                             reports are
                    Timing   filed with      12     15
                             the bureau

                             visitors of
            Effect  Benefit  the offices     80     15
                             at the coast

                             citizens who
                    Trust    say they are    90     20
                             content
            """)), Is.EqualTo("""
            Output | Amount | inspections of sites in the year | 12 | 20
             |  | inspections of kitchens since June | 31 | 20
             | Quality | complaints settled in due time | 95 | 10
             | Timing | reports are filed with the bureau | 12 | 15
            Effect | Benefit | visitors of the offices at the coast | 80 | 15
             | Trust | citizens who say they are content | 90 | 20
            """));

    [Test]
    public void Blocks_with_columns_of_their_own_are_read_each_by_itself_where_a_blank_strip_parts_them() =>
        Assert.That(Reading.Read("""
            Budget of the year  1,250.00      Spent in all  1,195.00

            Budget of the town    850.00      Spent of it     795.00




                     inspections
            Amount   of sites in     12     20
                     the year

                     complaints
            Quality  settled in      95     10
                     due time

                     reports are
            Timing   filed with      12     15
                     the bureau
            """).PageTables.Select(t => (t.Rows, t.Columns)), Does.Contain((3, 4)));
}
