using Extractor.Documents;
using Extractor.Tests.Layout;

namespace Extractor.Tests.Tables;

public sealed class ShadedTableTest
{
    private const string Headless = """
        +---------+---------+
        | Region    Budget  |
        | North   |  98.50  |
        +---------+---------+
        | South   |  89.00  |
        +---------+---------+
        """;

    private const string HeadedRows = """
        Region | Budget
        North | 98.50
        South | 89.00
        """;

    private static readonly Box Head = new(3, 7, 123, 28);

    [Test]
    public void A_shaded_head_is_a_row_though_no_line_is_drawn_below_it() =>
        Assert.That(Show(Headless, [new(Head)], []), Is.EqualTo(HeadedRows));

    [Test]
    public void A_head_shaded_cell_by_cell_and_line_by_line_is_one_row() =>
        Assert.That(Show(Headless, [new(Head with { Right = 63 }), new(Head with { Left = 63 }), new(new(9, 14, 57, 24)), new(new(69, 14, 117, 24))], []),
            Is.EqualTo(HeadedRows));

    [Test]
    public void A_white_line_parts_shaded_cells()
    {
        const string drawing = """
            +-------------------+
            | Region Budget     |
            | North  |  98.50   |
            +--------+----------+
            | South  |  89.00   |
            +--------+----------+
            """;
        Assert.That(Show(drawing, [new(Head)], [new(new(57, 7, 57, 28), null, true)]), Is.EqualTo(HeadedRows));
        Assert.That(Show(drawing, [new(Head)], []), Does.StartWith("Region Budget | <"));
    }

    [Test]
    public void A_shaded_head_above_the_first_line_belongs_to_the_table() =>
        Assert.That(Show("""

              Region    Budget
            +---------+---------+
            | North   |  98.50  |
            +---------+---------+
            | South   |  89.00  |
            +---------+---------+
            """, [new(new(3, 10, 63, 35)), new(new(63, 10, 123, 35))], []), Is.EqualTo(HeadedRows));

    [Test]
    public void Shading_behind_words_of_a_cell_parts_nothing()
    {
        const string drawing = """
            +---------+---------+
            | Region  | Budget  |
            | North   |  98.50  |
            +---------+---------+
            """;
        Assert.That(Show(drawing, [new(new(12, 15, 50, 27))], []), Is.EqualTo("Region North | Budget 98.50"));
    }

    [Test]
    public void The_ground_that_a_table_is_drawn_on_is_no_cell() =>
        Assert.That(Show(Headless, [new(new(0, 0, 300, 300)), new(Head, 0xEEEEEE)], []), Is.EqualTo(HeadedRows));

    [Test]
    public void White_lines_inside_a_shaded_drawing_make_no_table() =>
        Assert.That(Reading.Read(Page("""
            +-------------------+
            |  Spent            |
            |                   |
            |  2021  2022  2023 |
            +-------------------+
            """, [new(new(3, 7, 123, 63))],
            [new(new(20, 12, 100, 12), null, true), new(new(20, 40, 100, 40), null, true), new(new(20, 12, 20, 40), null, true), new(new(100, 12, 100, 40), null, true)]))
            .PageTables, Is.Empty);

    [Test]
    public void Moving_and_scaling_changes_no_cell([Values(-3.7, 212)] double by, [Values(0.3, 4)] double scale)
    {
        Box Move(Box b) => new(b.Left * scale + by, b.Top * scale + by, b.Right * scale + by, b.Bottom * scale + by);
        var page = PageDrawing.Draw(Headless, move: Move) with { Shadings = [new(Move(Head))] };
        Assert.That(Reading.Show(Reading.Read(page)), Is.EqualTo(HeadedRows));
    }

    private static Page Page(string drawing, IReadOnlyList<Shading> shadings, IReadOnlyList<Ruling> white)
    {
        var page = PageDrawing.Draw(drawing);
        return page with { Shadings = shadings, Rulings = [.. page.Rulings, .. white] };
    }

    private static string Show(string drawing, IReadOnlyList<Shading> shadings, IReadOnlyList<Ruling> white) =>
        Reading.Show(Reading.Read(Page(drawing, shadings, white)));
}
