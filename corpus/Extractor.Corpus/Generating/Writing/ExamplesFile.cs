using System.Text.Encodings.Web;
using System.Text.Json;

namespace Extractor.Corpus.Generating.Writing;

/// <summary>Writes what a classifier can learn from a report: one line of JSON for each table.</summary>
/// <remarks><c>{"family","document","columns","cells":[[row, column, rowspan, colspan, "text", "role"], …],"rows":["kind", …]}</c>.
/// Labelled forms of any origin may be written down the same way.</remarks>
public static class ExamplesFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Append(GeneratedReport report, Stream stream)
    {
        foreach (var grid in report.Blocks.OfType<PrintedBlock.Grid>())
        {
            using (var json = new Utf8JsonWriter(stream, Options))
            {
                json.WriteStartObject();
                json.WriteString("family", report.Family);
                json.WriteString("document", report.Name);
                WriteTable(json, grid.Table);
                json.WriteEndObject();
            }
            stream.WriteByte((byte)'\n');
        }
    }

    private static void WriteTable(Utf8JsonWriter json, PrintedTable printed)
    {
        var table = ContentOfReport.TableOf(printed, new Place.InFlow(0));
        json.WriteNumber("columns", table.Columns);
        json.WriteStartArray("cells");
        for (var i = 0; i < table.Cells.Count; i++)
        {
            var cell = table.Cells[i];
            json.WriteStartArray();
            json.WriteNumberValue(cell.Row);
            json.WriteNumberValue(cell.Column);
            json.WriteNumberValue(cell.RowSpan);
            json.WriteNumberValue(cell.ColumnSpan);
            json.WriteStringValue(cell.Text.Text);
            json.WriteStringValue(printed.Cells[i].Role);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var kind in printed.RowKinds) json.WriteStringValue(kind);
        json.WriteEndArray();
    }
}
