using Extractor.Documents;
using Extractor.Tests.Layout;
using static Extractor.Tests.Layout.PageSketch;

namespace Extractor.Tests.Tables;

/// <summary>Tables whose cells are told apart otherwise than by plain lines that meet.</summary>
public sealed class UnusualRulingTest
{
    private const string Rows = """
        资金来源 | 执行数
        财政拨款 | 89.974
        其他资金 | 1.20
        """;

    private static PageSketch Texts() => new PageSketch().Row(0, "资金来源", "执行数").Row(1, "财政拨款", "89.974").Row(2, "其他资金", "1.20");

    private static string Show(PageSketch sketch) => Reading.Show(Reading.Read(sketch.Page()));

    [Test]
    public void Thin_filled_boxes_are_lines()
    {
        var sketch = Texts();
        for (var r = 0; r <= 3; r++) sketch.Rule(X(0), Y(r) - 0.4, X(2), Y(r) + 0.4);
        for (var c = 0; c <= 2; c++) sketch.Rule(X(c) - 0.4, Y(0), X(c) + 0.4, Y(3));

        Assert.That(Show(sketch), Is.EqualTo(Rows));
    }

    [Test]
    public void Dots_in_a_row_are_a_line([Values(1.0, 2.0)] double dot)
    {
        var sketch = Texts();
        for (var r = 0; r <= 3; r++)
        {
            for (var x = X(0); x < X(2); x += 2 * dot) sketch.Rule(x, Y(r), x + dot, Y(r) + dot);
        }
        for (var c = 0; c <= 2; c++)
        {
            for (var y = Y(0); y < Y(3); y += 2 * dot) sketch.Rule(X(c), y, X(c) + dot, y + dot);
        }

        Assert.That(Show(sketch), Is.EqualTo(Rows));
    }

    [Test]
    public void Two_lines_side_by_side_are_one_edge([Values(1.5, 3, 6)] double apart)
    {
        var sketch = Texts();
        for (var r = 0; r <= 3; r++) sketch.Rule(X(0), Y(r), X(2), Y(r)).Rule(X(0), Y(r) + apart - 3, X(2), Y(r) + apart - 3);
        for (var c = 0; c <= 2; c++) sketch.Rule(X(c), Y(0), X(c), Y(3)).Rule(X(c) + apart, Y(0), X(c) + apart, Y(3));

        Assert.That(Show(sketch), Is.EqualTo(Rows));
    }

    [Test]
    public void Lines_may_stop_short_of_a_crossing_or_run_over_it([Values(-2, -1, 1, 3)] double over)
    {
        var sketch = Texts();
        for (var r = 0; r <= 3; r++) sketch.Rule(X(0) - over, Y(r), X(2) + over, Y(r));
        for (var c = 0; c <= 2; c++)
        {
            for (var r = 0; r < 3; r++) sketch.Rule(X(c), Y(r) - over, X(c), Y(r + 1) + over);
        }

        Assert.That(Show(sketch), Is.EqualTo(Rows));
    }

    [Test]
    public void Outer_lines_may_be_missing_at_one_or_more_sides([Values] bool left, [Values] bool top, [Values] bool right, [Values] bool bottom)
    {
        var sketch = Texts();
        for (var r = top ? 1 : 0; r <= (bottom ? 2 : 3); r++) sketch.Rule(X(0), Y(r), X(2), Y(r));
        for (var c = left ? 1 : 0; c <= (right ? 1 : 2); c++) sketch.Rule(X(c), Y(0), X(c), Y(3));

        Assert.That(Show(sketch), Is.EqualTo(Rows));
    }

    [Test]
    public void Cells_drawn_one_by_one_with_room_between_them_are_one_table([Values(1, 3, 6)] double room)
    {
        var sketch = Texts();
        for (var r = 0; r < 3; r++)
        {
            for (var c = 0; c < 2; c++)
                sketch.Grid(X(c) + room / 2, Y(r) + room / 2, 1, 1, 100 - room, 20 - room);
        }

        var content = Reading.Read(sketch.Page());

        Assert.That(Reading.Show(content), Is.EqualTo(Rows));
        Assert.That(content.PageTables.Single().Origin, Is.EqualTo(Extractor.Tables.TableOrigin.Ruled));
    }

    [Test]
    public void Shaded_areas_are_cells_where_nothing_else_parts_them([Values(0, 1, 4)] double room)
    {
        var sketch = Texts();
        for (var r = 0; r < 3; r++)
        {
            for (var c = 0; c < 2; c++) sketch.Shade(X(c) + room / 2, Y(r) + room / 2, X(c + 1) - room / 2, Y(r + 1) - room / 2);
        }

        var content = Reading.Read(sketch.Page());

        Assert.That(Reading.Show(content), Is.EqualTo(Rows));
        Assert.That(content.PageTables.Single().Origin, Is.EqualTo(Extractor.Tables.TableOrigin.Ruled));
    }

    [Test]
    public void A_shaded_head_above_a_drawn_grid_is_its_first_row()
    {
        var sketch = Texts().Shade(X(0), Y(0), X(1), Y(1)).Shade(X(1), Y(0), X(2), Y(1)).Grid(X(0), Y(1), 2, 2, 100, 20);

        Assert.That(Show(sketch), Is.EqualTo(Rows));
    }

