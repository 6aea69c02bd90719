using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Extractor.Documents;

namespace Extractor.App.Running;

/// <summary>What an import did.</summary>
/// <param name="Unplaced">Corrections that found no value.</param>
/// <param name="Failed">In the order of the files.</param>
internal sealed record ImportSummary(int Stored, int Skipped, int Unplaced, IReadOnlyList<(string Path, ReadFailure Failure)> Failed)
{
    public int Code => Failed.Count == 0 ? ExitCode.Done : ExitCode.SomeFailed;

    public string Line
    {
        get
        {
            var reasons = Failed.CountBy(f => f.Failure.Code, StringComparer.Ordinal).OrderBy(r => r.Key, StringComparer.Ordinal)
                .Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Value} {r.Key}"));
            var why = Failed.Count == 0 ? "" : $" ({string.Join(", ", reasons)})";
            return string.Create(CultureInfo.InvariantCulture, $"{Stored} stored, {Skipped} skipped as already there, {Failed.Count} failed{why}.");
        }
    }

    public string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("stored", Stored);
            json.WriteNumber("skipped", Skipped);
            json.WriteNumber("corrections_unplaced", Unplaced);
            json.WriteStartArray("failed");
            foreach (var (path, failure) in Failed)
            {
                json.WriteStartObject();
                json.WriteString("path", path);
                if (failure.Page is { } page) json.WriteNumber("page", page);
                else json.WriteNull("page");
                json.WriteString("code", failure.Code);
                json.WriteString("reason", failure.Reason);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
