using System.Globalization;
using Extractor.Documents;
using Extractor.Reading.Pdf;
using Extractor.Tests.Pdf;

namespace Extractor.Tests.Reading.Pdf;

public class PdfDocumentReaderTest
{
    [TestCase("", ExpectedResult = "(20,20)-(120,20)")]
    [TestCase("/Rotate 90", ExpectedResult = "(80,20)-(80,120)")]
    [TestCase("/Rotate 180", ExpectedResult = "(80,80)-(180,80)")]
    [TestCase("/Rotate 270", ExpectedResult = "(20,80)-(20,180)")]
    [TestCase("/Rotate -90", ExpectedResult = "(20,80)-(20,180)")]
    [TestCase("/CropBox[10 10 190 90]", ExpectedResult = "(10,10)-(110,10)")]
    [TestCase("/UserUnit 2", ExpectedResult = "(40,40)-(240,40)")]
    public string A_line_is_where_the_page_shows_it(string pageEntries)
    {
        var ruling = ReadPage(PdfSketch.Page("0 w 20 80 m 120 80 l S", pageEntries)).Rulings.Single();
        return string.Create(CultureInfo.InvariantCulture, $"({ruling.Box.Left},{ruling.Box.Top})-({ruling.Box.Right},{ruling.Box.Bottom})");
    }

    [Test]
    public void A_thin_filled_rectangle_is_a_line_and_a_high_one_a_shading()
    {
        var page = ReadPage(PdfSketch.Page("0.9 g 10 10 100 0.75 re f 10 20 100 30 re f 1 g 10 60 50 1 re f"));
        Assert.That(page.Rulings.Single().Box, Is.EqualTo(new Box(10, 89.25, 110, 90)));
        Assert.That(page.Shadings.Single().Box, Is.EqualTo(new Box(10, 50, 110, 80)));
    }

    [Test]
    public void A_white_line_is_one_where_it_crosses_shading()
    {
        var page = ReadPage(PdfSketch.Page("0.8 g 10 20 100 30 re f 1 G 1 w 60 0 m 60 90 l S 150 0 m 150 90 l S"));
        Assert.That(page.Rulings, Is.EqualTo([new Ruling(new Box(59.5, 50, 60.5, 80), null, true)]));
    }

    [Test]
    public void White_lines_and_areas_are_seen_on_another_colour_only()
    {
        var page = ReadPage(PdfSketch.Page("0.8 g 10 10 100 30 re f 1 g 10 24 100 1 re f 20 12 40 10 re f 10 70 50 1 re f 10 80 50 12 re f"));
        Assert.That(page.Rulings.Single().Box, Is.EqualTo(new Box(10, 75, 110, 76)));
        Assert.That(page.Shadings.Select(s => s.Box), Is.EqualTo([new Box(10, 60, 110, 90), new Box(20, 78, 60, 88)]));
    }

    [Test]
    public void A_strip_between_areas_of_its_colour_is_no_line_but_the_border_of_one_is()
    {
        var page = ReadPage(PdfSketch.Page("0.8 g 10 10 100 20 re f 10 30 100 3 re f 10 33 100 20 re f 10 53 100 3 re f"));
        Assert.That(page.Rulings.Single().Box, Is.EqualTo(new Box(10, 44, 110, 47)));
        Assert.That(page.Shadings, Has.Count.EqualTo(3));
    }

    [Test]
    public void A_curve_drawn_later_bends_no_line_before_it()
    {
        var page = ReadPage(PdfSketch.Page("10 20 m 110 20 l 110 21 l 10 21 l f 0 w 10 40 m 110 40 l S 10 50 m 20 60 30 60 40 50 c S"));
        Assert.That(page.Rulings.Select(r => r.Box), Is.EquivalentTo([new Box(10, 79, 110, 80), new Box(10, 60, 110, 60)]));
    }

    [Test]
    public void A_file_that_is_none_fails_with_its_reason()
    {
        Assert.That(Fail([]), Is.EqualTo("empty-file"));
        Assert.That(Fail("PK\u0003\u0004 something else"u8.ToArray()), Is.EqualTo("not-pdf"));
    }

    private static string Fail(byte[] content) =>
        ((ReadResult.Failed)Read(content)).Failure.Code;

    private static Page ReadPage(PdfSketch sketch) =>
        ((Document.Paged)((ReadResult.Read)Read(sketch.ToBytes())).Document).Pages.Single();

    private static ReadResult Read(byte[] content) =>
        new PdfDocumentReader().Read(new("a.pdf", "a.pdf", "", "application/pdf", content.Length), content, new());
}
