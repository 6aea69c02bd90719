using Extractor.Documents;
using Extractor.Evaluations;
using Extractor.Fields;
using Extractor.Tables;

namespace Extractor.Tests.Evaluations;

/// <summary>Parts of reports as a form or a sentence would hand them on, written in a few words.</summary>
internal static class Parts
{
    public static Content NoContent { get; } = new([], [], []);

    public static Source File { get; } = new("report.pdf", "report.pdf", new string('0', 64), "application/pdf", 1);

    public static ReportPart Form(int block, IEnumerable<HeaderField>? headers = null, IEnumerable<FundLine>? funds = null,
        IEnumerable<IndicatorLine>? indicators = null, IEnumerable<AmountLine>? amounts = null) =>
        new(block, ReadingMethod.Form, new FormMatch("national", 0.9m, []), [.. headers ?? []], [.. funds ?? []], [.. indicators ?? []], [.. amounts ?? []]);

    public static ReportPart Prose(int block, IEnumerable<HeaderField>? headers = null, IEnumerable<FundLine>? funds = null,
        IEnumerable<IndicatorLine>? indicators = null, IEnumerable<AmountLine>? amounts = null) =>
        new(block, ReadingMethod.Prose, null, [.. headers ?? []], [.. funds ?? []], [.. indicators ?? []], [.. amounts ?? []]);

    public static HeaderField Header(HeaderKind kind, string text, ReadingMethod method = ReadingMethod.Form) => new(kind, Text(text, method));

    public static FieldText Text(string text, ReadingMethod method = ReadingMethod.Form, int page = 1) =>
        new(PlacedText.At(text, new Place.OnPage(page, Somewhere(text))), method, 0.9m, "test");

    public static FieldText? Maybe(string? text, ReadingMethod method = ReadingMethod.Form) => text is null ? null : Text(text, method);

    /// <summary>A line of funds: Fund("total", "年度资金总额", "万元", (FundColumn.Executed, "6.25")).</summary>
    public static FundLine Fund(string source, string label, string? unit, params (FundColumn Column, string Text)[] figures) =>
        FundBy(ReadingMethod.Form, source, label, unit, figures);

    public static FundLine FundBy(ReadingMethod method, string source, string label, string? unit, params (FundColumn Column, string Text)[] figures) =>
        new(source, Text(label, method), [.. figures.Select(f => new FundFigure(f.Column, Text(f.Text, method), unit))]);

    public static IndicatorLine Indicator(string name, string? target = null, string? actual = null, string? weight = null, string? score = null,
        string? level1 = null, string? level2 = null, string? sign = null, string? unit = null, ReadingMethod method = ReadingMethod.Form) =>
        new(Maybe(level1), Maybe(level2), Text(name, method), Maybe(target), null, Maybe(actual), Maybe(weight), Maybe(score), null, Maybe(sign), Maybe(unit));

    public static EvaluationResult Build(params ReportPart[] parts) => EvaluationBuilder.Build(parts, NoContent, File);

    public static Evaluation One(params ReportPart[] parts)
    {
        var result = Build(parts);
        Assert.That(result.Evaluations, Has.Count.EqualTo(1));
        return result.Evaluations[0];
    }

    // Texts are told apart by where they stand: each its own box.
    private static Box Somewhere(string text)
    {
        var at = 0;
        foreach (var c in text) at = (at * 31 + c) % 700;
        return new Box(50, at, 60 + 10 * text.Length, at + 10);
    }
}
