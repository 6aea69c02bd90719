using System.CommandLine;
using Extractor.App.Running;

namespace Extractor.App.Commands;

/// <summary>Prints the tables of documents.</summary>
public static class TablesCommand
{
    private const string Examples = """
        Examples:
          extractor tables report.pdf
          extractor tables report.pdf --format csv
          extractor tables report.pdf --format cells
          extractor tables reports/ --output out/ --join
          extractor tables report.pdf --output out/ --debug

        One document goes to standard output; several, or a folder, need --output and become
        DIR/FILENAME.json (.csv, .html, .md) each. A table that goes on over a page break is printed
        part by part, or once with --join. The format cells is a CSV with one line for each filled cell under
        heads: its labels, its heads from the top down, its unit.
        """;

    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Format("json", "csv", "html", "markdown", "cells");
        var output = CommonOptions.OutputFolder();
        var join = new Option<bool>("--join") { Description = "Print a table that goes on over a page break once, where it begins." };
        var debug = new Option<bool>("--debug") { Description = "Also write each page as an SVG picture of lines, edges and cells; needs --output." };
        var password = CommonOptions.Password();
        var command = new DocumentedCommand("tables", "Prints the tables of documents: rows, columns, merged cells, texts.", Examples)
        {
            paths, format, output, join, debug, password,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            var folder = result.GetValue(output)?.FullName;
            if (result.GetValue(debug) && folder is null) throw new CommandFailure(ExitCode.BadArguments, "--debug needs --output DIR for its pictures.");
            var code = await new FileRun(
                "tables/" + result.GetRequiredValue(format) + (result.GetValue(join) ? TablesTask.Joined : ""),
                result.GetRequiredValue(format) switch { "csv" or "cells" => ".csv", "html" => ".html", "markdown" => ".md", _ => ".json" },
                result.GetValue(password),
                Workers: null).RunAsync(result.GetRequiredValue(paths), folder, Messages.To(result.InvocationConfiguration.Error), cancellationToken);
            if (result.GetValue(debug)) TablePages.Write(result.GetRequiredValue(paths), folder!, result.GetValue(password));
            return code;
        });
        return command;
    }
}
