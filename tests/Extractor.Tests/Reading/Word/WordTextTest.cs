using static Extractor.Tests.Reading.Word.WordDrawing;

namespace Extractor.Tests.Reading.Word;

public sealed class WordTextTest
{
    [Test]
    public void Inserted_text_is_shown_and_deleted_text_is_not()
    {
        var body =
            """
            <w:p><w:r><w:t>预算</w:t></w:r><w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:ins><w:r><w:t>100</w:t></w:r></w:ins>
            <w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>万元</w:t></w:r></w:moveTo></w:p>
            """;
        Assert.That(Shown(body), Is.EqualTo("预算100万元"));
    }

    [Test]
    public void A_paragraph_whose_mark_was_deleted_goes_on_in_the_next() =>
        Assert.That(
            Shown($"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>支出</w:t></w:r></w:p>{Paragraph("62万元")}"),
            Is.EqualTo("支出62万元"));

    [Test]
    public void A_field_shows_its_result_and_not_its_instruction()
    {
        var body =
            """
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>= A1 </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>中间</w:t></w:r>
            <w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>95.2</w:t></w:r>
            <w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="DATE"><w:r><w:t>分</w:t></w:r></w:fldSimple></w:p>
            """;
        Assert.That(Shown(body), Is.EqualTo("95.2分"));
    }

    [Test]
    public void A_field_nobody_closed_hides_nothing() =>
        Assert.That(Shown($"""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>{Paragraph("正文")}"""), Is.EqualTo("正文"));

    [Test]
    public void A_text_box_is_read_once_and_after_its_paragraph()
    {
        var box = "<w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>";
        var body =
            $"""
            <w:p><w:r><w:t>段落</w:t><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
            """;
        Assert.That(Shown(body), Is.EqualTo("段落\n框内"));
    }

    [Test]
    public void Content_controls_are_looked_into_but_for_an_unfilled_prompt()
    {
        var styles = """<w:style w:type="character" w:styleId="a3"><w:name w:val="Placeholder Text"/></w:style>""";
        var body =
            $"""
            <w:sdt><w:sdtContent>{Paragraph("已填")}</w:sdtContent></w:sdt>
            <w:p><w:r><w:t>得分：</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>
            <w:sdtContent><w:r><w:rPr><w:rStyle w:val="a3"/></w:rPr><w:t>点此输入</w:t></w:r></w:sdtContent></w:sdt></w:p>
            """;
        Assert.That(Shown(body, ("styles", styles)), Is.EqualTo("已填\n得分："));
    }

    [Test]
    public void Symbols_show_what_their_font_draws()
    {
        var body =
            """
            <w:p><w:r><w:sym w:font="Wingdings 2" w:char="F052"/><w:t>常年</w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>一次性</w:t></w:r>
            <w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>³</w:t></w:r><w:r><w:t>95%</w:t></w:r></w:p>
            """;
        Assert.That(Shown(body), Is.EqualTo("☑常年□一次性≥95%"));
    }

    [Test]
    public void A_tick_box_of_a_form_shows_whether_it_is_ticked()
    {
        static string Box(string state) =>
            $"""
            <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>{state}</w:checkBox></w:ffData></w:fldChar></w:r>
            <w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            """;
        Assert.That(Shown($"<w:p>{Box("<w:checked/>")}<w:r><w:t>新增 </w:t></w:r>{Box("")}<w:r><w:t>延续</w:t></w:r></w:p>"), Is.EqualTo("☑新增 □延续"));
    }

    [Test]
    public void Hidden_text_is_not_shown() =>
        Assert.That(Shown("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>可见</w:t></w:r></w:p>"), Is.EqualTo("可见"));

    [Test]
    public void Headers_and_footers_stand_apart_and_each_once()
    {
        var section = """<w:sectPr><w:headerReference r:id="header1"/><w:footerReference r:id="footer1"/><w:headerReference r:id="header1"/></w:sectPr>""";
        var document = Read(Paragraph("正文") + section, ("header1", Paragraph("示例县财政局")), ("footer1", Paragraph("第1页")));

        Assert.That(Picture(document.Furniture), Is.EqualTo("示例县财政局\n第1页"));
        Assert.That(document.Furniture.Select(b => b.Index), Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public void A_heading_is_told_by_its_style_or_outline_level()
    {
        var styles =
            """
            <w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
            <w:style w:styleId="A"><w:name w:val="一级"/><w:basedOn w:val="1"/></w:style>
            <w:style w:styleId="B"><w:name w:val="二级"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            """;
        static string Styled(string style, string text) => $"""<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>""";
        Assert.That(
            Shown(Styled("A", "概况") + Styled("B", "资金") + Styled("C", "正文"), ("styles", styles)),
            Is.EqualTo("# 概况\n## 资金\n正文"));
    }

    private static string Shown(string body, params (string, string)[] parts) => Picture(Read(body, parts).Blocks);
}
