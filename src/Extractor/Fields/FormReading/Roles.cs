namespace Extractor.Fields.FormReading;

/// <summary>The vocabulary's roles as the fields' kinds.</summary>
internal static class Roles
{
    public static FundColumn? FundColumnOf(string? role) => role switch
    {
        "declared_budget" => FundColumn.DeclaredBudget,
        "initial_budget" => FundColumn.InitialBudget,
        "annual_budget" => FundColumn.AnnualBudget,
        "received" => FundColumn.Received,
        "executed" => FundColumn.Executed,
        "balance" => FundColumn.Balance,
        "rate" => FundColumn.Rate,
        "weight" => FundColumn.Weight,
        "score" => FundColumn.Score,
        _ => null,
    };

    public static HeaderKind? HeaderKindOf(string? role) => role switch
    {
        "subject" => HeaderKind.Subject,
        "subject_code" => HeaderKind.SubjectCode,
        "department_name" or "organization" => HeaderKind.Organization,
        "competent_department" or "central_department" => HeaderKind.CompetentDepartment,
        "implementing_unit" => HeaderKind.ImplementingUnit,
        "region" => HeaderKind.Region,
        "fiscal_year" => HeaderKind.FiscalYear,
        "score" => HeaderKind.Score,
        "grade" => HeaderKind.Grade,
        "filed_on" => HeaderKind.FiledOn,
        "goal_expected" => HeaderKind.GoalExpected,
        "goal_achieved" => HeaderKind.GoalAchieved,
        _ => null,
    };
}
