using Extractor.Fields.Accounts;
using Extractor.Fields.Prose;
using Extractor.Tables;

namespace Extractor.Fields;

/// <summary>Reads the narratives of a document: what its sentences and headings state, one part for each report.</summary>
public static class ProseReader
{
    /// <summary>What is less sure than this is not stated at all: a wrong figure costs more than a missing one.</summary>
    private const decimal LeastConfidence = 0.6m;

    /// <summary>What a report on several subjects says once for all of them.</summary>
    private static readonly HeaderKind[] OfAll =
        [HeaderKind.FiscalYear, HeaderKind.Organization, HeaderKind.CompetentDepartment, HeaderKind.ImplementingUnit, HeaderKind.FiledOn];

    /// <param name="forms">What the document's forms say, to read the sentences in their cells against.</param>
    public static IReadOnlyList<ReportPart> Read(Content content, IReadOnlyList<ReportPart> forms)
    {
        var (vocabulary, learning) = (ProseVocabulary.Default, FigureLearning.Default);
        return [.. Read(content, vocabulary, learning), .. FormNarratives.Read(content, forms, (report, known) => Part(report, known, vocabulary, learning))];
    }

    public static IReadOnlyList<ReportPart> Read(Content content) => Read(content, ProseVocabulary.Default, FigureLearning.Default);

    /// <param name="vocabulary">Which labels are known.</param>
    /// <param name="learning">Guesses about figures no label of which is known; null: none are made.</param>
    public static IReadOnlyList<ReportPart> Read(Content content, ProseVocabulary vocabulary, FigureLearning? learning)
    {
        var account = AccountDocument.Of(content);
        var reports = ReportCutter.Cut(account?.Content ?? content, vocabulary);
        // What accounts say without a title of its own is about all of their evaluations, not one of them.
        if (account is not null) reports = [.. reports.Where(report => report.Titles.Count > 0)];
        return
        [
            .. reports.SelectMany(SubjectSections.Split)
                .Select(report => OfItsOwn(report, Part(report, Around(report, account, vocabulary), vocabulary, learning))).Where(SaysSomething),
        ];
    }

    /// <summary>What stands around a report and holds for it, too.</summary>
    private static IReadOnlyList<HeaderField> Around(ProseReport report, AccountDocument? account, ProseVocabulary vocabulary)
    {
        if (report.IsSummary) return account?.Headers() ?? [];
        return report.Within is null ? [] : [.. SettingReader.Headers(report.Within, vocabulary).Where(h => OfAll.Contains(h.Kind))];
    }

    /// <summary>The figures of a report on several subjects that has no name for them are nobody's: each section has its own.</summary>
    private static ReportPart OfItsOwn(ProseReport report, ReportPart part) =>
        report.HasSections && part.Headers.All(h => h.Kind != HeaderKind.Subject)
            ? part with { Headers = [.. part.Headers.Where(h => OfAll.Contains(h.Kind))], Funds = [], Indicators = [], Amounts = [] }
            : part;

    /// <param name="around">What the document says of every report in it.</param>
    private static ReportPart Part(ProseReport report, IReadOnlyList<HeaderField> around, ProseVocabulary vocabulary, FigureLearning? learning)
    {
        IReadOnlyList<HeaderField> known = SettingReader.Headers(report, vocabulary);
        known = [.. known, .. around.Where(a => known.All(k => k.Kind != a.Kind))];
        var headers = new List<HeaderField>(report.IsForm ? [] : known);
        var setting = SettingReader.Setting(report, known);
        var statements = new StatementReader(vocabulary, setting, learning);
        var passages = Outline.Of(report.Titles.Count > 0 ? report.Body : report.Cover, vocabulary);
        var funds = new List<FundLine>();
        var amounts = new List<AmountLine>();
        var readings = statements.Read(passages);
        foreach (var (passage, reading) in passages.Zip(readings))
        {
            var stated = reading.Statements;
            var isScored = ScoredHeadings.IsScored(passage);
            funds.AddRange(FundSentences.Read(passage, stated, isScored, LeastConfidence));
            amounts.AddRange(AmountSentences.Read(passage, stated, LeastConfidence));
            headers.AddRange(ScoreSentences.Scores(passage, stated, isScored, vocabulary, LeastConfidence));
            headers.AddRange(ScoreSentences.Grades(passage, isScored, vocabulary));
        }
        headers.AddRange(GoalSections.Read(report.Body, vocabulary));
        var sentences = new IndicatorSentences(vocabulary);
        var scored = ScoredHeadings.Find(passages, sentences, vocabulary);
        var scoredHeadings = scored.Select(s => passages[s.Index].Own!).ToHashSet();
        IReadOnlyList<IndicatorLine> headed = [.. ScoredHeadings.Read(passages, readings, scored, sentences, vocabulary, LeastConfidence)];
        // Among a department's indicators the execution of its budget is one like the others; a project's form has a line of its own for it.
        if (!setting.IsDepartment) funds.AddRange(ExecutionScore.Read(passages, readings, headed, vocabulary, LeastConfidence));
        var lines = scored.Zip(headed).Where(h => setting.IsDepartment || !ExecutionScore.IsItsHeading(passages[h.First.Index], vocabulary)).Select(h => h.Second);
        IReadOnlyList<IndicatorLine> indicators = [.. lines, .. sentences.Read(passages, readings, scoredHeadings, LeastConfidence)];
        if (indicators.Count == 0 && !report.HasTable)
            indicators = [.. ScoredHeadings.Read(passages, readings, ScoredHeadings.Groups(passages), sentences, vocabulary, LeastConfidence)];
        return new(report.Block, ReadingMethod.Prose, null, headers, funds, indicators, [.. AmountSentences.WithoutGrandTotals(amounts)]);
    }

    private static bool SaysSomething(ReportPart part) =>
        part.Headers.Count + part.Funds.Count + part.Indicators.Count + part.Amounts.Count > 0;
}
