using Extractor.Evaluations;

namespace Extractor.Pipelines;

/// <summary>The words by which the contract names what the records hold as enumerations.</summary>
public static class ContractNames
{
    public static string Of(SubjectKind kind) => kind switch
    {
        SubjectKind.Project => "project",
        SubjectKind.Department => "department",
        SubjectKind.Transfer => "transfer",
        SubjectKind.Policy => "policy",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of subject."),
    };

    public static string Of(Grade grade) => grade switch
    {
        Grade.Excellent => "优",
        Grade.Good => "良",
        Grade.Fair => "中",
        Grade.Poor => "差",
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "Not a grade."),
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a severity."),
    };

    public static string Of(ReadingMethod method) => method switch
    {
        ReadingMethod.Table => "table",
        ReadingMethod.Prose => "prose",
        ReadingMethod.Form => "form",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Not a way of reading."),
    };
}
