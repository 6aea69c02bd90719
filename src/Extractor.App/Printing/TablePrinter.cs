using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Extractor.Pipelines;
using Extractor.Storage;

namespace Extractor.App.Printing;

/// <summary>Prints rows for a person (table), a spreadsheet (csv) or a program (json).</summary>
internal static class TablePrinter
{
    // A cell's text wider than this is cut: a line of a terminal holds a few such columns. CSV and JSON cut nothing.
    private const int WidestColumn = 48;

    // Nothing stands to the right of the last column, so a sentence may stay whole there: two lines of a wide terminal.
    private const int WidestLastColumn = 240;
    private const string Gap = "  ";

    public static string Print(ResultTable table, string format) => format switch
    {
        "csv" => Csv(table),
        "json" => Json(table),
        _ => Aligned(table),
    };

    private static string Aligned(ResultTable table)
    {
        var texts = table.Rows.Select(row => row.Select((v, i) => TextWidth.Cut(Text(v).ReplaceLineEndings(" "), Widest(i, row.Count))).ToArray()).ToList();
        var widths = table.Columns.Select((name, i) => texts.Select(t => TextWidth.Of(t[i])).Append(TextWidth.Of(name)).Max()).ToArray();
        var right = table.Columns.Select((_, i) => table.Rows.Any(r => r[i] is not null) && table.Rows.All(r => r[i] is null or long or double or decimal or Number)).ToArray();
        var output = new StringBuilder();
        Line(output, [.. table.Columns], widths, right);
        Line(output, [.. widths.Select(w => new string('-', Math.Min(w, WidestColumn)))], widths, right);
        foreach (var row in texts) Line(output, row, widths, right);
        return output.ToString();
    }

    private static int Widest(int column, int columns) => column == columns - 1 ? WidestLastColumn : WidestColumn;

    private static void Line(StringBuilder output, string[] cells, int[] widths, bool[] right)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            var padding = new string(' ', widths[i] - TextWidth.Of(cells[i]));
            if (i > 0) line.Append(Gap);
            line.Append(right[i] ? padding + cells[i] : cells[i] + padding);
        }
        output.Append(line.ToString().TrimEnd()).Append('\n');
    }

    private static string Csv(ResultTable table)
    {
        var output = new StringBuilder();
        ContractCsv.Line(output, [.. table.Columns]);
        foreach (var row in table.Rows) ContractCsv.Line(output, [.. row.Select(v => v is null ? null : Text(v))]);
        return output.ToString();
    }

    private static string Json(ResultTable table)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var row in table.Rows)
            {
                json.WriteStartObject();
                for (var i = 0; i < row.Count; i++) Value(json, table.Columns[i], row[i]);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Value(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case long whole:
                json.WriteNumber(name, whole);
                break;
            case double real when double.IsFinite(real):
                json.WriteNumber(name, real);
                break;
            case decimal number:
                json.WriteNumber(name, number);
                break;
            case Number number:
                json.WritePropertyName(name);
                json.WriteRawValue(number.Text);
                break;
            default:
                json.WriteString(name, Text(value));
                break;
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        byte[] bytes => Convert.ToHexStringLower(bytes),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
