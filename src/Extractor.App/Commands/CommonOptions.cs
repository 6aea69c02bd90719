using System.CommandLine;

namespace Extractor.App.Commands;

/// <summary>Options that mean the same in several commands.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Files, folders (everything in them), or - for a list of paths on standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = $"How to print it: {string.Join(", ", formats)}.",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<bool> Json() => new("--json") { Description = "The same as --format json." };

    public static Option<string> Database() => new("--db")
    {
        Description = "The database.",
        HelpName = "FILE",
        DefaultValueFactory = _ => "reports.db",
    };

    public static Option<DirectoryInfo?> OutputFolder() => new("--output", "-o")
    {
        Description = "The folder to write to, one file for each document; made where it is missing.",
        HelpName = "DIR",
    };

    public static Option<string?> Password() => new("--password") { Description = "Opens encrypted documents.", HelpName = "TEXT" };
}
