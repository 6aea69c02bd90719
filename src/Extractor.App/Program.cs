using System.Text;
using Extractor.App.Running;

namespace Extractor.App;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        AppDomain.CurrentDomain.UnhandledException += Crash.Report;
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        // Never closed: the last word of a crash goes there too.
        var messages = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
        Console.SetOut(output);
        Console.SetError(messages);
        try
        {
            return await CommandRoot.RunAsync(args, output, messages);
        }
        finally
        {
            Flush(output);
        }
    }

    // The reader of our output may have gone (extractor … | head): that is no error.
    private static void Flush(StreamWriter output)
    {
        try
        {
            output.Flush();
        }
        catch (IOException)
        {
        }
    }
}
