using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Extractor.Documents;

namespace Extractor.App.Commands.Pdf;

/// <summary>Pages as JSON; boxes are [left, top, right, bottom] in points from the top left corner.</summary>
internal static class PageJson
{
    public static void Write(TextWriter output, IReadOnlyList<Page> pages)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("pages");
            foreach (var page in pages) Write(json, page);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static void Write(Utf8JsonWriter json, Page page)
    {
        json.WriteStartObject();
        json.WriteNumber("page", page.Number);
        json.WriteNumber("width", Rounded(page.Width));
        json.WriteNumber("height", Rounded(page.Height));
        if (page.NeedsOcr is { } distrust)
        {
            json.WriteStartObject("needs_ocr");
            json.WriteString("code", distrust.Code);
            json.WriteString("reason", distrust.Reason);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("needs_ocr");
        }
        json.WriteStartArray("letters");
        foreach (var letter in page.Letters)
        {
            json.WriteStartObject();
            json.WriteString("text", letter.Text);
            Write(json, letter.Box);
            json.WriteNumber("size", Rounded(letter.Size));
            json.WriteString("direction", letter.Direction.ToString());
            json.WriteBoolean("bold", letter.Bold);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteBoxes(json, "lines", page.Rulings.Select(r => r.Box));
        WriteBoxes(json, "shadings", page.Shadings.Select(s => s.Box));
        json.WriteEndObject();
    }

    private static void WriteBoxes(Utf8JsonWriter json, string name, IEnumerable<Box> boxes)
    {
        json.WriteStartArray(name);
        foreach (var box in boxes)
        {
            json.WriteStartObject();
            Write(json, box);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Box box)
    {
        json.WriteStartArray("bbox");
        foreach (var edge in (ReadOnlySpan<double>)[box.Left, box.Top, box.Right, box.Bottom]) json.WriteNumberValue(Rounded(edge));
        json.WriteEndArray();
    }

    // Hundredths of a point are finer than any printer; a double's other digits are noise.
    private static decimal Rounded(double value) => (decimal)Math.Round(value, 2);
}
