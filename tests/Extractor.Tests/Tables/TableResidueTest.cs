using Extractor.Documents;
using Extractor.Tests.Layout;

namespace Extractor.Tests.Tables;

public sealed class TableResidueTest
{
    private static readonly Page Aligned = PageDrawing.Draw("""
        Region        Budget    Executed    Rate
        North         100.00       98.50    98.5%
        South         250.40      200.00    79.9%
        East           75.10       75.10    100%
        """);

    [Test]
    public void Letters_that_run_another_way_across_a_table_are_its_residue_and_lower_its_confidence()
    {
        var whole = Reading.Read(Aligned).PageTables.Single();
        var sideways = new Letter("印", new Box(60, 20, 72, 32), 12, Direction.BottomToTop, Bold: false);

        var table = Reading.Read(Aligned with { Letters = [.. Aligned.Letters, sideways] }).PageTables.Single();

        Assert.That(whole.Residue, Is.Empty);
        Assert.That(table.Residue.Select(text => text.Text), Is.EqualTo(["印"]));
        Assert.That(table.Confidence, Is.LessThan(whole.Confidence));
        Assert.That(PageDrawing.Show(table), Is.EqualTo(PageDrawing.Show(whole)));
    }

    [Test]
    public void A_slanted_watermark_is_in_no_cell_but_told_as_residue_and_furniture()
    {
        PageSketch Table() => new PageSketch().Row(0, "资金来源", "执行数").Row(1, "财政拨款", "89.974").Row(2, "其他资金", "1.20").Grid(3, 2);
        var plain = Reading.Read(Table().Page());

        var content = Reading.Read(Table().Write("内部资料", 100, 100, slanted: true).Page());

        Assert.That(Reading.Show(content), Is.EqualTo(Reading.Show(plain)));
        Assert.That(content.PageTables.Single().Residue.Select(text => text.Text), Is.EqualTo(["内部资料"]));
        Assert.That(content.PageTables.Single().Confidence, Is.EqualTo(plain.PageTables.Single().Confidence));
        Assert.That(content.Furniture.Select(text => text.Text), Is.EqualTo(["内部资料"]));
    }
}
