namespace Extractor;

public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>Something a report says that does not add up, or that could not be read.</summary>
/// <param name="Code">One of the codes listed in docs/findings.md.</param>
/// <param name="Evaluation">The index of the evaluation it is about; null: the whole document.</param>
/// <param name="Path">The field it is about, as in <c>funds[0].rate</c>; null: the whole evaluation.</param>
/// <param name="Message">One sentence with the figures that disagree, for a person.</param>
public sealed record Finding(
    string Code, Severity Severity, int? Evaluation, string? Path, string Message, IReadOnlyList<Evidence> Evidence);
