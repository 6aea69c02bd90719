using Extractor.Tests.Layout;
using static Extractor.Tests.Layout.PageSketch;

namespace Extractor.Tests.Tables;

public sealed class CornerHeadTest
{
    private static PageSketch Table() => new PageSketch().Row(0, "", "2023", "2024").Row(1, "收入", "10.5", "12.0").Row(2, "支出", "9.5", "11.0").Grid(3, 3);

    [Test]
    public void A_line_that_falls_parts_what_the_rows_are_from_what_the_columns_are() =>
        Assert.That(
            Reading.Show(Reading.Read(Table().Write("年度", X(0) + 70, Y(0) + 2).Write("项目", X(0) + 4, Y(0) + 9).Rule(X(0), Y(0), X(1), Y(1), slope: true).Page())),
            Does.StartWith("项目\\年度 | 2023 | 2024"));

    [Test]
    public void Of_two_lines_from_one_corner_the_texts_follow_from_the_lower_left_to_the_upper_right()
    {
        var page = new PageSketch()
            .Write("年度", 108, 56).Write("金额", 90, 80).Write("项目", 58, 96)
            .Rule(50, 50, 150, 85, slope: true).Rule(50, 50, 110, 110, slope: true)
            .Rule(50, 50, 250, 50).Rule(50, 110, 250, 110).Rule(50, 130, 250, 130).Rule(50, 50, 50, 130).Rule(150, 50, 150, 130).Rule(250, 50, 250, 130)
            .Write("2024", 160, 75).Write("收入", 60, 115).Write("10.5", 160, 115).Page();

        Assert.That(Reading.Show(Reading.Read(page)), Is.EqualTo("项目\\金额\\年度 | 2024\n收入 | 10.5"));
    }

    [Test]
    public void Below_a_line_that_rises_the_upper_left_text_comes_first() =>
        Assert.That(
            Reading.Show(Reading.Read(Table().Write("年度", X(0) + 4, Y(0) + 2).Write("项目", X(0) + 70, Y(0) + 9).Rule(X(0), Y(0), X(1), Y(1), slope: false).Page())),
            Does.StartWith("年度/项目 | 2023 | 2024"));

    [Test]
    public void A_cell_that_is_struck_out_keeps_its_text() =>
        Assert.That(
            Reading.Show(Reading.Read(Table().Write("无", X(0) + 4, Y(0) + 9).Rule(X(0), Y(0), X(1), Y(1), slope: true).Page())),
            Does.StartWith("无 | 2023 | 2024"));
}
