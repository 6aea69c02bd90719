using Extractor.Documents;
using Extractor.Evaluations;
using Extractor.Tables;

namespace Extractor.Pipelines;

/// <summary>All that became of one document.</summary>
/// <param name="Pages">Null where the format has none.</param>
/// <param name="OcrPages">From 1; pages whose text came from OCR.</param>
/// <param name="Warnings">Damage got over and pages left out while reading.</param>
public sealed record Extraction(
    Source Source,
    int? Pages,
    IReadOnlyList<int> OcrPages,
    Content Content,
    IReadOnlyList<Evaluation> Evaluations,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<ReadFailure> Warnings);
