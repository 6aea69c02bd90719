namespace Extractor.Fields.Prose;

/// <summary>The points of the execution line, where a heading of its own gives them: （四）预算执行率（10分）。…得9.78分。</summary>
internal static class ExecutionScore
{
    private const string Total = "total";

    /// <param name="scored">The headings that were read as indicators with their points.</param>
    /// <param name="least">What is less sure than this is not stated.</param>
    public static IEnumerable<FundLine> Read(
        IReadOnlyList<Passage> passages, IReadOnlyList<SentenceReading> readings, IReadOnlyList<IndicatorLine> scored, ProseVocabulary vocabulary, decimal least)
    {
        foreach (var line in scored.Where(l => IsExecution(EvenText.Of(l.Name.Text).Text, vocabulary)))
        {
            var figures = Figures(line.Weight, line.Score);
            if (figures.Count > 0) yield return new(Total, line.Name, figures);
        }
        foreach (var (passage, reading) in passages.Zip(readings))
        {
            if (passage.Headings is not [.., var heading] || !IsExecution(heading.Text.Text, vocabulary)) continue;
            var figures = Figures(Points(passage, reading, "indicator.weight", least), Points(passage, reading, "indicator.score", least));
            if (figures.Count > 0) yield return new(Total, new(heading.Text.Printed(), ReadingMethod.Prose, least, "prose/execution-heading"), figures);
        }
    }

    private static bool IsExecution(string heading, ProseVocabulary vocabulary) => vocabulary.Words("executionHeadings").Contains(heading);

    private static List<FundFigure> Figures(FieldText? weight, FieldText? score)
    {
        var figures = new List<FundFigure>();
        if (weight is not null) figures.Add(new(FundColumn.Weight, weight, null));
        if (score is not null) figures.Add(new(FundColumn.Score, score, null));
        return figures;
    }

    private static FieldText? Points(Passage passage, SentenceReading reading, string role, decimal least)
    {
        foreach (var (figure, guess) in reading.Figures.Zip(reading.Guesses))
        {
            if (guess.Class != role || guess.Probability < least) continue;
            return new(passage.Text.Printed(figure.Start, figure.Length - (figure.HasUnit ? 1 : 0)), ReadingMethod.Prose, guess.Probability, FigureLabels.By(role));
        }
        return null;
    }
}
