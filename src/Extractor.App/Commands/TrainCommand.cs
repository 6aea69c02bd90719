using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Extractor.App.Running;
using Extractor.App.Training;
using Extractor.Fields.Learning;

namespace Extractor.App.Commands;

/// <summary>Trains the classifiers from labelled examples; a thing for developers.</summary>
public static class TrainCommand
{
    private const string Examples = """
        Examples:
          extractor train examples/ --output models --date 2026-01-31
          extractor train examples/ --documents reports/
          extractor train examples/ --without transfer --output /tmp/models

        DIR holds *.examples.jsonl files, and may hold *.corrections.tsv files, as 'extractor correct' keeps them: the
        label at each corrected value is learned from, where the document is in DIR or in the folder of --documents. Each model becomes
        DIR/NAME/model.bin with a card beside it.
        The same examples, seed and date give the same bytes. Needs Debian's package liblinear4.
        """;

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "The folder of labelled examples." };
        var output = new Option<DirectoryInfo>("--output", "-o")
        {
            Description = "The folder of models.",
            HelpName = "DIR",
            DefaultValueFactory = _ => new("models"),
        };
        var seed = new Option<int>("--seed") { Description = "Throws which of the many cells and figures that are no fields are trained on.", DefaultValueFactory = _ => 1 };
        var without = new Option<string?>("--without") { Description = "A family of forms to leave out.", HelpName = "FAMILY" };
        var quick = new Option<bool>("--quick") { Description = "Train only: no scores, and so no calibration." };
        var date = new Option<DateOnly?>("--date") { Description = "The date for the cards; today unless told.", HelpName = "YYYY-MM-DD" };
        var leftOut = new Option<DirectoryInfo?>("--left-out")
        {
            Description = "A folder for the models trained without each family, DIR/FAMILY/NAME/model.bin, to measure with.",
            HelpName = "DIR",
        };
        var documents = new Option<DirectoryInfo?>("--documents") { Description = "The documents that corrections are about; DIR itself unless told.", HelpName = "DIR" };
        var command = new DocumentedCommand("train", "Trains the classifiers of labels, rows and figures from labelled examples.", Examples)
        {
            folder, output, documents, seed, without, quick, leftOut, date,
        };
        command.SetAction(result =>
        {
            var options = new TrainingOptions
            {
                Seed = result.GetValue(seed),
                Without = result.GetValue(without),
                Measure = !result.GetValue(quick),
            };
            var day = result.GetValue(date) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
            var examples = result.GetRequiredValue(folder);
            var folders = new Folders(examples, result.GetValue(documents) ?? examples, result.GetRequiredValue(output), result.GetValue(leftOut));
            Run(folders, options, day, result.InvocationConfiguration.Error);
            return ExitCode.Done;
        });
        return command;
    }

    private sealed record Folders(DirectoryInfo Examples, DirectoryInfo Documents, DirectoryInfo Output, DirectoryInfo? LeftOut);

    private static void Run(Folders folders, TrainingOptions options, DateOnly date, TextWriter messages)
    {
        if (!LibLinear.IsThere) throw new CommandFailure(ExitCode.MissingDependency, "Training needs liblinear.so.4: install Debian's package liblinear4.");
        var files = Files(folders.Examples, "*.examples.jsonl");
        var corrections = Files(folders.Examples, "*.corrections.tsv");
        if (files.Length == 0) throw new CommandFailure(ExitCode.BadInput, $"{folders.Examples.FullName} holds no *.examples.jsonl files.");
        var hash = Hash([.. files, .. corrections]);
        var lessons = CorrectionLessons.Read(corrections, folders.Documents, messages);
        if (corrections.Length > 0) messages.WriteLine($"corrections: learned from {lessons.Labels.Count} of {lessons.Offered}");
        var examples = new ExampleReader(options.Bits, options.FigureBits).Read(files, lessons.Labels, options.CorrectionCopies);
        (string, ExampleSet, TrainingOptions)[] models = [("cells", examples.Cells, options), ("rows", examples.Rows, options), ("figures", examples.Figures, options with { ShareOfNone = 100 })];
        foreach (var (name, set, how) in models)
        {
            if (set.Count == 0) continue;
            var trained = new Trainer(how, messages).Train(name, set);
            var target = folders.Output.CreateSubdirectory(name);
            Write(trained.Model, target);
            foreach (var (family, model) in trained.Without)
            {
                if (folders.LeftOut is { } leftOut) Write(model, leftOut.CreateSubdirectory(family).CreateSubdirectory(name));
            }
            var card = new ModelCard(trained, hash, set.Documents, name == "cells" ? lessons : null, how, CommandOf(options, date), date);
            File.WriteAllText(Path.Combine(target.FullName, "card.md"), card.Text());
        }
    }

    private static string[] Files(DirectoryInfo folder, string pattern) =>
        folder.Exists ? [.. folder.GetFiles(pattern).Select(f => f.FullName).Order(StringComparer.Ordinal)] : [];

    private static void Write(LinearModel model, DirectoryInfo folder)
    {
        using var file = File.Create(Path.Combine(folder.FullName, "model.bin"));
        ModelFile.Write(model, file);
    }

    private static string CommandOf(TrainingOptions options, DateOnly date) => string.Create(
        CultureInfo.InvariantCulture,
        $"extractor train DIR --seed {options.Seed}{(options.Without is { } w ? $" --without {w}" : "")}{(options.Measure ? "" : " --quick")} --date {date:yyyy-MM-dd}");

    private static string Hash(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files) hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
