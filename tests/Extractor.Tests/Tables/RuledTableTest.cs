using Extractor.Documents;
using Extractor.Tests.Layout;

namespace Extractor.Tests.Tables;

public sealed class RuledTableTest
{
    private const string Form = """
        +------+----------+--------+
        | 资金 | 资金来源 | 执行数 |
        | 万元 +----------+--------+
        |      | 财政拨款 | 89.974 |
        +------+----------+--------+
        | 合计            | 89.974 |
        +-----------------+--------+
        """;

    private const string FormRows = """
        资金万元 | 资金来源 | 执行数
        ^ | 财政拨款 | 89.974
        合计 | < | 89.974
        """;

    [Test]
    public void Every_drawn_box_is_a_cell_and_boxes_may_span() =>
        Assert.That(Reading.Show(Reading.Read(Form)), Is.EqualTo(FormRows));

    [Test]
    public void Moving_and_scaling_the_page_changes_no_cell(
        [Values(-3.7, 0.4, 212)] double by, [Values(0.3, 1, 4)] double scale)
    {
        var page = PageDrawing.Draw(Form, move: b => new(
            b.Left * scale + by, b.Top * scale + by, b.Right * scale + by, b.Bottom * scale + by));

        Assert.That(Reading.Show(Reading.Read(page)), Is.EqualTo(FormRows));
    }

    [Test]
    public void Shuffling_the_letters_changes_no_cell([Values(1, 2, 3)] int seed)
    {
        var page = PageDrawing.Draw(Form);
        var letters = page.Letters.ToArray();
        new Random(seed).Shuffle(letters);

        Assert.That(Reading.Show(Reading.Read(page with { Letters = letters })), Is.EqualTo(FormRows));
    }

    [Test]
    public void Splitting_the_lines_and_leaving_small_gaps_changes_no_cell()
    {
        var page = PageDrawing.Draw(Form);
        var pieces = page.Rulings.SelectMany(r => new[]
        {
            new Ruling(new Box(r.Box.Left, r.Box.Top, r.Box.CenterX - 0.4, r.Box.CenterY)),
            new Ruling(new Box(r.Box.CenterX, r.Box.CenterY - 0.2, r.Box.Right, r.Box.Bottom)),
        }).Where(r => r.Box.Width > 0 != r.Box.Height > 0);

        Assert.That(Reading.Show(Reading.Read(page with { Rulings = [.. page.Rulings, .. pieces] })), Is.EqualTo(FormRows));
    }

    [Test]
    public void A_table_may_lack_its_outer_lines_at_the_sides() =>
        Assert.That(Reading.Show(Reading.Read("""
            -----------+---------
              资金来源 | 执行数
            -----------+---------
              财政拨款 | 89.974
            -----------+---------
            """)), Is.EqualTo("""
            资金来源 | 执行数
            财政拨款 | 89.974
            """));

    [Test]
    public void A_label_that_runs_down_one_letter_a_line_is_one_word() =>
        Assert.That(Reading.Show(Reading.Read("""
            +----+------+----+
            | 产 | 数量 | 95 |
            | 出 +------+----+
            | 指 | 质量 | 90 |
            | 标 +------+----+
            |    | 时效 | 80 |
            +----+------+----+
            """)), Is.EqualTo("""
            产出指标 | 数量 | 95
            ^ | 质量 | 90
            ^ | 时效 | 80
            """));

    [Test]
    public void A_label_in_two_upright_lines_is_read_from_the_right()
    {
        var page = PageDrawing.Draw("""
            +-------+------+----+
            |       | 数量 | 95 |
            |       +------+----+
            |       | 质量 | 90 |
            |       +------+----+
            |       | 时效 | 80 |
            +-------+------+----+
            """);
        Letter Upright(char c, double x, double y) => new(c.ToString(), new Box(x, y, x + 12, y + 12), 12, Direction.LeftToRight, false);
        var label = new[] { Upright('年', 27, 20), Upright('度', 27, 32), Upright('总', 27, 44), Upright('体', 27, 56), Upright('目', 9, 26), Upright('标', 9, 38) };

        Assert.That(Reading.Show(Reading.Read(page with { Letters = [.. page.Letters, .. label] })), Does.StartWith("年度总体目标 |"));
    }

    [Test]
    public void A_lone_frame_around_prose_is_no_table() =>
        Assert.That(Reading.Show(Reading.Read("""
            +----------------+
            | 注：金额为万元 |
            +----------------+
            """)), Is.EqualTo("注：金额为万元"));

    [Test]
    public void A_table_printed_sideways_is_read_from_its_own_side()
    {
        var upright = PageDrawing.Draw(Form);
        var page = upright with
        {
            Letters = [.. upright.Letters.Select(l => l with { Box = Sideways(l.Box), Direction = Direction.BottomToTop })],
            Rulings = [.. upright.Rulings.Select(r => new Ruling(Sideways(r.Box)))],
        };

        Assert.That(Reading.Show(Reading.Read(page)), Is.EqualTo(FormRows));

        static Box Sideways(Box b) => new(b.Top, 600 - b.Right, b.Bottom, 600 - b.Left);
    }
}
