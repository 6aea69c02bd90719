using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>The points of the execution line, where a heading of its own gives them: （四）预算执行率（10分）。…得9.78分。</summary>
internal static partial class ExecutionScore
{
    private const string Total = "total";

    private const decimal SentenceConfidence = 0.9m;

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
        foreach (var passage in passages)
        {
            // 预算执行率指标分值10分，自评得9.48分
            var match = new[] { InSentence(), InBrackets(), GotOfFull(), GotBesideRate() }.Select(r => r.Match(passage.Text.Text)).FirstOrDefault(m => m.Success);
            if (match is null || ScoredHeadings.IsScored(passage)) continue;
            var weight = match.Groups["weight"] is { Success: true } points ? Said(passage, points) : null;
            yield return new(Total, Said(passage, match.Groups["label"]), Figures(weight, Said(passage, match.Groups["score"])));
        }
        foreach (var (passage, reading) in passages.Zip(readings))
        {
            if (passage.Headings is not [.., var heading] || !IsExecution(heading.Text.Text, vocabulary)) continue;
            var figures = Figures(Points(passage, reading, "indicator.weight", least), Points(passage, reading, "indicator.score", least));
            if (figures.Count > 0) yield return new(Total, new(heading.Text.Printed(), ReadingMethod.Prose, least, "prose/execution-heading"), figures);
        }
    }

    private static FieldText Said(Passage passage, Group group) =>
        new(passage.Text.Printed(group.Index, group.Length), ReadingMethod.Prose, SentenceConfidence, "prose/execution-points");

    /// <summary>Whether a heading with points is the execution's own, beside the groups of indicators and not in one of them.</summary>
    public static bool IsItsHeading(Passage heading, ProseVocabulary vocabulary) =>
        heading.Own is { } own && IsExecution(Levels.WithoutPoints(own.Text).Text, vocabulary) && !heading.Headings.Any(h => Levels.WithoutPoints(h.Text).Length < h.Text.Length);

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

    // 预算执行得9.6分（满分10分）
    [GeneratedRegex(@"(?<label>(?:预算|资金)执行(?:率|情况|进度)?)(?:自评|实际)?得分?为?(?<score>\d{1,2}(?:\.\d+)?)分\((?:满分|分值|权重)为?(?<weight>\d{1,2}(?:\.\d+)?)分\)")]
    private static partial Regex GotOfFull();

    // 执行率97.8%，该项得9.78分
    [GeneratedRegex(@"(?<label>(?:预算|资金)?执行率)为?\d{1,3}(?:\.\d+)?%,(?:该|此|本)项(?:指标)?(?:自评)?得分?为?(?<score>\d{1,2}(?:\.\d+)?)分")]
    private static partial Regex GotBesideRate();

    // 预算执行（10分）得9.85分
    [GeneratedRegex(@"(?<![\u4e00-\u9fa5])(?:其中:?)?(?<label>(?:预算|资金)执行(?:率|情况|进度)?)\((?:分值|满分)?:?(?<weight>\d{1,2}(?:\.\d+)?)分\)[,:]?(?:自评|实际)?得分?为?(?<score>\d{1,2}(?:\.\d+)?)分")]
    private static partial Regex InBrackets();

    // 执行率为95.47%，该项满分10分，自评得分9.55分; 执行率100%，按权重10分计10分
    [GeneratedRegex(@"(?<label>(?:预算|资金)?执行率|预算执行)(?:(?:为|达到?)?\d{1,3}(?:\.\d+)?%,)?(?:指标|该项|一项|按)?(?:(?:满分|分值|权重)为?|(?<=执行))(?<weight>\d{1,2}(?:\.\d+)?)分[,;]?(?:(?:自评)?(?:实际)?得分?|自评|计)为?(?<score>\d{1,2}(?:\.\d+)?)分")]
    private static partial Regex InSentence();
}
