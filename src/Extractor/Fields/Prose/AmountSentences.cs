using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>A department's accounts from the statements of a sentence.</summary>
public static partial class AmountSentences
{
    /// <summary>支出 alone is a weak label, but a measure's own name in front of it (三公经费共支出) says whose figure it is.</summary>
    private const decimal LeastOfNamed = 0.5m;

    /// <summary>The class that accounts print between a function's name and its last word: 教育（类）支出.</summary>
    private const string Class = "(类)";

    private static readonly string[] Budgets = [nameof(FundColumn.DeclaredBudget), nameof(FundColumn.InitialBudget), nameof(FundColumn.AnnualBudget)];

    /// <summary>Of two figures a sentence gives for one measure (实有75人，其中在职48人) the first is the whole.</summary>
    public static IEnumerable<AmountLine> Read(Passage passage, IReadOnlyList<Statement> statements, decimal least) =>
        WithoutGrandTotals([.. Stated(passage, statements, least)]).DistinctBy(a => (a.Measure, a.Item, a.Year));

    private static IEnumerable<AmountLine> Stated(Passage passage, IReadOnlyList<Statement> statements, decimal least)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            var s = statements[i];
            if (s.Topic is not { Role: "measure" or "measure-bare" or "function" } topic) continue;
            if (s.Confidence < (s.Label.Role == "fund" ? LeastOfNamed : least)) continue;
            // A measure's budget is not what it came to.
            if (s.Label.Role == "fund" && (s.Label.Code != nameof(FundColumn.Executed) || topic.Kind != s.Figure.Kind)) continue;
            if (s.Label.Role != "fund" && IsPartOfBudget(passage.Text.Text, statements, i)) continue;
            yield return Line(passage, topic, s.TopicAt, s, s.Confidence);
            if (topic.Code == "revenue.total" && AllOf(passage.Text.Text, s.Figure.End) is { } kind) yield return Line(passage, kind.Label, kind, s, s.Confidence);
        }
        foreach (var amount in FigureFirst(passage, statements)) yield return amount;
    }

    private static AmountLine Line(Passage passage, ProseLabel measure, LabelMatch at, Statement s, decimal confidence)
    {
        var label = passage.Text.Printed(at.Start, at.Length);
        return new(
            measure.Code,
            new(label, ReadingMethod.Prose, confidence, measure.Id),
            measure.Role == "function" ? Item(passage.Text.Text.Substring(at.Start, at.Length), label.Text) : null,
            new(passage.Text.Printed(s.Figure.Start, s.Figure.Length), ReadingMethod.Prose, confidence, measure.Id),
            s.Unit,
            s.Year);
    }

    private static string Item(string even, string printed) =>
        even.Contains(Class, StringComparison.Ordinal) ? even.Replace(Class, "", StringComparison.Ordinal) : printed;

    /// <summary>年初预算842万元，其中基本支出602万元、项目支出240万元: what a budget is made of is planned, not spent.</summary>
    private static bool IsPartOfBudget(string text, IReadOnlyList<Statement> statements, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            var s = statements[i];
            if (s.Figure.Kind != FigureKind.Money || text.AsSpan(s.Figure.End, statements[i + 1].Figure.Start - s.Figure.End).ContainsAny(";。")) return false;
            if (s.Label.Role is "measure" or "measure-bare" && s.Label.Code is "revenue.total" or "expenditure.total") return false;
            if (s.Label.Role != "fund") continue;
            return s.Topic is null && Budgets.Contains(s.Label.Code) && Made().IsMatch(text.AsSpan(s.Figure.End));
        }
        return false;
    }

    /// <summary>总收入520万元，均为财政拨款收入: the kind that all of it is.</summary>
    private static LabelMatch? AllOf(string text, int after)
    {
        var all = All().Match(text, after);
        return all.Success && ProseVocabulary.Default.BeginOf(text, all.Index + all.Length, "measure") is { Label.Code: "revenue.fiscal" or "revenue.general_public" } kind
            && IsClosed(text, kind.Start + kind.Length) ? kind : null;
    }

    /// <summary>547万元用于人员经费: the figure in front of its measure, beside others that are the department's.</summary>
    private static IEnumerable<AmountLine> FigureFirst(Passage passage, IReadOnlyList<Statement> statements)
    {
        var text = passage.Text.Text;
        foreach (var first in Figure.In(text).Where(f => f.Kind == FigureKind.Money && f.HasUnit))
        {
            if (statements.Any(s => s.Figure.Start == first.Start) || !BeginsClause().IsMatch(text.AsSpan(0, first.Start))) continue;
            var spent = SpentOn().Match(text, first.End);
            if (!spent.Success || statements.LastOrDefault(s => s.Figure.End <= first.Start) is not { Label.Role: "measure" } before) continue;
            if (ProseVocabulary.Default.BeginOf(text, spent.Index + spent.Length, "measure") is not { Label: { Kind: FigureKind.Money } label } kind
                || label.Code is "none" || !IsClosed(text, kind.Start + kind.Length)) continue;
            yield return Line(passage, label, kind, before with { Figure = first, Unit = null }, Math.Min(label.Confidence, before.Confidence));
        }
    }

    private static bool IsClosed(string text, int at) => at == text.Length || ",;:。、()".Contains(text[at], StringComparison.Ordinal);

    /// <summary>
    /// Leaves out 收入总计 where the report also gives the year's own 本年收入 or 收入合计: the grand total counts what was carried over.
    /// </summary>
    public static IEnumerable<AmountLine> WithoutGrandTotals(IReadOnlyList<AmountLine> amounts) =>
        amounts.Where(a => !IsGrandTotal(a) || amounts.All(other => other.Measure != a.Measure || IsGrandTotal(other)));

    private static bool IsGrandTotal(AmountLine amount) =>
        amount.Measure is "revenue.total" or "expenditure.total" && amount.Label.Text.Text.EndsWith("总计", StringComparison.Ordinal);

    // Between a budget and its parts.
    [GeneratedRegex("^,?(?:其中|包括|包含)")]
    private static partial Regex Made();

    [GeneratedRegex(@"\G,(?:均|全部|全|都)(?:为|是|系|来自|来源于)")]
    private static partial Regex All();

    [GeneratedRegex("(?:^|[,;:(、]|其中|包括)$")]
    private static partial Regex BeginsClause();

    [GeneratedRegex(@"\G(?:主要)?(?:用于|用作|为)(?:保障|支付|开支)?")]
    private static partial Regex SpentOn();
}
