using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Extractor.Storage;

namespace Extractor.App.Printing;

/// <summary>A value's whole way back.</summary>
/// <param name="Places">Each with its picture's path, or why there is none.</param>
internal sealed record Explanation(
    StoredValue Value, IReadOnlyList<(StoredPlace Place, string? Picture)> Places, IReadOnlyList<StoredCorrection> Corrections, IReadOnlyList<string> Findings);

internal static class ExplanationText
{
    public static string Write(IReadOnlyList<Explanation> explained)
    {
        var text = new StringBuilder();
        foreach (var one in explained)
        {
            if (text.Length > 0) text.Append('\n');
            One(text, one);
        }
        return text.ToString();
    }

    private static void One(StringBuilder text, Explanation one)
    {
        var v = one.Value;
        var unit = v.Unit is null or "1" ? "" : " " + v.Unit;
        Line(text, $"{v.RecordId}.{v.Field} = {v.Value ?? "—"}{unit}   {v.Record}");
        Line(text, $"  of        {v.Subject ?? "—"}, {v.Year?.ToString(CultureInfo.InvariantCulture) ?? "year unknown"} ({v.Path}; value {Number(v.Id)})");
        Line(text, $"  file      {v.FilePath}");
        Line(text, $"  sha256    {v.Sha256}");
        if (v.Confidence is { } confidence) Line(text, $"  sure      {Number(confidence)}");
        foreach (var (i, (place, picture)) in one.Places.Index())
        {
            Line(text, $"  {Number(i + 1L)}. printed {place.Printed}");
            Line(text, place.Page is { } page
                ? $"     at      page {Number(page)}, box {Number(place.Left)} {Number(place.Top)} {Number(place.Right)} {Number(place.Bottom)}"
                : $"     at      block {Number(place.Block)}");
            if (place.Table is { } table)
            {
                Line(text, $"     cell    table {Number(table + 1)}, row {Number(place.Row + 1)}, column {Number(place.Column + 1)}");
                if (place.RowHead is { } row) Line(text, $"     row     {row}");
                if (place.ColumnHead is { } column) Line(text, $"     column  {column}");
            }
            if (place.Context is { } context && context != place.Printed) Line(text, $"     in      {TextWidth.Cut(context.ReplaceLineEndings(" "), 160)}");
            Line(text, $"     read    {place.Method}, {place.By}, sure {Number(place.Confidence)}");
            if (picture is not null) Line(text, $"     picture {picture}");
        }
        foreach (var c in one.Corrections) Line(text, $"  corrected from {c.Was ?? "—"} to {c.Value ?? "—"}: {c.Why}");
        foreach (var finding in one.Findings) Line(text, $"  finding   {finding}");
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static string Number(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? "—";
}

internal static class ExplanationJson
{
    public static string Write(IReadOnlyList<Explanation> explained)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var one in explained) One(json, one);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void One(Utf8JsonWriter json, Explanation one)
    {
        var v = one.Value;
        json.WriteStartObject();
        json.WriteString("id", v.RecordId);
        json.WriteString("field", v.Field);
        json.WriteString("value", v.Value);
        json.WriteString("unit", v.Unit);
        json.WriteString("path", v.Path);
        json.WriteString("record", v.Record);
        json.WriteString("subject", v.Subject);
        json.WriteString("file", v.FilePath);
        json.WriteString("sha256", v.Sha256);
        json.WriteStartArray("places");
        foreach (var (place, picture) in one.Places) Place(json, place, picture);
        json.WriteEndArray();
        json.WriteStartArray("corrections");
        foreach (var c in one.Corrections)
        {
            json.WriteStartObject();
            json.WriteString("was", c.Was);
            json.WriteString("value", c.Value);
            json.WriteString("why", c.Why);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in one.Findings) json.WriteStringValue(finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, StoredPlace place, string? picture)
    {
        json.WriteStartObject();
        json.WriteString("printed", place.Printed);
        if (place.Page is { } page) json.WriteNumber("page", page);
        else json.WriteNull("page");
        if (place is { Left: { } left, Top: { } top, Right: { } right, Bottom: { } bottom })
        {
            json.WriteStartArray("bbox");
            foreach (var side in (double[])[left, top, right, bottom]) json.WriteNumberValue(side);
            json.WriteEndArray();
        }
        else
        {
            json.WriteNull("bbox");
        }
        json.WriteString("row_head", place.RowHead);
        json.WriteString("column_head", place.ColumnHead);
        json.WriteString("context", place.Context);
        json.WriteString("method", place.Method);
        json.WriteString("by", place.By);
        json.WriteNumber("confidence", place.Confidence);
        json.WriteString("picture", picture);
        json.WriteEndObject();
    }
}
