using System.Text;
using Extractor.Documents;
using Extractor.Reading.Word;
using static Extractor.Tests.Reading.Word.WordDrawing;

namespace Extractor.Tests.Reading.Word;

public sealed class WordDamageTest
{
    [Test]
    public void A_file_cut_off_is_reported_as_damaged()
    {
        var file = File(Paragraph("正文"));
        Assert.That(Failure(Result(file[..(file.Length / 2)])), Is.EqualTo("damaged"));
    }

    [Test]
    public void A_document_cut_off_in_the_middle_keeps_what_stands_before_and_says_so()
    {
        var result = (ReadResult.Read)Result(File(Paragraph("前文") + "<w:p><w:r><w:t>断"));

        Assert.That(Picture(((Document.Flowing)result.Document).Blocks), Does.StartWith("前文"));
        Assert.That(result.Warnings.Select(w => w.Code), Is.EqualTo(new[] { "damaged" }));
    }

    [Test]
    public void A_part_that_unpacks_beyond_its_bound_is_not_read()
    {
        var bomb = File(new string(' ', 1 << 20) + Paragraph("正文"));
        Assert.That(bomb, Has.Length.LessThan(10_000));
        Assert.That(Failure(Result(bomb, new WordLimits { PartBytes = 1 << 16 })), Is.EqualTo("damaged"));
    }

    [Test]
    public void Entities_are_not_expanded() =>
        Assert.That(
            Failure(Result(File(Paragraph("&a;"), prolog: "<!DOCTYPE d [<!ENTITY a \"b\">]>"))),
            Is.EqualTo("damaged"));

    [Test]
    public void Tables_nested_without_end_are_cut_at_the_bound()
    {
        const int Deep = 5_000;
        var body = new StringBuilder(Paragraph("正文"));
        for (var i = 0; i < Deep; i++) body.Append("<w:tbl><w:tr><w:tc>");
        for (var i = 0; i < Deep; i++) body.Append("</w:tc></w:tr></w:tbl>");
        var result = (ReadResult.Read)Result(File(body.ToString()));

        Assert.That(result.Warnings, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_span_of_millions_of_columns_takes_no_memory()
    {
        var table = Table(Cell("宽", """<w:gridSpan w:val="2000000000"/>""") + Cell("外"), Cell("窄"));
        var read = (Document.Flowing)((ReadResult.Read)Result(File(table), new WordLimits { Columns = 8 })).Document;
        Assert.That(((FlowBlock.Table)read.Blocks[0]).Columns, Is.EqualTo(8));
    }

    [Test]
    public void Styles_that_build_on_one_another_in_a_ring_end()
    {
        var styles = """<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>""";
        var body = """<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>正文</w:t></w:r></w:p>""";
        Assert.That(Picture(Read(body, ("styles", styles)).Blocks), Is.EqualTo("正文"));
    }

    [Test]
    public void A_document_without_text_is_not_an_empty_report() =>
        Assert.That(Failure(Result(File("<w:p/>"))), Is.EqualTo("no-text"));

    private static string? Failure(ReadResult result) => (result as ReadResult.Failed)?.Failure.Code;
}
