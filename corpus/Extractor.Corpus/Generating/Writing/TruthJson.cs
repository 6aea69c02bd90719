using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Extractor.Evaluations;

namespace Extractor.Corpus.Generating.Writing;

/// <summary>Writes the truth about a report in the contract's format, without evidence; a list is a choice of right answers.</summary>
public static class TruthJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(GeneratedReport report, string file, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("schema", "extractor/1");
        json.WriteStartObject("document");
        json.WriteNull("sha256");
        json.WriteString("file", file);
        json.WriteNull("media_type");
        json.WriteNull("pages");
        json.WriteStartArray("ocr_pages");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("evaluations");
        WriteEvaluation(json, report.Truth);
        json.WriteEndArray();
        WriteFindings(json, report.Findings);
        json.WriteEndObject();
    }

    private static void WriteEvaluation(Utf8JsonWriter json, TrueEvaluation truth)
    {
        var stated = truth.Stated;
        json.WriteStartObject();
        json.WriteString("subject_kind", Name(stated.SubjectKind));
        Text(json, "subject", stated.Subject);
        Text(json, "subject_code", stated.SubjectCode);
        json.WriteStartArray("organization");
        foreach (var reporter in truth.Reporters) json.WriteStringValue(reporter);
        json.WriteEndArray();
        Text(json, "competent_department", stated.CompetentDepartment);
        Text(json, "implementing_unit", stated.ImplementingUnit);
        WriteRegion(json, stated.Region);
        if (stated.FiscalYear is { } year) json.WriteNumber("fiscal_year", year);
        else json.WriteNull("fiscal_year");
        Number(json, "score", stated.Score);
        Text(json, "grade", stated.Grade is { } grade ? FormLayout.GradeText(grade) : null);
        Text(json, "filed_on", stated.FiledOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteGoals(json, stated.Goals);
        WriteFunds(json, stated.Funds);
        WriteIndicators(json, stated.Indicators);
        WriteAmounts(json, stated.Amounts);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, Region? region)
    {
        if (region is null)
        {
            json.WriteNull("region");
            return;
        }
        json.WriteStartObject("region");
        json.WriteString("code", region.Code);
        json.WriteString("name", region.Name);
        json.WriteEndObject();
    }

    private static void WriteGoals(Utf8JsonWriter json, Goals? goals)
    {
        if (goals is null)
        {
            json.WriteNull("goals");
            return;
        }
        json.WriteStartObject("goals");
        Text(json, "expected", goals.Expected);
        Text(json, "achieved", goals.Achieved);
        json.WriteEndObject();
    }

    private static void WriteFunds(Utf8JsonWriter json, IReadOnlyList<Fund> funds)
    {
        json.WriteStartArray("funds");
        foreach (var fund in funds)
        {
            json.WriteStartObject();
            json.WriteString("source", fund.Source);
            json.WriteString("label", fund.Label);
            Yuan(json, "declared_budget", fund.DeclaredBudget);
            Yuan(json, "initial_budget", fund.InitialBudget);
            Yuan(json, "annual_budget", fund.AnnualBudget);
            Yuan(json, "received", fund.Received);
            Yuan(json, "executed", fund.Executed);
            Yuan(json, "balance", fund.Balance);
            Number(json, "rate", fund.Rate);
            Number(json, "weight", fund.Weight);
            Number(json, "score", fund.Score);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteIndicators(Utf8JsonWriter json, IReadOnlyList<Indicator> indicators)
    {
        json.WriteStartArray("indicators");
        foreach (var indicator in indicators)
        {
            json.WriteStartObject();
            Text(json, "level1", indicator.Level1);
            Text(json, "level2", indicator.Level2);
            Text(json, "name", indicator.Name);
            WriteQuantity(json, "target", indicator.Target);
            WriteQuantity(json, "adjusted_target", indicator.AdjustedTarget);
            WriteQuantity(json, "actual", indicator.Actual);
            Number(json, "weight", indicator.Weight);
            Number(json, "score", indicator.Score);
            Text(json, "note", indicator.Note);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteQuantity(Utf8JsonWriter json, string name, Quantity? quantity)
    {
        if (quantity is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("text", quantity.Text);
        json.WriteString("op", quantity.Op);
        Number(json, "value", quantity.Value);
        Text(json, "unit", quantity.Unit);
        json.WriteEndObject();
    }

    private static void WriteAmounts(Utf8JsonWriter json, IReadOnlyList<Amount> amounts)
    {
        json.WriteStartArray("amounts");
        foreach (var amount in amounts)
        {
            json.WriteStartObject();
            json.WriteString("measure", amount.Measure);
            json.WriteString("label", amount.Label);
            Text(json, "item", amount.Item);
            if (amount.Unit == "元") Yuan(json, "value", amount.Value);
            else Number(json, "value", amount.Value);
            json.WriteString("unit", amount.Unit);
            json.WriteNumber("year", amount.Year!.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, IReadOnlyList<TrueFinding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", "warning");
            json.WriteNumber("evaluation", 0);
            json.WriteNull("path");
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value) => json.WriteString(name, value);

    private static void Yuan(Utf8JsonWriter json, string name, decimal? value) =>
        json.WriteString(name, value?.ToString("F2", CultureInfo.InvariantCulture));

    private static void Number(Utf8JsonWriter json, string name, decimal? value) =>
        json.WriteString(name, value?.ToString("0.############", CultureInfo.InvariantCulture));

    private static string Name(SubjectKind kind) => kind.ToString().ToLowerInvariant();
}
