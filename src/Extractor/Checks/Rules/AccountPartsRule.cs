using Extractor.Evaluations;

namespace Extractor.Checks.Rules;

/// <summary>parts-mismatch: the accounts stated in prose add up to theirs.</summary>
internal static class AccountPartsRule
{
    /// <param name="IsWhole">Whether the parts are all there are: then less is wrong too.</param>
    private sealed record Whole(string Measure, IReadOnlyList<string> Parts, bool IsWhole);

    private static readonly Whole[] Wholes =
    [
        new("three_public.total", ["three_public.abroad", "three_public.vehicle", "three_public.reception"], true),
        new("expenditure.basic", ["expenditure.personnel", "expenditure.operating"], true),
        // There are other kinds of expenditure, and a report may name some classes only.
        new("expenditure.total", ["expenditure.basic", "expenditure.project"], false),
        new("expenditure.total", ["expenditure.function"], false),
    ];

    public static IEnumerable<Finding> Check(Evaluation evaluation)
    {
        foreach (var whole in Wholes)
        {
            foreach (var (index, total) in evaluation.Amounts.Index().Where(a => a.Item.Measure == whole.Measure && a.Item.Item is null))
            {
                if (Stated.Of(total.Value, total.Evidence, "value", $"amounts[{index}]") is not { } sum) continue;
                var parts = evaluation.Amounts.Index()
                    .Where(a => whole.Parts.Contains(a.Item.Measure) && a.Item.Year == total.Year)
                    .Select(a => Stated.Of(a.Item.Value, a.Item.Evidence, "value", $"amounts[{a.Index}]")).OfType<Stated>().ToArray();
                var named = evaluation.Amounts.Where(a => a.Year == total.Year && a.Value is not null).Select(a => a.Measure).ToHashSet(StringComparer.Ordinal);
                if (parts.Length < 2 || (whole.IsWhole && !whole.Parts.All(named.Contains))) continue;

                var difference = parts.Sum(part => part.Value) - sum.Value;
                var open = sum.HalfDigit + parts.Sum(part => part.HalfDigit);
                if (difference <= open && (!whole.IsWhole || difference >= -open)) continue;
                yield return Disagreement.Between("parts-mismatch", sum.Path,
                    $"{total.Label} {sum} is stated, but its parts {string.Join(" + ", parts.Select(part => part.ToString()))} are {Stated.Print(parts.Sum(part => part.Value))}.",
                    [sum, .. parts]);
            }
        }
    }
}
