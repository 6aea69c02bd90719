using System.CommandLine;
using Extractor.App.Running;
using Extractor.Storage;

namespace Extractor.App.Commands;

/// <summary>Records a person's decision about a value.</summary>
public static class CorrectCommand
{
    private const string Examples = """
        Examples:
          extractor correct F12 executed 62502.50 --why "the page says 62,502.5"
          extractor correct E3 region "110105 朝阳区" --why "the stamp names the city"
          extractor correct I7 target.value "" --why "it is a wish, not a number"

        ID is what the views print as 'id'. VALUE is written as 'extractor extract' prints it: money in yuan, rates as
        fractions of 1; an empty VALUE says that nothing stands there. The decision is kept in the file beside the
        database (reports.corrections.tsv) and made again on every later import of the same document.
        """;

    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The record: E1, F12, I7, A3; or the number of a value." };
        var field = new Argument<string>("FIELD") { Description = "The field's name in the JSON, such as executed or target.value." };
        var value = new Argument<string>("VALUE") { Description = "What stands in the document." };
        var why = new Option<string>("--why") { Description = "The reason, for those who read it later.", HelpName = "TEXT", Required = true };
        var file = new Option<FileInfo?>("--file") { Description = "Where to keep the decision; beside the database unless told.", HelpName = "FILE" };
        var database = CommonOptions.Database();
        var command = new DocumentedCommand("correct", "Corrects a value, and keeps the correction for later imports.", Examples)
        {
            id, field, value, why, file, database,
        };
        command.SetAction(result =>
        {
            if (!RecordId.Parse(result.GetRequiredValue(id)).TryGet(out var record, out var reason)) throw new CommandFailure(ExitCode.BadArguments, reason);
            var path = result.GetRequiredValue(database);
            using var connection = Stores.Guarded(() => Database.Change(path));
            var text = result.GetRequiredValue(value);
            if (!CorrectionDesk.Correct(connection, record, result.GetRequiredValue(field), text.Length == 0 ? null : text, result.GetRequiredValue(why))
                .TryGet(out var correction, out reason))
            {
                throw new CommandFailure(ExitCode.BadInput, reason);
            }
            var kept = result.GetValue(file)?.FullName ?? CorrectionFile.Beside(path);
            CorrectionFile.Append(kept, correction);
            result.InvocationConfiguration.Error.WriteLine(
                $"{correction.File}: {correction.Path} was {correction.Was ?? "not stated"}, is {correction.Value ?? "not stated"}; kept in {kept}.");
        });
        return command;
    }
}
