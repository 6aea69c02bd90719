using Extractor.App;

namespace Extractor.Tests.App;

/// <summary>What a run of the program printed.</summary>
internal sealed record Ran(int Code, string Output, string Messages);

/// <summary>Runs the program as it is run from a shell.</summary>
internal static class CommandLine
{
    public static async Task<Ran> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var messages = new StringWriter { NewLine = "\n" };
        var code = await CommandRoot.RunAsync(args, output, messages);
        return new Ran(code, output.ToString(), messages.ToString());
    }
}
