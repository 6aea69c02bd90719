using Extractor.Forms;

namespace Extractor.Fields.Learning;

/// <summary>The model's classes and the vocabulary's roles, each in the other's words.</summary>
public static class LearnedRoles
{
    /// <summary>The vocabulary's role for a class of the model; null where the class is of another kind.</summary>
    public static string? RoleOf(LabelKind kind, string name)
    {
        var dot = name.IndexOf('.');
        var (group, role) = (name[..dot], name[(dot + 1)..]);
        return (kind, group, role) switch
        {
            (LabelKind.HeaderField, "header", _) => role,
            (LabelKind.Row, "header", "score") => "total",
            (LabelKind.FundColumn, "fund", _) => role,
            (LabelKind.FundSource, "source", _) => role,
            // The vocabulary has one word for the two, and no use for either.
            (LabelKind.IndicatorColumn, "indicator", "criterion") => "explanation",
            (LabelKind.IndicatorColumn, "indicator", _) => role,
            _ => null,
        };
    }

    /// <summary>The model's classes for a role of the vocabulary; none where the model knows it as no label.</summary>
    public static IEnumerable<string> ClassesOf(LabelKind kind, string role)
    {
        string[] names = (kind, role) switch
        {
            (LabelKind.HeaderField, "department_name") => ["header.subject", "header.organization"],
            (LabelKind.HeaderField, "central_department") => ["header.competent_department"],
            (LabelKind.HeaderField, _) => [$"header.{role}"],
            (LabelKind.Row, "total") => ["header.score"],
            (LabelKind.FundColumn, _) => [$"fund.{role}"],
            (LabelKind.FundSource, "subtotal") => ["source.total"],
            (LabelKind.FundSource, _) => [$"source.{role}"],
            (LabelKind.IndicatorColumn, "level3") => ["indicator.name"],
            (LabelKind.IndicatorColumn, "explanation") => ["indicator.explanation", "indicator.criterion"],
            (LabelKind.IndicatorColumn, _) => [$"indicator.{role}"],
            _ => [],
        };
        return names.Where(CellRole.All.Contains);
    }
}
