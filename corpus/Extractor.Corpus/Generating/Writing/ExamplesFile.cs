using System.Text.Encodings.Web;
using System.Text.Json;
using Extractor.Evaluations;

namespace Extractor.Corpus.Generating.Writing;

/// <summary>Writes what a classifier can learn from a report: one line of JSON for each table, and one for a narrative.</summary>
/// <remarks>A table: <c>{"family","document","columns","cells":[[row, column, rowspan, colspan, "text", "role"], …],"rows":["kind", …]}</c>.
/// A narrative: <c>{"family","document","year","department","names":[…],"paragraphs":["…支出【fund.executed:48万元】。", …]}</c>; figures that are
/// not marked state no field. Labelled reports of any origin may be written down the same way.</remarks>
public static class ExamplesFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Append(GeneratedReport report, Stream stream)
    {
        if (report.IsNarrative) AppendNarrative(report, stream);
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

    private static void AppendNarrative(GeneratedReport report, Stream stream)
    {
        var stated = report.Truth.Stated;
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("family", report.Family);
            json.WriteString("document", report.Name);
            json.WriteNumber("year", stated.FiscalYear!.Value);
            json.WriteBoolean("department", stated.SubjectKind == SubjectKind.Department);
            json.WriteStartArray("names");
            foreach (var name in new[] { stated.Subject, stated.Organization, stated.ImplementingUnit }.OfType<string>().Distinct()) json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteStartArray("paragraphs");
            foreach (var paragraph in report.Blocks.OfType<PrintedBlock.Paragraph>().Where(p => p.Level != 1)) json.WriteStringValue(Marked(paragraph));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    /// <summary>The text with each figure that states a field in 【】, behind the field's name.</summary>
    private static string Marked(PrintedBlock.Paragraph paragraph)
    {
        var text = paragraph.Text;
        foreach (var figure in paragraph.Figures.Reverse())
            text = $"{text[..figure.Start]}【{figure.Role}:{text.Substring(figure.Start, figure.Length)}】{text[(figure.Start + figure.Length)..]}";
        return text;
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
