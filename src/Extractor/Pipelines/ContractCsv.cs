using System.Text;

namespace Extractor.Pipelines;

/// <summary>One line for each value a document states, with the place where it stands.</summary>
public static class ContractCsv
{
    private static readonly string[] Heads =
        ["file", "evaluation", "subject", "organization", "region", "fiscal_year", "record", "label", "field", "value", "unit", "page", "text", "confidence"];

    public static byte[] Write(Extraction extraction)
    {
        var csv = new StringBuilder();
        Line(csv, Heads);
        foreach (var value in StatedValue.All(extraction.Evaluations))
        {
            var evaluation = extraction.Evaluations[value.Evaluation];
            var evidence = value.Evidence.Count > 0 ? value.Evidence[0] : null;
            Line(csv, [
                extraction.Source.File, Number(value.Evaluation), evaluation.Subject, evaluation.Organization, evaluation.Region?.Name,
                Number(evaluation.FiscalYear), value.Record, value.Label, value.Field, value.Value, value.Unit,
                Number((evidence?.Place as Place.OnPage)?.Page), evidence?.Text, ContractNumber.Plain(evidence?.Confidence)]);
        }
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <summary>Adds a line as RFC 4180 has it, but ended by a line feed alone.</summary>
    public static void Line(StringBuilder csv, IReadOnlyList<string?> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0) csv.Append(',');
            var field = fields[i] ?? "";
            if (field.AsSpan().IndexOfAny(",\"\r\n") < 0) csv.Append(field);
            else csv.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        csv.Append('\n');
    }

    private static string? Number(int? number) => ContractNumber.Plain(number);
}
