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
          extractor train examples/ --without transfer --output /tmp/models

        DIR holds *.examples.jsonl files. Each model becomes DIR/NAME/model.bin with a card beside it.
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
        var seed = new Option<int>("--seed") { Description = "Throws which of the many cells that are no labels are trained on.", DefaultValueFactory = _ => 1 };
        var without = new Option<string?>("--without") { Description = "A family of forms to leave out.", HelpName = "FAMILY" };
        var quick = new Option<bool>("--quick") { Description = "Train only: no scores, and so no calibration." };
        var date = new Option<DateOnly?>("--date") { Description = "The date for the cards; today unless told.", HelpName = "YYYY-MM-DD" };
        var leftOut = new Option<DirectoryInfo?>("--left-out")
        {
            Description = "A folder for the models trained without each family, DIR/FAMILY/NAME/model.bin, to measure with.",
            HelpName = "DIR",
        };
        var command = new DocumentedCommand("train", "Trains the classifiers of labels, rows and sentences from labelled examples.", Examples)
        {
            folder, output, seed, without, quick, leftOut, date,
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
            Run(result.GetRequiredValue(folder), result.GetRequiredValue(output), result.GetValue(leftOut), options, day, result.InvocationConfiguration.Error);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Run(DirectoryInfo folder, DirectoryInfo output, DirectoryInfo? leftOut, TrainingOptions options, DateOnly date, TextWriter messages)
    {
        if (!LibLinear.IsThere) throw new CommandFailure(ExitCode.MissingDependency, "Training needs liblinear.so.4: install Debian's package liblinear4.");
        var files = folder.Exists ? folder.GetFiles("*.examples.jsonl").Select(f => f.FullName).Order(StringComparer.Ordinal).ToArray() : [];
        if (files.Length == 0) throw new CommandFailure(ExitCode.BadInput, $"{folder.FullName} holds no *.examples.jsonl files.");
        var hash = Hash(files);
        var examples = new ExampleReader(options.Bits).Read(files);
        var trainer = new Trainer(options, messages);
        foreach (var (name, set) in new[] { ("cells", examples.Cells), ("rows", examples.Rows), ("sentences", examples.Sentences) })
        {
            if (set.Count == 0) continue;
            var trained = trainer.Train(name, set);
            var target = output.CreateSubdirectory(name);
            Write(trained.Model, target);
            foreach (var (family, model) in trained.Without)
            {
                if (leftOut is not null) Write(model, leftOut.CreateSubdirectory(family).CreateSubdirectory(name));
            }
            var card = new ModelCard(trained, hash, examples.Documents, options, CommandOf(options, date), date);
            File.WriteAllText(Path.Combine(target.FullName, "card.md"), card.Text());
        }
    }

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
