using Extractor.Documents;
using Extractor.Reading.Pdf;
using Extractor.Tests.Pdf;

namespace Extractor.Tests.Reading.Pdf;

public class LetterTest
{
    private const string Text = "BT /F1 10 Tf 10 50 Td (AB) Tj ET";

    [TestCase(Text, ExpectedResult = "AB")]
    [TestCase("BT 3 Tr /F1 10 Tf 10 50 Td (AB) Tj ET", ExpectedResult = "", Description = "invisible")]
    [TestCase("0 0 5 5 re W n " + Text, ExpectedResult = "", Description = "clipped away")]
    [TestCase("0 0 16 99 re W n " + Text, ExpectedResult = "A", Description = "clipped in part")]
    [TestCase(Text + " 1 g 0 40 16 30 re f", ExpectedResult = "B", Description = "painted over by white")]
    [TestCase("1 g " + Text, ExpectedResult = "", Description = "white on white")]
    [TestCase("0 0 1 rg 0 40 99 30 re f 1 g " + Text, ExpectedResult = "AB", Description = "white on blue")]
    [TestCase(Text + " BT /F1 10 Tf 10.3 50 Td (AB) Tj ET", ExpectedResult = "A*B*", Description = "printed twice for bold")]
    [TestCase(Text + " BT /F1 10 Tf 10 38 Td (AB) Tj ET", ExpectedResult = "ABAB", Description = "two lines")]
    [TestCase("2 Tr " + Text, ExpectedResult = "A*B*", Description = "outlined for bold")]
    [TestCase("/Span<</ActualText<FEFF7EE96548>>>BDC " + Text + " EMC", ExpectedResult = "绩效", Description = "stands for another text")]
    [TestCase("/OC/L BDC " + Text + " EMC", ExpectedResult = "AB", Description = "a layer nothing is said of")]
    public string Letters_are_those_that_are_seen(string content) =>
        string.Concat(ReadPage(PdfSketch.Page(content)).Letters.Select(l => l.Text + (l.Bold ? "*" : "")));

    [Test]
    public void Radicals_that_fonts_name_become_the_characters_that_were_meant_and_brackets_stay_wide()
    {
        var sketch = PdfSketch.Page("BT /F1 10 Tf <01020304> Tj ET").Add(5, "<</Type/Font/Subtype/Type1/BaseFont/X/ToUnicode 6 0 R>>")
            .AddStream(6, "", "4 beginbfchar <01> <2F6C> <02> <2EA0> <03> <FF08> <04> <FB01> endbfchar"u8.ToArray());
        Assert.That(ReadPage(sketch).Letters.Select(l => l.Text), Is.EqualTo(new[] { "目", "民", "（", "fi" }));
    }

    [TestCase("", ExpectedResult = Direction.LeftToRight)]
    [TestCase("/Rotate 90", ExpectedResult = Direction.TopToBottom)]
    [TestCase("/Rotate 180", ExpectedResult = Direction.RightToLeft)]
    [TestCase("/Rotate 270", ExpectedResult = Direction.BottomToTop)]
    public Direction Letters_turn_with_their_page(string entries) => ReadPage(PdfSketch.Page(Text, entries)).Letters[0].Direction;

    [Test]
    public void A_page_that_is_one_image_needs_recognition()
    {
        var page = ReadPage(PdfSketch.Page("200 0 0 100 0 0 cm /I Do", resources: "/XObject<</I 6 0 R>>")
            .AddStream(6, "/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", [0]));
        Assert.That(page.NeedsOcr?.Code, Is.EqualTo("image-only"));
    }

    [Test]
    public void A_page_of_letters_nothing_tells_the_text_of_needs_recognition()
    {
        var page = ReadPage(PdfSketch.Page("BT /F1 10 Tf <00010002> Tj ET").Add(5, "<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[<<>>]>>"));
        Assert.That(page.NeedsOcr?.Code, Is.EqualTo("undecoded-text"));
    }

    [Test]
    public void A_line_drawn_as_a_thin_image_is_a_line_unless_it_is_white([Values(0, 255)] byte gray)
    {
        var page = ReadPage(PdfSketch.Page("100 0 0 1 10 50 cm /I Do", resources: "/XObject<</I 6 0 R>>")
            .AddStream(6, "/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", [gray]));
        Assert.That(page.Rulings.Select(r => r.Box), Is.EqualTo(gray == 0 ? new[] { new Box(10, 49, 110, 50) } : []));
    }

    [TestCase("10 52 50 1 re f", "86500")]
    [TestCase("1 g 10 45 50 15 re f", "")]
    public void Letters_struck_out_are_read_and_covered_ones_are_not(string over, string text)
    {
        var letters = ReadPage(PdfSketch.Page($"BT /F1 10 Tf 12 50 Td (86500) Tj ET {over}")).Letters;
        Assert.That(string.Concat(letters.Select(l => l.Text)), Is.EqualTo(text));
    }

    [Test]
    public void A_filled_in_field_of_a_form_is_read()
    {
        var sketch = PdfSketch.Page("", "/Annots[7 0 R]").Add(7, "<</Subtype/Widget/Rect[10 10 60 30]/AP<</N 6 0 R>>>>")
            .AddStream(6, "/Subtype/Form/BBox[0 0 50 20]/Resources<</Font<</F1 5 0 R>>>>", "BT /F1 10 Tf 2 5 Td (86500) Tj ET"u8.ToArray());
        var letters = ReadPage(sketch).Letters;
        Assert.That(string.Concat(letters.Select(l => l.Text)), Is.EqualTo("86500"));
        Assert.That(letters[0].Box.Left, Is.EqualTo(12).Within(0.01));
    }

    private static Page ReadPage(PdfSketch sketch)
    {
        var content = sketch.ToBytes();
        var result = new PdfDocumentReader().Read(new("a.pdf", "a.pdf", "", "application/pdf", content.Length), content, new());
        return ((Document.Paged)((ReadResult.Read)result).Document).Pages.Single();
    }
}
