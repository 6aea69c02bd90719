using System.CommandLine;
using Extractor.App.Running;
using Extractor.Storage;

namespace Extractor.App.Commands;

/// <summary>Reads documents into a database.</summary>
public static class ImportCommand
{
    private const string Examples = """
        Examples:
          extractor import reports/
          extractor import a.pdf b.docx --db reports.db --jobs 4
          find . -name '*.pdf' | extractor import - --db reports.db

        A document that is there already, by the content of its file, is skipped; --again reads it anew.
        A document that cannot be read is told with its reason, kept in the table 'failure', and costs no other.
        Corrections in the file beside the database (reports.corrections.tsv) are made again.
        """;

    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var database = CommonOptions.Database();
        var again = new Option<bool>("--again") { Description = "Read documents anew that are there already." };
        var corrections = new Option<FileInfo?>("--corrections") { Description = "Corrections to make, besides those beside the database.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Print the summary as JSON on standard output." };
        var password = CommonOptions.Password();
        var bounds = new BoundOptions();
        var command = new DocumentedCommand("import", "Reads documents into a database.", Examples)
        {
            paths, database, again, corrections, json, password,
        };
        bounds.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var files = InputFiles.Expand(result.GetRequiredValue(paths), Console.In);
            var path = result.GetRequiredValue(database);
            var decisions = Decisions(path, result.GetValue(corrections)?.FullName);
            using var store = Stores.Open(path);
            var error = result.InvocationConfiguration.Error;
            var messages = Messages.To(error);
            var run = new ImportRun(bounds.Of(result), result.GetValue(password), result.GetValue(again), decisions);
            var summary = await run.RunAsync(files, store, messages, Progress.To(error, files.Count), cancellationToken);
            messages.Say(summary.Line);
            if (result.GetValue(json)) result.InvocationConfiguration.Output.WriteLine(summary.Json());
            return summary.Code;
        });
        return command;
    }

    private static List<Correction> Decisions(string database, string? named)
    {
        if (named is not null && !File.Exists(named)) throw new CommandFailure(ExitCode.BadInput, $"{named}: there is no such file.");
        var decisions = new List<Correction>();
        foreach (var file in new[] { CorrectionFile.Beside(database), named }.OfType<string>().Where(File.Exists))
        {
            if (!CorrectionFile.Parse(File.ReadAllText(file)).TryGet(out var corrections, out var reason))
            {
                throw new CommandFailure(ExitCode.BadInput, $"{file}: {reason}");
            }
            decisions.AddRange(corrections);
        }
        return decisions;
    }
}
