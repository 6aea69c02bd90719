using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Extractor.Evaluations;

namespace Extractor.Pipelines;

/// <summary>Writes what became of a document as the JSON that <c>extractor extract</c> prints: every key, in a fixed order.</summary>
public sealed class ContractJson
{
    public const string Schema = "extractor/1";

    private readonly bool withRules;

    private ContractJson(bool withRules) => this.withRules = withRules;

    // Chinese stays readable: nothing here is ever put into a web page unescaped.
    private static JsonWriterOptions Options => new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Extraction extraction) => Write(extraction, new(withRules: false));

    /// <summary>With one key more: <c>by</c>, the rule behind each piece of evidence.</summary>
    public static byte[] WriteWithRules(Extraction extraction) => Write(extraction, new(withRules: true));

    private static byte[] Write(Extraction extraction, ContractJson writer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options)) writer.Write(json, extraction);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private void Write(Utf8JsonWriter json, Extraction extraction)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteStartObject("document");
        json.WriteString("sha256", extraction.Source.Sha256);
        json.WriteString("file", extraction.Source.File);
        json.WriteString("media_type", extraction.Source.MediaType);
        if (extraction.Pages is { } pages) json.WriteNumber("pages", pages);
        else json.WriteNull("pages");
        json.WriteStartArray("ocr_pages");
        foreach (var page in extraction.OcrPages) json.WriteNumberValue(page);
        json.WriteEndArray();
        json.WriteEndObject();
        WriteArray(json, "evaluations", extraction.Evaluations, Evaluation);
        WriteArray(json, "findings", extraction.Findings, Finding);
        json.WriteEndObject();
    }

    private void Evaluation(Utf8JsonWriter json, Evaluation evaluation)
    {
        json.WriteString("subject_kind", ContractNames.Of(evaluation.SubjectKind));
        json.WriteString("subject", evaluation.Subject);
        json.WriteString("subject_code", evaluation.SubjectCode);
        json.WriteString("organization", evaluation.Organization);
        json.WriteString("competent_department", evaluation.CompetentDepartment);
        json.WriteString("implementing_unit", evaluation.ImplementingUnit);
        if (evaluation.Region is { } region)
        {
            json.WriteStartObject("region");
            json.WriteString("code", region.Code);
            json.WriteString("name", region.Name);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("region");
        }
        if (evaluation.FiscalYear is { } year) json.WriteNumber("fiscal_year", year);
        else json.WriteNull("fiscal_year");
        json.WriteString("score", ContractNumber.Plain(evaluation.Score));
        json.WriteString("grade", evaluation.Grade is { } grade ? ContractNames.Of(grade) : null);
        json.WriteString("filed_on", evaluation.FiledOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (evaluation.Goals is { } goals)
        {
            json.WriteStartObject("goals");
            json.WriteString("expected", goals.Expected);
            json.WriteString("achieved", goals.Achieved);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("goals");
        }
        WriteArray(json, "funds", evaluation.Funds, Fund);
        WriteArray(json, "indicators", evaluation.Indicators, Indicator);
        WriteArray(json, "amounts", evaluation.Amounts, Amount);
    }

    private void Fund(Utf8JsonWriter json, Fund fund)
    {
        json.WriteString("source", fund.Source);
        json.WriteString("label", fund.Label);
        json.WriteString("declared_budget", ContractNumber.Money(fund.DeclaredBudget));
        json.WriteString("initial_budget", ContractNumber.Money(fund.InitialBudget));
        json.WriteString("annual_budget", ContractNumber.Money(fund.AnnualBudget));
        json.WriteString("received", ContractNumber.Money(fund.Received));
        json.WriteString("executed", ContractNumber.Money(fund.Executed));
        json.WriteString("balance", ContractNumber.Money(fund.Balance));
        json.WriteString("rate", ContractNumber.Plain(fund.Rate));
        json.WriteString("weight", ContractNumber.Plain(fund.Weight));
        json.WriteString("score", ContractNumber.Plain(fund.Score));
        EvidenceOf(json, fund.Evidence);
    }

    private void Indicator(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteString("level1", indicator.Level1);
        json.WriteString("level2", indicator.Level2);
        json.WriteString("name", indicator.Name);
        Quantity(json, "target", indicator.Target);
        Quantity(json, "adjusted_target", indicator.AdjustedTarget);
        Quantity(json, "actual", indicator.Actual);
        json.WriteString("weight", ContractNumber.Plain(indicator.Weight));
        json.WriteString("score", ContractNumber.Plain(indicator.Score));
        json.WriteString("note", indicator.Note);
        EvidenceOf(json, indicator.Evidence);
    }

    private static void Quantity(Utf8JsonWriter json, string name, Quantity? quantity)
    {
        if (quantity is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("text", quantity.Text);
        json.WriteString("op", quantity.Op);
        json.WriteString("value", ContractNumber.Plain(quantity.Value));
        json.WriteString("unit", quantity.Unit);
        json.WriteEndObject();
    }

    private void Amount(Utf8JsonWriter json, Amount amount)
    {
        json.WriteString("measure", amount.Measure);
        json.WriteString("label", amount.Label);
        json.WriteString("item", amount.Item);
        json.WriteString("value", ContractNumber.Of(amount.Value, amount.Unit));
        json.WriteString("unit", amount.Unit);
        if (amount.Year is { } year) json.WriteNumber("year", year);
        else json.WriteNull("year");
        EvidenceOf(json, amount.Evidence);
    }

    private void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("severity", ContractNames.Of(finding.Severity));
        if (finding.Evaluation is { } evaluation) json.WriteNumber("evaluation", evaluation);
        else json.WriteNull("evaluation");
        json.WriteString("path", finding.Path);
        json.WriteString("message", finding.Message);
        WriteArray(json, "evidence", finding.Evidence, OneEvidence);
    }

    private void EvidenceOf(Utf8JsonWriter json, EvidenceMap evidence)
    {
        json.WriteStartObject("evidence");
        foreach (var field in evidence.Fields) WriteArray(json, field, evidence[field], OneEvidence);
        json.WriteEndObject();
    }

    private void OneEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        if (evidence.Place is Place.OnPage place)
        {
            json.WriteNumber("page", place.Page);
            json.WriteStartArray("bbox");
            foreach (var side in (double[])[place.Box.Left, place.Box.Top, place.Box.Right, place.Box.Bottom])
            {
                json.WriteNumberValue(ContractNumber.Points(side));
            }
            json.WriteEndArray();
        }
        else
        {
            json.WriteNull("page");
            json.WriteNull("bbox");
        }
        json.WriteString("text", evidence.Text);
        json.WriteString("method", ContractNames.Of(evidence.Method));
        json.WriteNumber("confidence", ContractNumber.Confidence(evidence.Confidence));
        if (withRules) json.WriteString("by", evidence.By);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
