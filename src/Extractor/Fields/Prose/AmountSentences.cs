namespace Extractor.Fields.Prose;

/// <summary>A department's accounts from the statements of a sentence.</summary>
public static class AmountSentences
{
    /// <summary>Of two figures a sentence gives for one measure (实有75人，其中在职48人) the first is the whole.</summary>
    public static IEnumerable<AmountLine> Read(Passage passage, IReadOnlyList<Statement> statements, decimal least) =>
        WithoutGrandTotals([.. Stated(passage, statements, least)]).DistinctBy(a => (a.Measure, a.Item, a.Year));

    private static IEnumerable<AmountLine> Stated(Passage passage, IReadOnlyList<Statement> statements, decimal least)
    {
        foreach (var s in statements)
        {
            if (s.Topic is not { Role: "measure" or "measure-bare" or "function" } topic || s.Confidence < least) continue;
            // A measure's budget is not what it came to.
            if (s.Label.Role == "fund" && (s.Label.Code != nameof(FundColumn.Executed) || topic.Kind != s.Figure.Kind)) continue;
            var label = passage.Text.Printed(s.TopicAt.Start, s.TopicAt.Length);
            yield return new(
                topic.Code,
                new(label, ReadingMethod.Prose, s.Confidence, topic.Id),
                topic.Role == "function" ? label.Text : null,
                new(passage.Text.Printed(s.Figure.Start, s.Figure.Length), ReadingMethod.Prose, s.Confidence, topic.Id),
                s.Unit,
                s.Year);
        }
    }

    /// <summary>
    /// Leaves out 收入总计 where the report also gives the year's own 本年收入 or 收入合计: the grand total counts what was carried over.
    /// </summary>
    public static IEnumerable<AmountLine> WithoutGrandTotals(IReadOnlyList<AmountLine> amounts) =>
        amounts.Where(a => !IsGrandTotal(a) || amounts.All(other => other.Measure != a.Measure || IsGrandTotal(other)));

    private static bool IsGrandTotal(AmountLine amount) =>
        amount.Measure is "revenue.total" or "expenditure.total" && amount.Label.Text.Text.EndsWith("总计", StringComparison.Ordinal);
}
