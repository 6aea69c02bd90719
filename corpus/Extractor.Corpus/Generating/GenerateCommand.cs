using System.Globalization;
using Extractor.Corpus.Generating.Writing;

namespace Extractor.Corpus.Generating;

/// <summary><c>generate --seed N --count M --format pdf|docx|examples --output DIR [--family F] [--reworded yes]</c>: invented reports, the truth beside each.</summary>
internal static class GenerateCommand
{
    private const int Done = 0;
    private const int BadArguments = 1;

    /// <summary>The word for each voice of narratives in turn.</summary>
    private const string Voices = "voices";

    /// <param name="args">What follows the command's name.</param>
    public static int Run(IReadOnlyList<string> args, TextWriter messages)
    {
        if (Read(new(args)) is not { } order)
        {
            messages.WriteLine("generate needs --output DIR; --seed and --count are whole numbers, --format is pdf, docx or examples.");
            messages.WriteLine($"Families: {string.Join(", ", FormGenerator.FamilyNames)}; voices of narratives: {string.Join(", ", FormGenerator.VoiceNames)}; {Voices}: each voice in turn.");
            return BadArguments;
        }
        Directory.CreateDirectory(order.Output);
        if (order.Format == "examples")
        {
            using var examples = File.Create(Path.Combine(order.Output, $"{order.Family ?? "all"}-{order.Seed}{(order.Reworded ? "-reworded" : "")}.examples.jsonl"));
            for (var number = 0; number < order.Count; number++) ExamplesFile.Append(order.Report(number), examples);
            messages.WriteLine($"{order.Count} reports as examples in {order.Output}");
            return Done;
        }
        for (var number = 0; number < order.Count; number++)
        {
            var report = order.Report(number);
            var file = $"{report.Name}.{order.Format}";
            File.WriteAllBytes(Path.Combine(order.Output, file), order.Format == "pdf" ? PdfFile.Write(report, number) : WordFile.Write(report));
            using var truth = File.Create(Path.Combine(order.Output, $"{report.Name}.truth.json"));
            TruthJson.Write(report, file, truth);
        }
        messages.WriteLine($"{order.Count} reports in {order.Output}");
        return Done;
    }

    private sealed record Order(int Seed, int Count, string Format, string Output, string? Family, bool Reworded)
    {
        public GeneratedReport Report(int number) =>
            FormGenerator.Generate(Seed, number, Family == Voices ? FormGenerator.VoiceNames[number % FormGenerator.VoiceNames.Count] : Family, Reworded);
    }

    private static Order? Read(CommandOptions options)
    {
        var family = options["--family"];
        if (family is not null and not Voices && !FormGenerator.FamilyNames.Contains(family) && !FormGenerator.VoiceNames.Contains(family)) return null;
        return options["--output"] is { } output
            && int.TryParse(options["--seed"] ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            && int.TryParse(options["--count"] ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && (options["--format"] ?? "pdf") is var format and ("pdf" or "docx" or "examples")
            ? new(seed, count, format, output, family, options["--reworded"] is not null)
            : null;
    }
}
