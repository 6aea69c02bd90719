using System.Text;
using Extractor.Pdf;

namespace Extractor.Tests.Pdf;

public class FontTest
{
    [TestCase("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>", "\\351\\200", ExpectedResult = "é€")]
    [TestCase("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", "\\341'", ExpectedResult = "Æ’")]
    [TestCase("<</Type/Font/Subtype/TrueType/BaseFont/Arial/Encoding/MacRomanEncoding>>", "\\216", ExpectedResult = "é")]
    [TestCase("<</Type/Font/Subtype/Type1/BaseFont/Symbol>>", "a\\263", ExpectedResult = "α≥")]
    [TestCase("<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>", "4n", ExpectedResult = "✔■")]
    [TestCase("<</Type/Font/Subtype/Type1/BaseFont/X/Encoding<</Differences[65/uni7EE9/u6548/f_i/notaglyph]>>>>", "ABCD", ExpectedResult = "绩效fi?")]
    [TestCase("<</Type/Font/Subtype/Type0/Encoding/GBK-EUC-H/DescendantFonts[<</Subtype/CIDFontType2>>]>>", "\\274\\250\\320\\247A", ExpectedResult = "绩效A")]
    [TestCase("<</Type/Font/Subtype/Type0/Encoding/UniGB-UCS2-H/DescendantFonts[<</Subtype/CIDFontType0>>]>>", "~\\351eH", ExpectedResult = "绩效")]
    [TestCase("<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</CIDSystemInfo<</Ordering(GB1)>>>>]>>", "\\000\\042", ExpectedResult = "A")]
    [TestCase("<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[<<>>]>>", "\\000\\042", ExpectedResult = "?")]
    public string Without_a_table_of_texts_the_encoding_tells_them(string font, string shown) =>
        StructureTest.TextOf(PdfSketch.Page($"BT /F1 10 Tf ({shown}) Tj ET").Add(5, font).ReadPage());

    [Test]
    public void A_table_of_texts_counts_ranges_up_and_knows_pairs()
    {
        const string map = """
            1 begincodespacerange <00> <FF> endcodespacerange
            2 beginbfrange <01> <03> <7EE9> <10> <11> [<6548> <D83DDE00>] endbfrange
            1 beginbfchar <20> <00660069> endbfchar
            """;
        var sketch = PdfSketch.Page("BT /F1 10 Tf <0103101120> Tj ET")
            .Add(5, "<</Type/Font/Subtype/Type1/BaseFont/X/ToUnicode 6 0 R>>").AddStream(6, "", Encoding.Latin1.GetBytes(map));
        Assert.That(StructureTest.TextOf(sketch.ReadPage()), Is.EqualTo("绩\u7EEB效\U0001F600fi"));
    }

    [Test]
    public void Standard_fonts_have_their_widths()
    {
        var page = PdfSketch.Page("BT /F1 10 Tf 10 50 Td (AV) Tj ET").ReadPage();
        Assert.That(page.Glyphs.Select(g => Math.Round(g.Advance.X, 3)), Is.EqualTo(new[] { 6.67, 6.67 }));
        Assert.That(page.Glyphs[1].Origin.X, Is.EqualTo(16.67).Within(0.001));
    }

    [TestCase("10 50 Td 200 Tz (A) Tj", ExpectedResult = "10,50 13.34,0")]
    [TestCase("10 50 Td 5 Ts (A) Tj", ExpectedResult = "10,55 6.67,0")]
    [TestCase("0 1 -1 0 10 50 Tm (A) Tj", ExpectedResult = "10,50 0,6.67")]
    [TestCase("10 50 Td [-1000 (A)] TJ", ExpectedResult = "20,50 6.67,0")]
    [TestCase("3 Tc 10 50 Td (A) Tj", ExpectedResult = "10,50 6.67,0")]
    [TestCase("-1 0 0 1 10 50 Tm (A) Tj", ExpectedResult = "10,50 -6.67,0")]
    public string A_glyph_stands_where_the_text_state_puts_it(string text)
    {
        var glyph = PdfSketch.Page($"BT /F1 10 Tf {text} ET").ReadPage().Glyphs.Single();
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{glyph.Origin.X:0.##},{glyph.Origin.Y:0.##} {glyph.Advance.X:0.##},{glyph.Advance.Y:0.##}");
    }

    [Test]
    public void Vertical_writing_runs_down_and_its_cells_stand_around_the_axis()
    {
        var page = PdfSketch.Page("BT /F1 10 Tf 50 90 Td (\\274\\250\\320\\247) Tj ET")
            .Add(5, "<</Type/Font/Subtype/Type0/Encoding/GBK-EUC-V/DescendantFonts[<</Subtype/CIDFontType2>>]>>").ReadPage();
        Assert.That(page.Glyphs.Select(g => g.Box), Is.EqualTo(new[] { new Rectangle(45, 80, 55, 90), new Rectangle(45, 70, 55, 80) }));
    }
}
