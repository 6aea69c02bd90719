using Extractor.Documents;

namespace Extractor.App.Running;

/// <summary>The tasks a worker can be asked for, by name.</summary>
internal static class FileTasks
{
    private static FileTask Named(string task) => task switch
    {
        "extract/json" or "extract/csv" or "extract/markdown" or ExtractTask.WithRules => ExtractTask.Run,
        ImportTask.Name => ImportTask.Run,
        _ when task.StartsWith("tables/", StringComparison.Ordinal) => TablesTask.Run,
        _ => throw new ArgumentOutOfRangeException(nameof(task), task, "There is no such task."),
    };

    /// <summary>Reads the file and does the task; a file that cannot be read is a failure, not an exception.</summary>
    public static FileOutcome Run(FileRequest request)
    {
        Crash.CurrentFile = request.Path;
        var outcome = Content(request.Path).TryGet(out var content, out var reason)
            ? Named(request.Task)(request, content)
            : new FileOutcome.Failed(new ReadFailure("unreadable", null, reason));
        Crash.CurrentFile = null;
        return outcome;
    }

    public static Parsed<byte[]> Content(string path)
    {
        try
        {
            return File.Exists(path)
                ? Parsed<byte[]>.Of(File.ReadAllBytes(path))
                : Parsed<byte[]>.Not(Directory.Exists(path) ? "It is a folder." : "There is no such file.");
        }
        catch (IOException e)
        {
            return Parsed<byte[]>.Not(e.Message);
        }
        catch (UnauthorizedAccessException e)
        {
            return Parsed<byte[]>.Not(e.Message);
        }
    }
}
