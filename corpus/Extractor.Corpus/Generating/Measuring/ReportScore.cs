using Extractor.Corpus.Generating.Writing;
using Extractor.Documents;
using Extractor.Evaluations;
using Extractor.Fields;
using Extractor.Tables;

namespace Extractor.Corpus.Generating.Measuring;

/// <summary>How much of a generated report's evaluation is found in the parts that were read of it.</summary>
internal static class ReportScore
{
    /// <summary>What a report stands in that was never written to a file.</summary>
    public static Source NoFile { get; } = new("", "", "", "", 0);

    /// <param name="wrong">Told each path that is not right, what is true and what was found.</param>
    public static FieldScore Of(
        GeneratedReport report, Content content, IReadOnlyList<ReportPart> parts, Action<string, string?, string?> wrong)
    {
        var found = EvaluationBuilder.Build(parts, content, NoFile).Evaluations;
        return FieldScore.Of(report.Truth.Stated, found.Count > 0 ? found[0] : null, wrong);
    }

    /// <summary>Of a family's or a voice's first reports together.</summary>
    public static FieldScore OfFamily(string family, int seed, int count, Func<Content, IReadOnlyList<ReportPart>> read)
    {
        var sum = default(FieldScore);
        for (var number = 0; number < count; number++)
        {
            var report = FormGenerator.Generate(seed, number, family);
            var content = ContentOfReport.Of(report);
            sum += Of(report, content, read(content), (_, _, _) => { });
        }
        return sum;
    }
}
