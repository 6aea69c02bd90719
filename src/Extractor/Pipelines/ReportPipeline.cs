using Extractor.Documents;
using Extractor.Evaluations;
using Extractor.Fields;
using Extractor.Tables;

namespace Extractor.Pipelines;

/// <summary>The stages in order.</summary>
public static class ReportPipeline
{
    /// <param name="warnings">What the reader got over; handed on beside the result.</param>
    public static Extraction Extract(Document document, IReadOnlyList<ReadFailure> warnings)
    {
        var content = ContentBuilder.Build(document, new ContentOptions());
        IReadOnlyList<ReportPart> parts = [.. FormReader.Read(content), .. ProseReader.Read(content)];
        var (evaluations, findings) = EvaluationBuilder.Build(parts, content, document.Source);
        var pages = document is Document.Paged paged ? paged.Pages.Count : (int?)null;
        return new Extraction(document.Source, pages, [], content, evaluations, findings, warnings);
    }
}
