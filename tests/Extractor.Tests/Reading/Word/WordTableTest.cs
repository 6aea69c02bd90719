using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Extractor.Documents;
using static Extractor.Tests.Reading.Word.WordDrawing;

namespace Extractor.Tests.Reading.Word;

public sealed class WordTableTest
{
    private const string Restart = """<w:vMerge w:val="restart"/>""";
    private const string GoesOn = "<w:vMerge/>";

    [Test]
    public void Merged_cells_reach_over_their_slots()
    {
        var table = Table(
            Cell("项目名称", """<w:gridSpan w:val="2"/>""") + Cell("示范项目", """<w:gridSpan w:val="2"/>"""),
            Cell("项目资金", Restart) + Cell("总额") + Cell("100") + Cell("98.5%", Restart),
            Cell("", GoesOn) + Cell("其他") + Cell("—") + Cell("", GoesOn));

        Assert.That(Picture(Read(table).Blocks), Is.EqualTo(
            """
            项目名称 | ＜ | 示范项目 | ＜
            项目资金 | 总额 | 100 | 98.5%
            ＜ | 其他 | — | ＜
            """));
    }

    [Test]
    public void A_block_merged_both_ways_is_one_cell_in_both_notations()
    {
        var spanned = Table(
            Cell("甲", """<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>""") + Cell("1"),
            Cell("", """<w:gridSpan w:val="2"/><w:vMerge/>""") + Cell("2"));
        var old = Table(
            Cell("甲", """<w:hMerge w:val="restart"/><w:vMerge w:val="restart"/>""") + Cell("", """<w:hMerge/><w:vMerge w:val="restart"/>""") + Cell("1"),
            Cell("", """<w:hMerge w:val="restart"/><w:vMerge/>""") + Cell("", "<w:hMerge/><w:vMerge/>") + Cell("2"));

        Assert.That(Picture(Read(spanned).Blocks), Is.EqualTo("甲 | ＜ | 1\n＜ | ＜ | 2"));
        Assert.That(Picture(Read(old).Blocks), Is.EqualTo("甲 | ＜ | 1\n＜ | ＜ | 2"));
    }

    [Test]
    public void Slots_no_row_fills_are_empty_cells()
    {
        var table = Table(
            "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("乙") + Cell("丙"),
            Cell("甲"));
        Assert.That(Picture(Read(table).Blocks), Is.EqualTo(" | 乙 | 丙\n甲 |  | "));
    }

    [Test]
    public void A_deleted_row_is_not_there_and_an_inserted_one_is()
    {
        var table = Table(
            "<w:trPr><w:del/></w:trPr>" + Cell("旧"),
            "<w:trPr><w:ins/></w:trPr>" + Cell("新"));
        Assert.That(Picture(Read(table).Blocks), Is.EqualTo("新"));
    }

    [Test]
    public void A_nested_table_is_a_block_of_its_cell_and_blocks_are_counted_in_reading_order()
    {
        var inner = Table(Cell("内一") + Cell("内二"));
        var document = Read(Paragraph("前") + Table($"<w:tc>{Paragraph("外")}{inner}</w:tc>") + Paragraph("后"));

        var outer = (FlowBlock.Table)document.Blocks[1];
        var nested = (FlowBlock.Table)outer.Cells[0].Blocks[1];
        Assert.That(Picture(nested), Is.EqualTo("内一 | 内二"));
        Assert.That(
            new[] { document.Blocks[0], outer, outer.Cells[0].Blocks[0], nested, nested.Cells[0].Blocks[0], nested.Cells[1].Blocks[0], document.Blocks[2] }
                .Select(b => b.Index),
            Is.EqualTo(new[] { 0, 1, 2, 3, 4, 5, 6 }));
    }

    [Test]
    public void A_vertical_label_of_one_character_a_paragraph_keeps_their_order()
    {
        var label = string.Concat("产出指标".Select(c => Paragraph(c.ToString())));
        Assert.That(Picture(Read(Table($"<w:tc>{label}</w:tc>{Cell("数量")}")).Blocks), Is.EqualTo("产/出/指/标 | 数量"));
    }

    [Test]
    public void A_file_written_by_the_Open_XML_library_reads_the_same()
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            static TableCell Cell(string text, int span = 1, MergedCellValues? merge = null)
            {
                var properties = new TableCellProperties(new GridSpan { Val = span });
                if (merge is { } value) properties.Append(new VerticalMerge { Val = value });
                return new(properties, new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new Run(new Text(text))));
            }
            file.AddMainDocumentPart().Document = new(new Body(new DocumentFormat.OpenXml.Wordprocessing.Table(
                new TableRow(Cell("资金", 1, MergedCellValues.Restart), Cell("预算数"), Cell("执行数")),
                new TableRow(Cell("", 1, MergedCellValues.Continue), Cell("12.5万元", 2)))));
        }
        var document = Result(bytes.ToArray()) is ReadResult.Read { Document: Extractor.Documents.Document.Flowing read } ? read : null;

        Assert.That(Picture(document!.Blocks), Is.EqualTo("资金 | 预算数 | 执行数\n＜ | 12.5万元 | ＜"));
    }

    private static string Picture(FlowBlock block) => WordDrawing.Picture([block]);

    private static string Picture(IReadOnlyList<FlowBlock> blocks) => WordDrawing.Picture(blocks);
}
