using Extractor.Checks;
using Extractor.Documents;
using Extractor.Evaluations;
using Extractor.Fields;
using Extractor.Fields.Accounts;
using Extractor.Fields.Learning;
using Extractor.Tables;

namespace Extractor.Pipelines;

/// <summary>The stages in order.</summary>
public static class ReportPipeline
{
    /// <param name="warnings">What the reader got over; handed on beside the result.</param>
    public static Extraction Extract(Document document, IReadOnlyList<ReadFailure> warnings)
    {
        var content = ContentBuilder.Build(document, new ContentOptions());
        var forms = FormReader.Read(content, LabelLearning.Default);
        IReadOnlyList<ReportPart> parts = [.. forms, .. ProseReader.Read(content, forms), .. EvaluatedAccounts.Read(content)];
        var (evaluations, noticed) = Reliability.Default.Of(EvaluationBuilder.Build(parts, content, document.Source));
        IReadOnlyList<Finding> findings = [.. noticed, .. Checker.Check(evaluations, content, ScoringRules.Default)];
        var pages = document is Document.Paged paged ? paged.Pages : null;
        return new Extraction(document.Source, pages?.Count, [], content, evaluations, findings, [.. warnings, .. Distrusted(pages ?? [])]);
    }

    private static IEnumerable<ReadFailure> Distrusted(IEnumerable<Page> pages) =>
        from page in pages
        where page.NeedsOcr is not null
        select new ReadFailure(page.NeedsOcr!.Code, page.Number, page.NeedsOcr.Reason);
}
