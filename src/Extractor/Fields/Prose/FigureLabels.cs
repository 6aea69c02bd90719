using Extractor.Fields.Learning;

namespace Extractor.Fields.Prose;

/// <summary>The model's classes of figures and the rules' labels, each in the other's words.</summary>
internal static class FigureLabels
{
    private static readonly Dictionary<FundColumn, string> Columns = new()
    {
        [FundColumn.DeclaredBudget] = "fund.declared_budget",
        [FundColumn.InitialBudget] = "fund.initial_budget",
        [FundColumn.AnnualBudget] = "fund.annual_budget",
        [FundColumn.Received] = "fund.received",
        [FundColumn.Executed] = "fund.executed",
        [FundColumn.Balance] = "fund.balance",
        [FundColumn.Rate] = "fund.rate",
    };

    /// <summary>What a value says that the model read: <see cref="EmbeddedModels.Figures"/>.</summary>
    public static string By(string role) => $"model/figures/{role[(role.IndexOf('.', StringComparison.Ordinal) + 1)..]}";

    /// <summary>What a rule's label says its figure is; <see cref="FigureRole.None"/> for labels whose figures are no fields.</summary>
    public static string RoleOf(ProseLabel label)
    {
        var role = label.Role switch
        {
            "fund" or "granted" => Columns[Enum.Parse<FundColumn>(label.Code)],
            "source" => "source." + label.Code,
            "measure" or "measure-bare" => "measure." + label.Code,
            "score" => label.Code == "execution" ? "score.execution" : "score.total",
            _ => FigureRole.None,
        };
        return FigureRole.All.Contains(role) ? role : FigureRole.None;
    }

    /// <summary>The label a sentence reader works with; null for a class that is none of its labels (an indicator's values, none).</summary>
    public static ProseLabel? LabelOf(string role, decimal confidence, FigureKind kind)
    {
        var dot = role.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0) return null;
        var (group, name) = (role[..dot], role[(dot + 1)..]);
        var code = group switch
        {
            "fund" => Columns.First(c => c.Value == role).Key.ToString(),
            "source" or "measure" or "score" => name,
            _ => null,
        };
        return code is null ? null : new(By(role), group, code, confidence, kind, null, [], [], []);
    }

    /// <summary>Whether a figure of this kind can state it: a rate is a percentage, money is money.</summary>
    public static bool Fits(string role, FigureKind kind) => role switch
    {
        "fund.rate" or "measure.procurement.rate" or "measure.satisfaction" => kind == FigureKind.Percent,
        "measure.staff.authorized" or "measure.staff.actual" => kind == FigureKind.People,
        "score.total" or "score.execution" => kind == FigureKind.Points,
        "indicator.weight" or "indicator.score" => kind == FigureKind.Points,
        "indicator.target" or "indicator.actual" or FigureRole.None => true,
        _ => kind == FigureKind.Money,
    };
}
