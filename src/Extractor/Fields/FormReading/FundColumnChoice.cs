using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Forms;

namespace Extractor.Fields.FormReading;

/// <summary>Settles columns whose heads claim the same figure.</summary>
internal static partial class FundColumnChoice
{
    /// <summary>Two plain budgets side by side are the first and the changed one in every form that has both.</summary>
    private const decimal FirstOfTwoBudgets = 0.75m;

    public static IReadOnlyList<FundHeadColumn> Of(IReadOnlyList<FundHeadColumn> columns)
    {
        var chosen = new List<FundHeadColumn>();
        foreach (var group in columns.GroupBy(c => (c.Column, c.SourceName)))
        {
            var ranked = group.OrderByDescending(c => YearOf(c.Head)).ThenByDescending(c => c.Head.Confidence).ThenBy(c => c.Head.First).ToList();
            var isFree = !columns.Any(c => c.Column == FundColumn.InitialBudget && c.SourceName == group.Key.SourceName);
            if (group.Key.Column == FundColumn.AnnualBudget && ranked.Count == 2 && isFree)
            {
                var (first, second) = ranked[0].Head.First < ranked[1].Head.First ? (ranked[0], ranked[1]) : (ranked[1], ranked[0]);
                chosen.Add(first with { Column = FundColumn.InitialBudget, Head = first.Head with { Confidence = FirstOfTwoBudgets } });
                chosen.Add(second);
            }
            else
            {
                chosen.Add(ranked[0]);
            }
        }
        return [.. chosen.OrderBy(c => c.Head.First)];
    }

    /// <summary>Of 2021年决算数 and 2022年决算数 the later is the report's year; 0 where the head names none.</summary>
    private static int YearOf(HeadColumn head)
    {
        var match = Year().Match(LabelText.Fold(head.Label.Text.Text));
        return match.Success ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(@"20\d\d(?=年)")]
    private static partial Regex Year();
}
