using System.Globalization;
using System.Text;
using Extractor.Pdf;

namespace Extractor.Tests.Pdf;

/// <summary>Writes small PDF files for tests: objects as text, offsets and lengths filled in.</summary>
internal sealed class PdfSketch
{
    private readonly List<(int Number, byte[] Body)> objects = [];

    public string TrailerEntries { get; init; } = "";

    /// <summary>One page with the given content, and /F1: Helvetica in WinAnsiEncoding.</summary>
    public static PdfSketch Page(string content, string pageEntries = "", string resources = "")
    {
        var sketch = new PdfSketch();
        sketch.Add(1, "<</Type/Catalog/Pages 2 0 R>>");
        sketch.Add(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        var box = pageEntries.Contains("/MediaBox", StringComparison.Ordinal) ? "" : "/MediaBox[0 0 200 100]";
        sketch.Add(3, $"<</Type/Page/Parent 2 0 R{box}/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>{resources}>>{pageEntries}>>");
        sketch.AddStream(4, "", Encoding.Latin1.GetBytes(content));
        sketch.Add(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        return sketch;
    }

    public PdfSketch Add(int number, string body)
    {
        objects.RemoveAll(o => o.Number == number);
        objects.Add((number, Encoding.Latin1.GetBytes(body)));
        return this;
    }

    public PdfSketch AddStream(int number, string entries, byte[] bytes)
    {
        objects.RemoveAll(o => o.Number == number);
        byte[] head = Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Length {bytes.Length}>>\nstream\n"));
        objects.Add((number, [.. head, .. bytes, .. "\nendstream"u8]));
        return this;
    }

    public byte[] ToBytes()
    {
        var file = new List<byte>();
        file.AddRange("%PDF-1.7\n"u8);
        var offsets = new SortedDictionary<int, int>();
        foreach (var (number, body) in objects)
        {
            offsets[number] = file.Count;
            Write(file, $"{number} 0 obj\n");
            file.AddRange(body);
            Write(file, "\nendobj\n");
        }
        var table = file.Count;
        Write(file, "xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets) Write(file, $"{number} 1\n{offset:D10} 00000 n \n");
        Write(file, $"trailer\n<</Root 1 0 R/Size {offsets.Keys.Max() + 1}{TrailerEntries}>>\nstartxref\n{table}\n%%EOF\n");
        return [.. file];
    }

    public PdfPage ReadPage(int number = 1) => PdfFile.Open(ToBytes(), new()).ReadPage(number);

    private static void Write(List<byte> file, FormattableString text) =>
        file.AddRange(Encoding.Latin1.GetBytes(text.ToString(CultureInfo.InvariantCulture)));

    private static void Write(List<byte> file, string text) => file.AddRange(Encoding.Latin1.GetBytes(text));
}
