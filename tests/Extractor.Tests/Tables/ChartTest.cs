using Extractor.Documents;
using Extractor.Tests.Layout;

namespace Extractor.Tests.Tables;

public sealed class ChartTest
{
    private const string Chart = """
         500 +---------+---------+
             | spent   |         |
         400 +---------+---------+
             |         |         |
         300 +---------+---------+
             |         |         |
         200 +---------+---------+
             2021    2022     2023
        """;

    [Test]
    public void A_grid_that_slanted_lines_run_through_is_a_chart()
    {
        var page = PageDrawing.Draw(Chart);
        Ruling[] curve = [.. Enumerable.Range(0, 4).Select(i => new Ruling(new(40 + 25 * i, 20 + 11 * i, 65 + 25 * i, 31 + 11 * i), true))];
        Assert.That(Reading.Read(page with { Rulings = [.. page.Rulings, .. curve] }).PageTables, Is.Empty);
    }

    [Test]
    public void An_axis_with_ticks_at_even_distances_is_a_charts()
    {
        var page = PageDrawing.Draw("""
              9 +-------------------+
              8 |   spent           |
              7 +-------------------+
              6 |                   |
              5 +-------------------+
              4 |                   |
              3 +-------------------+
                2020 2021 2022 2023
            """);
        Ruling[] ticks = [.. Enumerable.Range(0, 7).Select(i => new Ruling(new(22, 7 + 14 * i, 27, 7 + 14 * i)))];
        Assert.That(Reading.Read(page with { Rulings = [.. page.Rulings, .. ticks] }).PageTables, Is.Empty);
    }

    [Test]
    public void A_table_whose_blank_cells_are_struck_out_is_one()
    {
        var page = PageDrawing.Draw("""
            +------+------+------+
            | Paid | 12   |      |
            +------+------+------+
            | Due  |      |      |
            +------+------+------+
            """);
        Box[] blank = [new(87, 7, 129, 35), new(87, 35, 129, 63), new(45, 35, 87, 63)];
        var struck = page with { Rulings = [.. page.Rulings, .. blank.Select(b => new Ruling(b, true))] };
        Assert.That(Reading.Show(Reading.Read(struck)), Is.EqualTo("Paid | 12 | \nDue |  | "));
    }

    [Test]
    public void Lines_from_edge_to_edge_of_the_page_are_its_design()
    {
        const string table = """


               +------+------+
               | Paid | 12   |
               +------+------+
               | Due  | 15   |
               +------+------+
            """;
        var page = PageDrawing.Draw(table);
        Ruling[] design = [new(new(0, 10, page.Width, 10)), new(new(0, 500, page.Width, 500)), new(new(8, 10, 8, 500))];
        Assert.That(Reading.Show(Reading.Read(page with { Rulings = [.. page.Rulings, .. design] })), Is.EqualTo("Paid | 12\nDue | 15"));
    }
}
