using System.IO.Compression;
using System.Text;
using Extractor.Pdf;

namespace Extractor.Tests.Pdf;

public class StructureTest
{
    private const string Hello = "BT /F1 10 Tf 10 50 Td (Hello) Tj ET";

    [Test]
    public void A_whole_file_is_read_without_a_note()
    {
        var file = PdfFile.Open(PdfSketch.Page(Hello).ToBytes(), new());
        Assert.That(TextOf(file.ReadPage(1)), Is.EqualTo("Hello"));
        Assert.That(file.Notes, Is.Empty);
    }

    [TestCase("startxref\n", "startxref\n9", Description = "the table is not where the file says")]
    [TestCase("xref\n0 1", "xxxx\n0 1", Description = "there is no table")]
    [TestCase("\nendobj\n", "\n", Description = "no object is ended")]
    [TestCase("/Root 1 0 R", "/Rotted 1 0 R", Description = "the trailer names no root")]
    [TestCase("/Length 35", "/Length 7", Description = "a stream is longer than it says")]
    [TestCase("/Length 35", "/Length 7000000", Description = "a stream is shorter than it says")]
    [TestCase("%PDF-1.7\n", "HTTP/1.1 200 OK\r\n\r\n%PDF-1.7\n", Description = "a web server's head stands before the file's")]
    public void Damage_is_got_over(string whole, string damaged)
    {
        var text = Encoding.Latin1.GetString(PdfSketch.Page(Hello).ToBytes());
        Assert.That(text, Does.Contain(whole));
        var file = PdfFile.Open(Encoding.Latin1.GetBytes(text.Replace(whole, damaged, StringComparison.Ordinal)), new());
        Assert.That(TextOf(file.ReadPage(1)), Is.EqualTo("Hello"));
    }

    [Test]
    public void A_file_cut_off_in_the_middle_gives_what_is_there()
    {
        var bytes = PdfSketch.Page(Hello).ToBytes();
        var end = bytes.AsSpan().IndexOf("xref"u8);
        var file = PdfFile.Open(bytes.AsMemory(0, end).ToArray(), new());
        Assert.That(TextOf(file.ReadPage(1)), Is.EqualTo("Hello"));
        Assert.That(file.Notes, Is.Not.Empty);
    }

    [Test]
    public void A_page_tree_that_leads_back_to_itself_ends()
    {
        var sketch = PdfSketch.Page(Hello).Add(2, "<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>");
        Assert.That(PdfFile.Open(sketch.ToBytes(), new()).PageCount, Is.EqualTo(1));
    }

    [Test]
    public void Pages_inherit_their_box_from_above()
    {
        var sketch = PdfSketch.Page(Hello).Add(2, "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 400]>>");
        sketch.Add(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>");
        Assert.That(sketch.ReadPage().CropBox, Is.EqualTo(new Rectangle(0, 0, 300, 400)));
    }

    [Test]
    public void Objects_are_found_in_object_streams_through_a_cross_reference_stream()
    {
        var objects = new[] { "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>" };
        var head = $"1 0 2 {objects[0].Length + 1} 3 {objects[0].Length + objects[1].Length + 2} ";
        var body = Encoding.Latin1.GetBytes(head + string.Join(' ', objects));
        var file = new StringBuilder("%PDF-1.5\n");
        var at = new int[8];
        Add(4, $"<</Length {Hello.Length}>>stream\n{Hello}\nendstream");
        Add(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        Add(6, $"<</Type/ObjStm/N 3/First {head.Length}/Filter/FlateDecode/Length {Deflated(body).Length}>>stream\n{Encoding.Latin1.GetString(Deflated(body))}\nendstream");
        at[7] = file.Length;
        byte[] table =
        [
            0, 0, 0, 0, 2, 0, 6, 0, 2, 0, 6, 1, 2, 0, 6, 2,
            .. new[] { 4, 5, 6, 7 }.SelectMany(n => new byte[] { 1, (byte)(at[n] >> 8), (byte)at[n], 0 }),
        ];
        Add(7, $"<</Type/XRef/Size 8/W[1 2 1]/Root 1 0 R/Length {table.Length}>>stream\n{Encoding.Latin1.GetString(table)}\nendstream");
        file.Append($"startxref\n{at[7]}\n%%EOF");
        var read = PdfFile.Open(Encoding.Latin1.GetBytes(file.ToString()), new());
        Assert.That(TextOf(read.ReadPage(1)), Is.EqualTo("Hello"));
        Assert.That(read.Notes, Is.Empty);

        void Add(int number, string text)
        {
            at[number] = file.Length;
            file.Append($"{number} 0 obj\n{text}\nendobj\n");
        }
    }

    [Test]
    public void What_a_later_update_says_counts()
    {
        var first = Encoding.Latin1.GetString(PdfSketch.Page(Hello).ToBytes());
        var table = first.Length + "4 0 obj\n<</Length 36>>\nstream\nBT /F1 10 Tf 10 50 Td (Update) Tj ET\nendstream\nendobj\n".Length;
        var before = first[(first.IndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        var update = $"4 0 obj\n<</Length 36>>\nstream\nBT /F1 10 Tf 10 50 Td (Update) Tj ET\nendstream\nendobj\nxref\n4 1\n{first.Length:D10} 00000 n \ntrailer\n<</Root 1 0 R/Size 6/Prev {before}>>\nstartxref\n{table}\n%%EOF\n";
        Assert.That(TextOf(PdfFile.Open(Encoding.Latin1.GetBytes(first + update), new()).ReadPage(1)), Is.EqualTo("Update"));
    }

    [Test]
    public void A_form_that_paints_itself_ends()
    {
        var sketch = PdfSketch.Page("/X Do", resources: "/XObject<</X 6 0 R>>")
            .AddStream(6, "/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</X 6 0 R>>/Font<</F1 5 0 R>>>>", Encoding.Latin1.GetBytes(Hello + " /X Do"));
        Assert.That(TextOf(sketch.ReadPage()), Is.EqualTo("Hello"));
    }

    [Test]
    public void A_page_that_prints_too_much_is_told_and_ends()
    {
        var options = new PdfOptions { Limits = new() { PageGlyphs = 3 } };
        var page = PdfFile.Open(PdfSketch.Page(Hello).ToBytes(), options).ReadPage(1);
        Assert.That(page.IsComplete, Is.False);
        Assert.That(page.Notes.Single().Fault, Is.EqualTo(PdfFault.TooLarge));
        Assert.That(TextOf(page), Is.EqualTo("Hel"));
    }

    internal static string TextOf(PdfPage page) => string.Concat(page.Glyphs.Select(g => g.Text ?? "?"));

    internal static byte[] Deflated(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(bytes);
        return output.ToArray();
    }
}
