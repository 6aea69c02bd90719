using System.Globalization;
using Extractor.Corpus.Generating.Writing;

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
        var options = new CommandOptions(args);
        var seed = options.Number("--seed", Seed);
        var count = options.Number("--count", Count);
        var models = options["--models"];
        var worst = new Mistakes(options.Number("--worst", 0), options["--way"] ?? "all");
        List<string> table = ["| family | all known: rules | rules and model | left out: rules | model | rules and model |", "| --- | --- | --- | --- | --- | --- |"];
        foreach (var (names, together) in new[] { (FormGenerator.FamilyNames, "all families"), (FormGenerator.VoiceNames, "all voices") })
        {
            var sums = new FieldScore[5];
            foreach (var name in names.Where(n => (options["--family"] ?? n) == n))
            {
                var scores = Measure(name, seed, count, models, worst);
                for (var i = 0; i < sums.Length; i++) sums[i] += scores[i];
                if (names == FormGenerator.FamilyNames || !FormGenerator.FamilyNames.Contains(name)) table.Add(Row(name, scores));
            }
            table.Add(Row(together, sums));
        }
        foreach (var line in table) output.WriteLine(line);
        if (options["--cards"] is { } cards) CardSection.Write(cards, seed, count, table);
        worst.Tell(output);
        return 0;
    }

    private static FieldScore[] Measure(string family, int seed, int count, string? models, Mistakes mistakes)
    {
        WayOfReading?[] ways =
            [WayOfReading.Rules, WayOfReading.Known, WayOfReading.Without(family, null), WayOfReading.ModelAlone(family, models), WayOfReading.Without(family, models)];
        var scores = new FieldScore[ways.Length];
        for (var number = 0; number < count; number++)
        {
            var report = FormGenerator.Generate(seed, number, family);
            var content = ContentOfReport.Of(report);
            for (var way = 0; way < ways.Length; way++)
            {
                if (ways[way] is not { } reading) continue;
                var kind = way;
                scores[way] += ReportScore.Of(report, content, reading.Read(content), (path, truth, got) => mistakes.Note(kind, report.Name, path, truth, got));
            }
        }
        return scores;
    }

    private static string Row(string name, FieldScore[] scores) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {string.Join(" | ", scores.Select(Text))} |");

    /// <summary>A dash where nothing was measured: no model was there.</summary>
    private static string Text(FieldScore score) => score == default ? "–" : score.F1.ToString("F3", CultureInfo.InvariantCulture);
}
