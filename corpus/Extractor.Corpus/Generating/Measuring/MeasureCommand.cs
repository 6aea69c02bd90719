using System.Globalization;
using Extractor.Corpus.Generating.Writing;
using Extractor.Fields;
using Extractor.Fields.Learning;
using Extractor.Fields.Prose;
using Extractor.Forms;

namespace Extractor.Corpus.Generating.Measuring;

/// <summary><c>measure --seed N --count M [--models DIR] [--cards DIR] [--worst N]</c>: how many fields of invented forms are read right, by family:
/// with everything known, and with the family left out, by rules alone, by the model alone, by both.</summary>
/// <remarks>DIR/FAMILY/NAME/model.bin are the models trained without the family. With <c>--cards</c> the cards of
/// DIR's models are given the table, too.</remarks>
internal static class MeasureCommand
{
    private const int Seed = 9001;
    private const int Count = 60;

    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < args.Count; i += 2) options[args[i]] = args[i + 1];
        var seed = Number(options, "--seed", Seed);
        var count = Number(options, "--count", Count);
        var models = options.GetValueOrDefault("--models");
        var worst = new Mistakes(Number(options, "--worst", 0), options.GetValueOrDefault("--way", "all"));
        List<string> table = ["| family | all known: rules | rules and model | left out: rules | model | rules and model |", "| --- | --- | --- | --- | --- | --- |"];
        foreach (var (names, together) in new[] { (FormGenerator.FamilyNames, "all families"), (FormGenerator.VoiceNames, "all voices") })
        {
            var sums = new FieldScore[5];
            foreach (var name in names.Where(n => options.GetValueOrDefault("--family", n) == n))
            {
                var scores = Measure(name, seed, count, models, worst);
                for (var i = 0; i < sums.Length; i++) sums[i] += scores[i];
                if (names == FormGenerator.FamilyNames || !FormGenerator.FamilyNames.Contains(name)) table.Add(Row(name, scores));
            }
            table.Add(Row(together, sums));
        }
        foreach (var line in table) output.WriteLine(line);
        if (options.TryGetValue("--cards", out var cards)) CardSection.Write(cards, seed, count, table);
        worst.Tell(output);
        return 0;
    }

    /// <summary>One way of reading: with which labels, and with which models.</summary>
    private sealed record Way(Vocabulary Words, LabelLearning? Labels, ProseVocabulary Sentences, FigureLearning? Figures);

    private static FieldScore[] Measure(string family, int seed, int count, string? models, Mistakes mistakes)
    {
        var (without, voice) = (VocabularyWithout.Family(family), VocabularyWithout.Voice(family));
        var learned = models is null ? null : ModelsAt(Path.Combine(models, family));
        var figures = models is null ? null : FiguresAt(Path.Combine(models, family));
        var ways = new[]
        {
            new Way(Vocabulary.Default, null, ProseVocabulary.Default, null),
            new Way(Vocabulary.Default, LabelLearning.Default, ProseVocabulary.Default, FigureLearning.Default),
            new Way(without, null, voice, null),
            new Way(VocabularyWithout.Labels(), learned, VocabularyWithout.SentenceLabels(), figures),
            new Way(without, learned, voice, figures),
        };
        var scores = new FieldScore[ways.Length];
        for (var number = 0; number < count; number++)
        {
            var report = FormGenerator.Generate(seed, number, family);
            var content = ContentOfReport.Of(report);
            for (var way = 0; way < ways.Length; way++)
            {
                var (words, labels, sentences, guesses) = ways[way];
                if (way == 3 && learned is null && guesses is null) continue;
                IReadOnlyList<ReportPart> parts = [.. FormReader.Read(content, words, labels), .. ProseReader.Read(content, sentences, guesses)];
                var kind = way;
                scores[way] += ReportScore.Of(report, content, parts, (path, truth, got) => mistakes.Note(kind, report.Name, path, truth, got));
            }
        }
        return scores;
    }

    private static LabelLearning? ModelsAt(string folder) =>
        ModelAt(folder, "cells") is { } cells ? new(cells, ModelAt(folder, "rows"), new()) : null;

    private static FigureLearning? FiguresAt(string folder) => ModelAt(folder, "figures") is { } figures ? new(figures, new()) : null;

    private static LinearModel? ModelAt(string folder, string name)
    {
        var path = Path.Combine(folder, name, "model.bin");
        if (!File.Exists(path)) return null;
        using var file = File.OpenRead(path);
        return ModelFile.Read(file);
    }

    private static string Row(string name, FieldScore[] scores) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {string.Join(" | ", scores.Select(Text))} |");

    /// <summary>A dash where nothing was measured: no model was there.</summary>
    private static string Text(FieldScore score) => score == default ? "–" : score.F1.ToString("F3", CultureInfo.InvariantCulture);

    private static int Number(Dictionary<string, string> options, string name, int otherwise) =>
        options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
