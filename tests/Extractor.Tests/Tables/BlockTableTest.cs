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
}
