using Extractor.Forms;

namespace Extractor.Fields.FormReading;

/// <summary>What the value of a labelled box means, by the label's role.</summary>
internal static class BoxMeaning
{
    /// <summary>中央主管部门 stands above the department that reports.</summary>
    private const decimal HigherDepartment = 0.6m;

    /// <summary>A name in a box for names of another kind: somebody has to look.</summary>
    private const decimal Misplaced = 0.5m;

    /// <summary>A shorter text (支出) beside what a model takes for the label of a subject is no name. Characters; the shortest project seen has 4.</summary>
    private const int ShortestGuessed = 4;

    /// <summary>Characters; names of projects and departments are shorter.</summary>
    private const int LongestName = 100;

    /// <param name="label">The label as printed, with a year or a unit it may state.</param>
    public static void Keep(LabelMatch role, PlacedText label, PlacedText printed, LabelReader labels, PartBuilder part)
    {
        var value = printed.Trim();
        if (labels.SaysNothing(value.Text) || labels.IsNotApplicable(value.Text)) return;
        switch (role.Role)
        {
            case "aside":
                return;
            case "money_unit":
                part.Unit = MoneyUnit.In($"单位:{value.Text}") ?? part.Unit;
                return;
            case "tick_boxes":
                SubjectKinds.FromTicks(value, labels, part);
                return;
            case "score" when !FigureText.MayState(value.Text):
                return;
            case "fiscal_year" or "filed_on" when !value.Text.Any(char.IsDigit) && !value.Text.Contains('年', StringComparison.Ordinal):
                return;
            case "subject" or "organization" or "department_name" or "competent_department" or "implementing_unit" when FigureText.IsNumber(value.Text):
                return;
            case "grade" when !labels.Is(LabelKind.Word, "grade", value.Text):
                if (TickedOptions.In(value).FirstOrDefault(option => labels.Is(LabelKind.Word, "grade", option.Text)) is { } ticked)
                    part.Add(HeaderKind.Grade, ticked, ReadingMethod.Form, role.Confidence, "form/ticked-grade");
                return;
            case "subject" when role.By.StartsWith("model/", StringComparison.Ordinal) && value.Length < ShortestGuessed:
                return;
            case "subject":
                KeepSubject(role, value, labels, part);
                return;
            case "organization" when MoneyUnit.In($"单位:{value.Text}") is { } unit:
                part.Unit = unit;
                return;
            case "organization" or "department_name" or "competent_department" or "central_department" or "implementing_unit":
                KeepName(role, value, labels, part);
                return;
        }
        if (Roles.HeaderKindOf(role.Role) is not { } kind) return;
        var by = role.Role == "score" && labels.Is(LabelKind.Row, "total", label.Text) && !labels.Is(LabelKind.Evaluation, "self_evaluation", label.Text) ? ScoreRules.BareTotal : role.By;
        var isGoal = kind is HeaderKind.GoalExpected or HeaderKind.GoalAchieved;
        if (isGoal || value.Length <= LongestName) part.Add(kind, value, ReadingMethod.Form, role.Confidence, by);
    }

    private static void KeepSubject(LabelMatch role, PlacedText value, LabelReader labels, PartBuilder part)
    {
        var (name, code) = BoxValue.Split(value);
        var saysUnit = labels.Vocabulary.Is(LabelKind.Name, "organization", name.Text);
        part.Add(HeaderKind.Subject, name, ReadingMethod.Form, saysUnit ? Misplaced : role.Confidence, saysUnit ? NameBoxes.UnitUnderSubject : role.By);
        if (code is not null) part.Add(HeaderKind.SubjectCode, code, ReadingMethod.Form, 0.97m, "form/code-with-name");
    }

    private static void KeepName(LabelMatch role, PlacedText value, LabelReader labels, PartBuilder part)
    {
        if (value.Length > LongestName) return;
        var (name, _) = BoxValue.Split(BoxValue.WithoutAside(value));
        if (labels.Vocabulary.Is(LabelKind.Name, "project", name.Text))
        {
            part.ProjectUnderUnit ??= new(name, ReadingMethod.Form, Misplaced, NameBoxes.ProjectUnderUnit);
            return;
        }
        var confidence = role.Role == "central_department" ? HigherDepartment : role.Confidence;
        part.Add(Roles.HeaderKindOf(role.Role)!.Value, name, ReadingMethod.Form, confidence, role.By);
        if (role.Role is "department_name" or "organization") part.DepartmentName ??= new(name, ReadingMethod.Form, role.Confidence, role.By);
    }
}
