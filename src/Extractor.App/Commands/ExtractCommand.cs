using System.CommandLine;
using Extractor.App.Running;

namespace Extractor.App.Commands;

/// <summary>Prints what documents state, in the contract's format.</summary>
public static class ExtractCommand
{
    private const string Examples = """
        Examples:
          extractor extract report.pdf
          extractor extract report.docx --format markdown
          extractor extract reports/ --output out/ --jobs 4
          find . -name '*.pdf' | extractor extract - --output out/

        One document goes to standard output; several, or a folder, need --output and become
        DIR/FILENAME.json (.csv, .md) each.
        """;

    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Format("json", "csv", "markdown");
        var output = CommonOptions.OutputFolder();
        var bounds = new BoundOptions();
        var password = CommonOptions.Password();
        var command = new DocumentedCommand("extract", "Prints what documents state: evaluations, funds, indicators, accounts, findings.", Examples)
        {
            paths, format, output, password,
        };
        bounds.AddTo(command);
        command.SetAction((result, cancellationToken) => new FileRun(
            "extract/" + result.GetRequiredValue(format),
            result.GetRequiredValue(format) switch { "csv" => ".csv", "markdown" => ".md", _ => ".json" },
            result.GetValue(password),
            bounds.Of(result)).RunAsync(result.GetRequiredValue(paths), result.GetValue(output)?.FullName, Messages.To(result.InvocationConfiguration.Error), cancellationToken));
        return command;
    }
}
