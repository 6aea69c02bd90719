namespace Extractor.Fields.Prose;

/// <summary>Lines of funds from the statements of a sentence: one line for each source it speaks of.</summary>
public static class FundSentences
{
    /// <summary>The label of the line where the sentence names the whole subject only by its column.</summary>
    private const string Total = "total";

    public static IEnumerable<FundLine> Read(Passage passage, IReadOnlyList<Statement> statements, bool isScored, decimal least)
    {
        var funds = statements
            .Where(s => s.Confidence >= least && (s.Label.Role is "fund" or "granted") && s.Topic is null or { Role: "source" })
            .ToList();
        // 预算执行率（10分）。…执行率97%: alone under a scored heading, a rate is what that indicator came to.
        if (isScored && funds.All(s => s.Label.Code == nameof(FundColumn.Rate))) funds.Clear();
        var rated = funds.Any(s => s.Topic is null && s.Label.Code == nameof(FundColumn.Rate));
        foreach (var source in funds.GroupBy(s => s.Topic?.Code ?? Total))
        {
            var figures = new List<FundFigure>();
            foreach (var s in source)
                figures.Add(Figure(passage, Enum.Parse<FundColumn>(s.Label.Code), s, s.Figure.Length));
            if (source.Key == Total && rated && !isScored)
                figures.AddRange(Scores(passage, statements, "self", least));
            if (source.Key == Total) figures.AddRange(Scores(passage, statements, "execution", least));
            yield return new(source.Key, Label(passage, source.First()), figures);
        }
        if (funds.Count > 0) yield break;
        var alone = Scores(passage, statements, "execution", least).ToList();
        if (alone.Count > 0) yield return new(Total, Label(passage, statements.First(s => s.Label.Code == "execution")), alone);
    }

    private static IEnumerable<FundFigure> Scores(Passage passage, IReadOnlyList<Statement> statements, string code, decimal least) =>
        from s in statements
        where s.Label.Role == "score" && s.Label.Code == code && s.Confidence >= least
        select Figure(passage, FundColumn.Score, s, s.Figure.Length - 1);

    private static FundFigure Figure(Passage passage, FundColumn column, Statement s, int length) => new(
        column,
        new(passage.Text.Printed(s.Figure.Start, length), ReadingMethod.Prose, s.Confidence, s.Label.Id),
        s.Unit);

    private static FieldText Label(Passage passage, Statement s) => s.Topic is { } topic
        ? new(passage.Text.Printed(s.TopicAt.Start, s.TopicAt.Length), ReadingMethod.Prose, s.Confidence, topic.Id)
        : new(passage.Text.Printed(s.LabelStart, s.LabelLength), ReadingMethod.Prose, s.Confidence, s.Label.Id);
}
