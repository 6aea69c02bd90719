using Extractor.Evaluations;
using Extractor.Forms;

namespace Extractor.Checks.Rules;

/// <summary>parts-mismatch: the sources of funds add up to the total, and so do the kinds of expenditure.</summary>
internal static class FundPartsRule
{
    private static readonly (string Field, Func<Fund, decimal?> Value)[] Columns =
    [
        ("initial_budget", fund => fund.InitialBudget), ("annual_budget", fund => fund.AnnualBudget), ("executed", fund => fund.Executed),
    ];

    // Levels of government are parts of the fiscal money in some forms and stand beside it in others.
    private static readonly string[] Levels = ["central", "provincial", "municipal", "local"];

    public static IEnumerable<Finding> Check(Evaluation evaluation)
    {
        var totals = evaluation.Funds.Index().Where(f => f.Item.Source == "total").ToArray();
        if (totals.Length != 1) yield break;
        // Basic and project expenditure divide the same money once more.
        foreach (var parts in evaluation.Funds.Index().Where(f => f.Item.Source != "total").GroupBy(f => IsKind(f.Item)))
        {
            if (Check(totals[0], [.. parts]) is { } finding) yield return finding;
        }
    }

    private static bool IsKind(Fund fund) => Vocabulary.Default.Find(LabelKind.Measure, fund.Label)?.Role is "expenditure.basic" or "expenditure.project";

    private static Finding? Check((int Index, Fund Item) whole, (int Index, Fund Item)[] parts)
    {
        foreach (var (field, value) in Columns)
        {
            if (Stated.Of(value(whole.Item), whole.Item.Evidence, field, $"funds[{whole.Index}]") is not { } total) continue;
            var stated = parts.Where(part => part.Item.Source != "subtotal")
                .Select(part => (part.Item.Source, Figure: Stated.Of(value(part.Item), part.Item.Evidence, field, $"funds[{part.Index}]")))
                .Where(part => part.Figure is not null).Select(part => (part.Source, Figure: part.Figure!)).ToArray();
            if (stated.Length == 0 || Sums(stated).Any(sum => Agrees(total, sum))) continue;

            var all = stated.Sum(part => part.Figure.Value);
            // One source below the total is one of several, the others not printed.
            if (stated.Length == 1 && all < total.Value) continue;
            // The other columns of the same table mostly err with this one.
            return Disagreement.Between("parts-mismatch", total.Path,
                $"The total {total} is stated, but its sources {string.Join(" + ", stated.Select(part => part.Figure))} are {Stated.Print(all)}.",
                [total, .. stated.Select(part => part.Figure)]);
        }
        return null;
    }

    /// <summary>What the sources may come to: all of them, or with the levels within the fiscal money, or a line within another.</summary>
    private static IEnumerable<Stated[]> Sums((string Source, Stated Figure)[] parts)
    {
        yield return [.. parts.Select(part => part.Figure)];
        var levels = parts.Where(part => Levels.Contains(part.Source)).ToArray();
        if (levels.Length > 0 && parts.Any(part => part.Source == "fiscal"))
        {
            yield return [.. parts.Except(levels).Select(part => part.Figure)];
            yield return [.. parts.Where(part => part.Source != "fiscal").Select(part => part.Figure)];
        }
        foreach (var group in parts.GroupBy(part => part.Source).Where(group => group.Count() > 1))
        {
            // 其中: of the same source is within the line before it.
            yield return [.. parts.Except(group.Skip(1)).Select(part => part.Figure)];
        }
    }

    private static bool Agrees(Stated total, Stated[] parts) =>
        Math.Abs(total.Value - parts.Sum(part => part.Value)) <= total.HalfDigit + parts.Sum(part => part.HalfDigit);
}
