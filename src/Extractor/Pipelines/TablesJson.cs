using System.Text.Encodings.Web;
using System.Text.Json;
using Extractor.Tables;

namespace Extractor.Pipelines;

/// <summary>Writes a document's tables alone, as <c>extractor tables</c> prints them.</summary>
public static class TablesJson
{
    // Chinese stays readable: nothing here is ever put into a web page unescaped.
    private static JsonWriterOptions Options => new() { Indented = false, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="join">Tables that go on over a break are printed once, where they begin.</param>
    public static byte[] Write(Content content, bool join)
    {
        using var stream = new MemoryStream();
        var captions = TableListing.Whole(content).ToDictionary(whole => whole.Table.Parts[0].Place, whole => whole.Caption);
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("pages");
            foreach (var page in TableListing.Of(content, join))
            {
                json.WriteStartObject();
                json.WriteNumber("page", page.Number);
                json.WriteStartArray("tables");
                foreach (var (table, continues) in page.Tables) Table(json, table, captions.GetValueOrDefault(table.Parts[0].Place), continues, join);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Table(Utf8JsonWriter json, Table table, PlacedText? caption, bool continues, bool join)
    {
        json.WriteStartObject();
        Box(json, table.Parts[0].Place);
        json.WriteNumber("rows", table.Rows);
        json.WriteNumber("cols", table.Columns);
        if (continues) json.WriteBoolean("continues", true);
        json.WriteStartArray("cells");
        foreach (var cell in table.Cells)
        {
            json.WriteStartObject();
            json.WriteNumber("row", cell.Row);
            json.WriteNumber("col", cell.Column);
            json.WriteNumber("rowspan", cell.RowSpan);
            json.WriteNumber("colspan", cell.ColumnSpan);
            json.WriteString("text", cell.Text.Text);
            if (join)
            {
                if (cell.Place is Place.OnPage on) json.WriteNumber("page", on.Page);
                else json.WriteNull("page");
                Box(json, cell.Place);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("header_rows", table.HeaderRows);
        Sections(json, new TableHeads(table, caption));
        json.WriteNumber("confidence", ContractNumber.Confidence(table.Confidence));
        if (!table.IsSure) json.WriteBoolean("uncertain", true);
        json.WriteStartArray("residue");
        foreach (var text in table.Residue) json.WriteStringValue(text.Text);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Sections(Utf8JsonWriter json, TableHeads heads)
    {
        json.WriteStartArray("sections");
        foreach (var section in heads.Sections)
        {
            json.WriteStartObject();
            json.WriteNumber("head_row", section.HeadRow);
            json.WriteNumber("body_row", section.BodyRow);
            json.WriteNumber("end_row", section.EndRow);
            json.WriteNumber("label_cols", section.LabelColumns);
            json.WriteStartArray("columns");
            foreach (var column in heads.Columns(section))
            {
                json.WriteStartObject();
                json.WriteNumber("col", column.Column);
                json.WriteStartArray("path");
                foreach (var head in column.Path) json.WriteStringValue(head.Text);
                json.WriteEndArray();
                json.WriteString("unit", column.Unit?.Text);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Box(Utf8JsonWriter json, Place place)
    {
        if (place is not Place.OnPage on)
        {
            json.WriteNull("bbox");
            return;
        }
        json.WriteStartArray("bbox");
        foreach (var side in (double[])[on.Box.Left, on.Box.Top, on.Box.Right, on.Box.Bottom])
            json.WriteNumberValue(ContractNumber.Points(side));
        json.WriteEndArray();
    }
}
