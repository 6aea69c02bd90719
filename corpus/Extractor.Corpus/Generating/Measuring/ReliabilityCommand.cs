using System.Text.Json;
using Extractor.Comparing.Truth;
using Extractor.Corpus.Generating.Writing;
using Extractor.Evaluations;
using Extractor.Pipelines;
using Extractor.Tables;

namespace Extractor.Corpus.Generating.Measuring;

/// <summary><c>reliability --models DIR --output DIR [--seed N] [--count M] [--date D]</c>: how often what each rule and model states is right on
/// invented reports, each read twice: as the product reads, and without its family or voice; and, on other reports, what confidences corrected by
/// that are worth.</summary>
internal static class ReliabilityCommand
{
    private const int Seed = 9100;
    private const int Count = 60;

    /// <summary>Voices in which nobody writes whole reports, for the models to learn from: what is read of them says little of how sure reports can be
    /// read, and they are measured but not counted.</summary>
    private static readonly string[] Odd = ["auditor", "inverted", "paired", "county"];

    public static int Run(IReadOnlyList<string> args, TextWriter messages)
    {
        var options = new CommandOptions(args);
        if (options["--models"] is not { } models || options["--output"] is not { } output)
        {
            messages.WriteLine("reliability needs --models DIR, the models left out, and --output DIR.");
            return 1;
        }
        var seed = options.Number("--seed", Seed);
        var count = options.Number("--count", Count);
        string[] all = [.. FormGenerator.VoiceNames.Union(FormGenerator.FamilyNames).Except(Odd)];
        var counts = Counted(Claims(all, f => WayOfReading.Without(f, models), seed, count).Concat(Claims(all, _ => WayOfReading.Known, seed, count)));
        Directory.CreateDirectory(output);
        using (var file = new StreamWriter(Path.Combine(output, "counts.tsv"))) ReliabilityCount.Write(counts, file);

        var reliability = new Reliability(counts);
        var (forms, voices) = (FormGenerator.FamilyNames.Except(FormGenerator.VoiceNames), FormGenerator.VoiceNames.Except(Odd));
        var sections = new[]
        {
            ("forms of a family left out", Claims(forms, f => WayOfReading.Without(f, models), seed + 1, count)),
            ("narratives of a voice left out", Claims(voices, f => WayOfReading.Without(f, models), seed + 1, count)),
            ("narratives of an odd voice left out, which are not counted", Claims(Odd, f => WayOfReading.Without(f, models), seed + 1, count)),
            ("forms of families known", Claims(forms, _ => WayOfReading.Known, seed + 1, count)),
            ("narratives of voices known", Claims(voices, _ => WayOfReading.Known, seed + 1, count)),
        };
        File.WriteAllText(Path.Combine(output, "card.md"), ReliabilityCard.Of(options["--date"] ?? "", seed, count, counts, reliability, sections));
        messages.WriteLine($"{counts.Count} counts of {counts.Select(c => c.Rule).Distinct().Count()} rules in {output}");
        return 0;
    }

    /// <summary>What was stated of invented reports, and how much of it is right.</summary>
    private static IReadOnlyDictionary<Claim, Score> Claims(IEnumerable<string> families, Func<string, WayOfReading> way, int seed, int count)
    {
        var scores = new List<TruthScore>();
        foreach (var family in families)
        {
            var reading = way(family);
            for (var number = 0; number < count; number++)
            {
                var report = FormGenerator.Generate(seed, number, family);
                scores.Add(ScoreOf(report, ContentOfReport.Of(report), reading));
            }
        }
        return TruthScore.Together(scores).Stated;
    }

    private static TruthScore ScoreOf(GeneratedReport report, Content content, WayOfReading way)
    {
        var found = EvaluationBuilder.Build(way.Read(content), content, ReportScore.NoFile);
        using var said = JsonDocument.Parse(ContractJson.WriteWithRules(new(ReportScore.NoFile, null, [], content, found.Evaluations, [], [])));
        using var truth = new MemoryStream();
        TruthJson.Write(report, report.Name, truth);
        using var expected = JsonDocument.Parse(truth.ToArray());
        return TruthScorer.Of(expected.RootElement, said.RootElement);
    }

    private static IReadOnlyList<ReliabilityCount> Counted(IEnumerable<KeyValuePair<Claim, Score>> claims) =>
    [
        .. claims.GroupBy(c => (Rule: c.Key.Rule!, From: Reliability.BandOf(c.Key.Confidence)))
            .Select(g => (g.Key, Values: g.Sum(c => c.Value.Right + c.Value.False), Right: g.Sum(c => c.Value.Right), Stated: g.Sum(c => c.Key.Confidence * (c.Value.Right + c.Value.False))))
            .Select(g => new ReliabilityCount(g.Key.Rule, g.Key.From, g.Values, g.Right, decimal.Round(g.Stated / g.Values, 4)))
            .OrderBy(c => c.Rule, StringComparer.Ordinal).ThenByDescending(c => c.From),
    ];
}
