using Extractor.Evaluations;

namespace Extractor.Corpus.Generating;

/// <summary>One evaluation that a generated report states, exactly what is printed and no more.</summary>
/// <param name="Reporters">Which organizations may be taken for the one that reports; the form does not always tell.</param>
public sealed record TrueEvaluation(Evaluation Stated, IReadOnlyList<string> Reporters);

/// <summary>What does not add up in a report, because it was made so.</summary>
public sealed record TrueFinding(string Code, string Message);

/// <summary>A report nobody wrote, and the truth about it.</summary>
/// <param name="Family">One of <see cref="Families.All"/>.</param>
public sealed record GeneratedReport(
    string Name,
    string Family,
    IReadOnlyList<PrintedBlock> Blocks,
    TrueEvaluation Truth,
    IReadOnlyList<TrueFinding> Findings)
{
    public bool IsNarrative => Blocks.All(b => b is PrintedBlock.Paragraph);
}
