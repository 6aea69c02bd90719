using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Extractor.App.Commands;
using Extractor.App.Running;

namespace Extractor.App;

/// <summary>The command line as a whole: which commands there are and what their failures exit with.</summary>
public static class CommandRoot
{
    private const string About = "Turns Chinese performance self-evaluation reports (绩效自评) into exact, traceable, comparable records.";

    private const string Examples = """
        Examples:
          extractor import reports/ --db reports.db
          extractor compare --by region,year --measure rate --db reports.db
          extractor extract report.pdf --format json

        Exit codes:
          0    all done
          1    bad arguments
          2    bad input: nothing that was named could be used
          3    a program this needs is missing
          4    some documents failed; the rest are done
          130  interrupted
        """;

    // Not a RootCommand: that one is named after the file it happens to be started from.
    public static Command Create() => new DocumentedCommand("extractor", About, Examples)
    {
        new HelpOption { Action = new HelpWithExamples() },
        new VersionOption(),
        ImportCommand.Create(),
        ExtractCommand.Create(),
        TablesCommand.Create(),
        QueryCommand.Create(),
        CompareCommand.Create(),
        SearchCommand.Create(),
        ExplainCommand.Create(),
        CorrectCommand.Create(),
        EvaluateCommand.Create(),
        PdfCommand.Create(),
        TrainCommand.Create(),
        WorkerCommand.Create(),
    };

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter messages)
    {
        // A path may begin with '@': it is a path, not a file of arguments.
        var result = Create().Parse(args.Length == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction or null)
        {
            foreach (var error in result.Errors) messages.WriteLine($"extractor: {error.Message}");
            messages.WriteLine($"Try '{Path(result.CommandResult.Command)} --help'.");
            return ExitCode.BadArguments;
        }
        try
        {
            return await result.InvokeAsync(
                new InvocationConfiguration { Output = output, Error = messages, EnableDefaultExceptionHandler = false });
        }
        catch (CommandFailure failure)
        {
            messages.WriteLine($"extractor: {failure.Message}");
            return failure.Code;
        }
        catch (OperationCanceledException)
        {
            messages.WriteLine("extractor: interrupted.");
            return ExitCode.Interrupted;
        }
    }

    private static string Path(Command command) => command.Parents.OfType<Command>().Any() ? $"extractor {command.Name}" : "extractor";
}
