using Extractor.Fields;
using Extractor.Tables;

namespace Extractor.Tests.Fields.Prose;

/// <summary>Narratives of a few lines, and what was read from them as text.</summary>
internal static class Narrative
{
    public const string ProjectTitle = "2022年度示例项目绩效自评报告";
    public const string DepartmentTitle = "示例市示例局2022年度部门整体支出绩效自评报告";

    /// <summary>Reads lines as paragraphs.</summary>
    public static IReadOnlyList<ReportPart> Read(params string[] lines) =>
        ProseReader.Read(new Content([.. lines.Select((line, i) => new Block.Paragraph(PlacedText.At(line, new Place.InFlow(i)), null))], [], []));

    /// <summary>The one part of a project's report whose title is put in front.</summary>
    public static ReportPart Project(string text) => Read([ProjectTitle, .. text.Split('\n')]).Single();

    /// <summary>The one part of a department's report whose title is put in front.</summary>
    public static ReportPart Department(string text) => Read([DepartmentTitle, .. text.Split('\n')]).Single();

    public static string Funds(ReportPart part) => string.Join("\n", part.Funds.Select(line =>
        $"{line.Source}: " + string.Join(", ", line.Figures.Select(f => $"{f.Column} {f.Value.Text.Text}"))));

    public static string Amounts(ReportPart part) => string.Join("\n", part.Amounts.Select(a => $"{a.Item ?? a.Measure} {a.Value.Text.Text}"));

    public static string Indicators(ReportPart part) => string.Join("\n", part.Indicators.Select(i => string.Join(" | ",
        Text(i.Level1), Text(i.Level2), i.Name.Text.Text, Text(i.Target), Text(i.Actual), Text(i.Weight), Text(i.Score))));

    public static string Header(ReportPart part, HeaderKind kind) =>
        string.Join("; ", part.Headers.Where(h => h.Kind == kind).Select(h => h.Value.Text.Text));

    /// <summary>Every text that was read, with the rule that read it.</summary>
    public static IEnumerable<(string By, string Text)> Texts(ReportPart part)
    {
        foreach (var header in part.Headers) yield return Pair(header.Value);
        foreach (var line in part.Funds)
        {
            yield return Pair(line.Label);
            foreach (var figure in line.Figures) yield return Pair(figure.Value);
        }
        foreach (var amount in part.Amounts)
        {
            yield return Pair(amount.Value);
            yield return (amount.Value.By, amount.Label.Text.Text + amount.Value.Text.Text);
        }
        foreach (var i in part.Indicators)
        {
            foreach (var value in new[] { i.Name, i.Target, i.Actual, i.Weight, i.Score })
            {
                if (value is not null) yield return Pair(value);
            }
        }
    }

    private static (string By, string Text) Pair(FieldText text) => (text.By, text.Text.Text);

    private static string Text(FieldText? text) => text?.Text.Text ?? "";
}
