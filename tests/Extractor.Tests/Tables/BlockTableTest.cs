using Extractor.Tables;

namespace Extractor.Tests.Tables;

public sealed class BlockTableTest
{
    [Test]
    public void Labels_take_the_rows_in_whose_middle_they_stand() =>
        Assert.That(BlockSpans.Find([20, 45], [null, null], [0, 10, 20, 30, 40, 50], _ => true, (_, _) => true, 3),
            Is.EqualTo(new[] { (0, 3), (4, 4) }));

    [Test]
    public void A_text_whose_row_is_known_leaves_the_others_blank() =>
        Assert.That(BlockSpans.Find([15], [1], [0, 10, 20, 30], _ => true, (_, _) => true, 0), Is.EqualTo(new[] { (1, 1) }));

    [Test]
    public void Texts_that_find_no_room_are_not_placed() =>
        Assert.That(BlockSpans.Find([5, 6], [null, null], [0, 10], _ => true, (_, _) => true, 0), Is.Null);

    [Test]
    public void Figures_line_by_line_are_read_as_before() =>
        Assert.That(Reading.Read("""
            Region        Budget    Executed    Rate
            North         100.00       98.50    98.5%
            South         250.40      200.00    79.9%
            """).PageTables.Single().Confidence, Is.Not.EqualTo(0.9m));
}
