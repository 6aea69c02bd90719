namespace Extractor.Fields.FormReading;

/// <summary>Settles names that stand in boxes for names of another kind: a project's under 单位名称, a unit's under 项目名称.</summary>
/// <remarks>What a name ends in tells which it is. Nothing is asserted firmly: such a name is for somebody to look at.</remarks>
internal static class NameBoxes
{
    /// <summary>The rule by which a unit's name is kept as the subject.</summary>
    public const string UnitUnderSubject = "form/unit-under-subject";

    /// <summary>The rule by which a project's name in a unit's box is taken for the subject.</summary>
    public const string ProjectUnderUnit = "form/project-under-unit";

    /// <summary>A project's name in a unit's box is the subject where no box for it holds another project's.</summary>
    public static void Settle(PartBuilder part)
    {
        if (part.ProjectUnderUnit is not { } project) return;
        var subjects = part.Headers.Where(header => header.Kind == HeaderKind.Subject).ToList();
        if (subjects.Exists(header => header.Value.By != UnitUnderSubject)) return;
        foreach (var unit in subjects) part.Become(unit, HeaderKind.Organization);
        part.Add(HeaderKind.Subject, project.Text, project.Method, project.Confidence, project.By);
    }
}
