using Extractor.Documents;
using Extractor.Tables;

namespace Extractor.Tests.Tables;

public sealed class ParagraphTest
{
    [Test]
    public void Lines_broken_by_the_column_are_one_paragraph_and_an_indent_begins_the_next() =>
        Assert.That(Reading.Show(Reading.Read("""
                年初预算为九百万元全年执行数
            为八百万元，执行率为百分之八十八
            点九。
                资金管理规范，未发现违规使用
            资金的情况。
            """)), Is.EqualTo("""
            年初预算为九百万元全年执行数为八百万元，执行率为百分之八十八点九。

            资金管理规范，未发现违规使用资金的情况。
            """.ReplaceLineEndings("\n")));

    [Test]
    public void Latin_words_keep_their_space_where_lines_are_joined() =>
        Assert.That(Reading.Show(Reading.Read("""
            The office reports that the
            budget was executed in full
            by December.
            """)), Is.EqualTo("The office reports that the budget was executed in full by December."));

    [Test]
    public void Every_letter_of_a_joined_paragraph_keeps_its_place()
    {
        var content = Reading.Read("""
                年初预算为九百万元
            为八百万元。
            """);

        var text = ((Block.Paragraph)content.Blocks[0]).Text;
        var place = (Place.OnPage)text.Slice(text.Text.IndexOf("八百", StringComparison.Ordinal), 2).Place!;
        Assert.That(place, Is.EqualTo(new Place.OnPage(1, new Box(12, 15, 36, 27))));
    }

    [Test]
    public void A_word_document_keeps_its_blocks_and_a_nested_table_stands_in_its_cell_and_after_it()
    {
        var inner = new FlowBlock.Table(3, 1, 1, [new(0, 0, 1, 1, [new FlowBlock.Paragraph(4, "内")])]);
        var content = Reading.Read(
            new FlowBlock.Paragraph(0, "标题", 1),
            new FlowBlock.Table(1, 1, 2, [new(0, 0, 1, 1, [new FlowBlock.Paragraph(2, "外"), inner]), new(0, 1, 1, 1, [new FlowBlock.Paragraph(5, "右")])]));

        Assert.That(Reading.Show(content), Is.EqualTo("标题\n\n外内 | 右\n\n内"));
        Assert.That(((Block.Paragraph)content.Blocks[0]).HeadingLevel, Is.EqualTo(1));
        Assert.That(((Block.Grid)content.Blocks[1]).Table.Cells[1].Text.Place, Is.EqualTo(new Place.InFlow(5)));
    }

    [Test]
    public void A_text_whose_slot_another_cell_has_taken_is_said_to_be_left()
    {
        FlowCell Cell(int index, string text, int columns) => new(0, 0, 1, columns, [new FlowBlock.Paragraph(index, text)]);

        var table = Reading.Read(new FlowBlock.Table(0, 1, 2, [Cell(1, "先到", 2), Cell(2, "后到", 1)])).PageTables[0];

        Assert.That(table.Cells.Single().Text.Text, Is.EqualTo("先到"));
        Assert.That(table.Residue.Select(left => left.Text), Is.EqualTo(new[] { "后到" }));
        Assert.That(table.Confidence, Is.EqualTo(0.5m));
    }
}
