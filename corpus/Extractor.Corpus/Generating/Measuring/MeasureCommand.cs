using System.Globalization;
using Extractor.Corpus.Generating.Writing;
using Extractor.Documents;
using Extractor.Evaluations;
using Extractor.Fields;
using Extractor.Fields.Learning;
using Extractor.Forms;

namespace Extractor.Corpus.Generating.Measuring;

/// <summary><c>measure --seed N --count M [--models DIR] [--worst N]</c>: how many fields of invented forms are read right, by family:
/// with everything known, and with the family left out, by rules alone, by the model alone, by both.</summary>
/// <remarks>DIR/FAMILY/cells/model.bin is the model trained without the family.</remarks>
internal static class MeasureCommand
{
    private const int Seed = 9001;
    private const int Count = 60;

    private static readonly Source Nothing = new("", "", "", "", 0);

    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < args.Count; i += 2) options[args[i]] = args[i + 1];
        var seed = Number(options, "--seed", Seed);
        var count = Number(options, "--count", Count);
        var models = options.GetValueOrDefault("--models");
        var worst = new Mistakes(Number(options, "--worst", 0), options.GetValueOrDefault("--way", "all"));
        output.WriteLine("| family | all known: rules | rules and model | left out: rules | model | rules and model |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- |");
        var sums = new FieldScore[5];
        foreach (var family in FormGenerator.FamilyNames.Where(f => options.GetValueOrDefault("--family", f) == f))
        {
            var scores = Measure(family, seed, count, models, worst);
            for (var i = 0; i < sums.Length; i++) sums[i] += scores[i];
            output.WriteLine(Row(family, scores));
        }
        output.WriteLine(Row("all", sums));
        worst.Tell(output);
        return 0;
    }

    private static FieldScore[] Measure(string family, int seed, int count, string? models, Mistakes mistakes)
    {
        var without = VocabularyWithout.Family(family);
        var none = VocabularyWithout.Labels();
        var learned = models is null ? null : ModelAt(Path.Combine(models, family, "cells", "model.bin"));
        var scores = new FieldScore[5];
        for (var number = 0; number < count; number++)
        {
            var report = FormGenerator.Generate(seed, number, family);
            var content = ContentOfReport.Of(report);
            (Vocabulary Words, LabelLearning? Learning)[] ways =
            [
                (Vocabulary.Default, null), (Vocabulary.Default, LabelLearning.Default), (without, null), (none, learned), (without, learned),
            ];
            for (var way = 0; way < ways.Length; way++)
            {
                if (way == 3 && learned is null) continue;
                IReadOnlyList<ReportPart> parts = [.. FormReader.Read(content, ways[way].Words, ways[way].Learning), .. ProseReader.Read(content)];
                var found = EvaluationBuilder.Build(parts, content, Nothing).Evaluations;
                var kind = way;
                scores[way] += FieldScore.Of(
                    report.Truth.Stated, found.Count > 0 ? found[0] : null, (path, truth, got) => mistakes.Note(kind, report.Name, path, truth, got));
            }
        }
        return scores;
    }

    private static LabelLearning? ModelAt(string path)
    {
        if (!File.Exists(path)) return null;
        using var file = File.OpenRead(path);
        return new(ModelFile.Read(file), new());
    }

    private static string Row(string name, FieldScore[] scores) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {scores[0].F1:F3} | {scores[1].F1:F3} | {scores[2].F1:F3} | {scores[3].F1:F3} | {scores[4].F1:F3} |");

    private static int Number(Dictionary<string, string> options, string name, int otherwise) =>
        options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
