using Extractor.Fields;

namespace Extractor.Tests.Fields.FormReading;

/// <summary>What was read from a form, as lines a person can compare.</summary>
internal static class FormPicture
{
    public static string Of(string drawing) => Of(FormReader.Read(FormDrawing.Draw(drawing)));

    public static string Of(IReadOnlyList<ReportPart> parts) =>
        string.Join("\n---\n", parts.Select(part => string.Join('\n', LinesOf(part))));

    private static IEnumerable<string> LinesOf(ReportPart part)
    {
        foreach (var header in part.Headers) yield return $"{header.Kind}: {header.Value.Text}";
        foreach (var fund in part.Funds)
            yield return $"fund {fund.Source} {fund.Label.Text}: {string.Join(", ", fund.Figures.Select(f => $"{f.Column} {f.Value.Text}{(f.Unit is null ? "" : " " + f.Unit)}"))}";
        foreach (var line in part.Indicators)
        {
            (string Name, FieldText? Text)[] values =
            [
                ("target", line.Target), ("adjusted", line.AdjustedTarget), ("actual", line.Actual), ("weight", line.Weight), ("score", line.Score),
                ("note", line.Note), ("sign", line.Sign), ("unit", line.Unit),
            ];
            var stated = string.Join(", ", values.Where(v => v.Text is not null).Select(v => $"{v.Name} {v.Text!.Text}"));
            yield return $"indicator {line.Level1?.Text.Text ?? "-"} > {line.Level2?.Text.Text ?? "-"} > {line.Name.Text}: {stated}";
        }
        foreach (var amount in part.Amounts)
            yield return $"amount {amount.Measure}{(amount.Item is null ? "" : "/" + amount.Item)} {amount.Label.Text}: {amount.Value.Text}{(amount.Unit is null ? "" : " " + amount.Unit)}{(amount.Year is { } year ? $" in {year}" : "")}";
    }
}
