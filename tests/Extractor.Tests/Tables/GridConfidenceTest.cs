using System.Text;
using Extractor.Pipelines;
using Extractor.Tables;
using Extractor.Tests.Layout;
using static Extractor.Tests.Layout.PageSketch;

namespace Extractor.Tests.Tables;

public sealed class GridConfidenceTest
{
    private static PageSketch Texts() => new PageSketch().Row(0, "资金来源", "执行数").Row(1, "财政拨款", "89.974").Row(2, "其他资金", "1.20");

    private static Table Only(PageSketch sketch) => Reading.Read(sketch.Page()).PageTables.Single();

    [Test]
    public void A_grid_drawn_whole_is_sure_of_itself() => Assert.That(Only(Texts().Grid(3, 2)).Confidence, Is.EqualTo(1));

    [Test]
    public void Edges_that_are_not_drawn_make_a_grid_less_sure()
    {
        var open = Only(Texts().Rule(X(1), Y(0), X(1), Y(3)).Rule(X(0), Y(1), X(2), Y(1)).Rule(X(0), Y(2), X(2), Y(2)));

        Assert.That((open.Rows, open.Columns), Is.EqualTo((3, 2)));
        Assert.That(open.Confidence, Is.InRange(0.7m, 0.9m));
        Assert.That(open.IsSure);
    }

    [Test]
    public void Gaps_in_the_lines_cost_little()
    {
        var sketch = Texts();
        for (var r = 0; r <= 3; r++)
        {
            for (var x = X(0); x < X(2); x += 4) sketch.Rule(x, Y(r), x + 2, Y(r));
        }
        for (var c = 0; c <= 2; c++) sketch.Rule(X(c), Y(0), X(c), Y(3));

        Assert.That(Only(sketch).Confidence, Is.InRange(0.9m, 0.99m));
    }

    [Test]
    public void Letters_through_which_edges_run_make_a_table_uncertain()
    {
        var table = Only(new PageSketch().Grid(3, 2).Write("资金来源执行数", X(0) + 65, Y(0) + 5).Write("财政拨款", X(0) + 75, Y(1) + 5).Write("其他资金", X(0) + 85, Y(2) + 5));

        Assert.That(table.Confidence, Is.LessThan(new ContentOptions().SureFrom));
        Assert.That(table.IsSure, Is.False);
    }

    [Test]
    public void What_is_printed_of_an_uncertain_table_says_so()
    {
        var unsure = Reading.Read(new PageSketch().Grid(2, 2).Write("资金来源", X(0) + 75, Y(0) + 5).Write("财政拨款", X(0) + 85, Y(1) + 5).Page());
        var sure = Reading.Read(Texts().Grid(3, 2).Page());

        Assert.That(Encoding.UTF8.GetString(TablesJson.Write(unsure, join: false)), Does.Contain("\"uncertain\":true"));
        Assert.That(Encoding.UTF8.GetString(TablesJson.Write(sure, join: true)), Does.Not.Contain("uncertain"));
    }

    [Test]
    public void Scaling_a_page_changes_no_confidence([Values(0.5, 3)] double scale)
    {
        var page = Texts().Rule(X(1), Y(0), X(1), Y(3)).Rule(X(0), Y(1), X(2), Y(1)).Rule(X(0), Y(2), X(2), Y(2)).Page();
        Box Scaled(Box b) => new(b.Left * scale, b.Top * scale, b.Right * scale, b.Bottom * scale);
        var scaled = page with
        {
            Letters = [.. page.Letters.Select(l => l with { Box = Scaled(l.Box), Size = l.Size * scale })],
            Rulings = [.. page.Rulings.Select(r => r with { Box = Scaled(r.Box) })],
        };

        Assert.That(Reading.Read(scaled).PageTables.Single().Confidence, Is.EqualTo(Reading.Read(page).PageTables.Single().Confidence));
    }
}