    [Test]
    public void Shading_of_the_figures_alone_makes_no_table_without_their_labels()
    {
        var sketch = Texts();
        for (var r = 0; r < 3; r++) sketch.Shade(X(1), Y(r), X(2), Y(r + 1)).Shade(X(2), Y(r), X(3), Y(r + 1)).Write("2.5", X(2) + 8, Y(r) + 5);

        Assert.That(Show(sketch), Does.Contain("财政拨款 | 89.974 | 2.5"));
    }

    [Test]
    public void Marked_text_inside_a_cell_makes_no_cell() =>
        Assert.That(Show(Texts().Grid(3, 2).Shade(X(0) + 8, Y(1) + 4, X(0) + 50, Y(1) + 16)), Is.EqualTo(Rows));

    [Test]
    public void A_title_in_a_box_of_its_own_is_above_the_table()
    {
        var sketch = new PageSketch().Write("项目支出绩效自评表", X(0) + 40, 30).Grid(X(0), 25, 1, 1, 200, 20)
            .Rule(X(0), 25, X(0), Y(3)).Rule(X(2), 25, X(2), Y(3)).Grid(3, 2)
            .Row(0, "资金来源", "执行数").Row(1, "财政拨款", "89.974").Row(2, "其他资金", "1.20");

        Assert.That(Show(sketch), Is.EqualTo("项目支出绩效自评表\n\n" + Rows));
    }

    [Test]
    public void A_table_in_a_cell_of_another_keeps_its_letters_to_itself([Values(20, 3)] double room)
    {
        var (right, bottom) = (330 + room, 160 + room);
        var sketch = new PageSketch().Write("项目", 58, 55).Write("情况", 200, 55).Write("支出", X(0) + 8, 120).Write("见下：", 170 - room + 5, 76)
            .Rule(50, 50, right, 50).Rule(50, 70, right, 70).Rule(50, bottom, right, bottom)
            .Rule(50, 50, 50, bottom).Rule(170 - room, 50, 170 - room, bottom).Rule(right, 50, right, bottom)
            .Grid(170, 100, 2, 2, 80, 30)
            .Write("预算", 180, 110).Write("执行", 260, 110).Write("100", 180, 140).Write("90", 260, 140);

        Assert.That(Show(sketch), Is.EqualTo("""
            项目 | 情况
            支出 | 见下：

            预算 | 执行
            100 | 90
            """));
    }

    [Test]
    public void A_frame_around_a_title_and_a_table_is_no_table_itself()
    {
        var sketch = Texts().Grid(3, 2).Write("2024年报告", X(0) + 60, 30)
            .Rule(40, 25, 260, 25).Rule(40, 45, 260, 45).Rule(40, 130, 260, 130).Rule(40, 25, 40, 130).Rule(260, 25, 260, 130);

        Assert.That(Show(sketch), Is.EqualTo("2024年报告\n\n" + Rows));
    }

    [Test]
    public void Tables_side_by_side_are_two([Values(5, 15)] double apart)
    {
        var sketch = Texts().Grid(3, 2);
        var left = X(2) + apart;
        sketch.Grid(left, Y(0), 3, 2, 60, 20);
        for (var r = 0; r < 3; r++) sketch.Write("甲" + (r + 1), left + 8, Y(r) + 5).Write((r + 0.5).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture), left + 68, Y(r) + 5);

        Assert.That(Show(sketch), Is.EqualTo(Rows + "\n\n" + """
            甲1 | 0.5
            甲2 | 1.5
            甲3 | 2.5
            """));
    }

    [Test]
    public void A_box_of_digits_in_a_cell_is_no_table()
    {
        var sketch = new PageSketch().Grid(2, 2).Row(0, "编号", "").Row(1, "财政拨款", "89.974").Grid(X(1) + 20, Y(0) + 4, 1, 4, 12, 12);
        for (var i = 0; i < 4; i++) sketch.Write((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), X(1) + 24 + 12 * i, Y(0) + 5);

        Assert.That(Show(sketch), Is.EqualTo("编号 | 1 2 3 4\n财政拨款 | 89.974"));
    }

    [Test]
    public void White_lines_on_one_shaded_area_are_cell_edges()
    {
        var page = Texts().Shade(X(0), Y(0), X(2), Y(3)).Page();
        Ruling White(double left, double top, double right, double bottom) => new(new Box(left, top, right, bottom), null, true);

        var content = Reading.Read(page with { Rulings = [White(X(0), Y(1), X(2), Y(1)), White(X(0), Y(2), X(2), Y(2)), White(X(1), Y(0), X(1), Y(3))] });

        Assert.That(Reading.Show(content), Is.EqualTo(Rows));
        Assert.That(content.PageTables.Single().Origin, Is.EqualTo(Extractor.Tables.TableOrigin.Ruled));
    }

    [Test, CancelAfter(20000)]
    public void A_drawing_of_thousands_of_boxes_and_white_lines_is_got_over()
    {
        var sketch = Texts();
        for (var i = 0; i < 4000; i++) sketch.Shade(100 + i % 60 * 5, 300 + i / 60 * 5, 104 + i % 60 * 5, 304 + i / 60 * 5);
        var page = sketch.Shade(100, 300, 400, 700).Page();
        Ruling[] white = [.. Enumerable.Range(0, 20000).Select(i => new Ruling(new Box(100, 300 + i * 0.02, 400, 300 + i * 0.02), null, true))];

        Assert.That(Reading.Read(page with { Rulings = white }).PageTables, Has.Count.LessThan(2));
    }
}
