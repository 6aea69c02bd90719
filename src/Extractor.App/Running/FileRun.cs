using System.Globalization;
using System.Runtime.CompilerServices;

namespace Extractor.App.Running;

/// <summary>Does one task on every file that was named and prints or writes what comes of it.</summary>
/// <param name="Task">A name that <see cref="FileTasks"/> knows.</param>
/// <param name="Extension">Added to the whole name of each file that is written.</param>
/// <param name="Workers">Null: everything is done in this process, one file after another.</param>
internal sealed record FileRun(string Task, string Extension, string? Password, WorkerOptions? Workers)
{
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> paths, string? folder, Messages messages, CancellationToken cancellationToken)
    {
        var files = InputFiles.Expand(paths, Console.In);
        var one = files.Count == 1 && paths.Count == 1 && File.Exists(paths[0]);
        if (folder is null && !one)
        {
            throw new CommandFailure(ExitCode.BadArguments, "Several documents need --output DIR: each becomes a file there.");
        }
        return one ? One(files[0], folder, messages) : await ManyAsync(files, folder!, messages, cancellationToken);
    }

    // One file is read in this process: a second process would double the time it takes to start.
    private int One(InputFile file, string? folder, Messages messages)
    {
        var outcome = FileTasks.Run(new FileRequest(Task, file.Path, Password));
        Tell(file, outcome, messages);
        var output = Output(outcome);
        if (folder is not null) Write(Path.Combine(folder, file.Name + Extension), output);
        else if (output.Length > 0) Print(output);
        return outcome is FileOutcome.Done ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private async Task<int> ManyAsync(IReadOnlyList<InputFile> files, string folder, Messages messages, CancellationToken cancellationToken)
    {
        var names = OutputNames(files);
        var (failed, uncertain) = (0, 0);
        Directory.CreateDirectory(folder);
        var requests = Enumerable.Range(0, files.Count);
        var outcomes = Workers is null
            ? Here(requests, files, cancellationToken)
            : new WorkerPool(Workers).RunAsync(requests, i => new FileRequest(Task, files[i].Path, Password), cancellationToken);
        await foreach (var (index, outcome) in outcomes)
        {
            Tell(files[index], outcome!, messages);
            if (outcome is FileOutcome.Failed) failed++;
            if (outcome is FileOutcome.Done done) uncertain += done.Notes.Count(note => note.Code == TablesTask.UncertainTable);
            Write(Path.Combine(folder, names[index] + Extension), Output(outcome!));
        }
        messages.Say(string.Create(CultureInfo.InvariantCulture, $"{files.Count - failed} done, {failed} failed.") + (uncertain == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" Tables that may be read wrong: {uncertain}.")));
        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private async IAsyncEnumerable<(int Index, FileOutcome? Outcome)> Here(
        IEnumerable<int> indices, IReadOnlyList<InputFile> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var index in indices)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return (index, FileTasks.Run(new FileRequest(Task, files[index].Path, Password)));
        }
        await System.Threading.Tasks.Task.CompletedTask;
    }

    /// <summary>A file's own name; where two folders hold the same name, the path below the folder that was named.</summary>
    private static string[] OutputNames(IReadOnlyList<InputFile> files)
    {
        var counts = files.CountBy(f => Path.GetFileName(f.Path), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. files.Select(f => counts[Path.GetFileName(f.Path)] == 1 ? Path.GetFileName(f.Path) : f.Name)];
    }

    private static byte[] Output(FileOutcome outcome) => outcome switch
    {
        FileOutcome.Done done => done.Output,
        FileOutcome.Failed failed => failed.Output,
        _ => [],
    };

    private static void Tell(InputFile file, FileOutcome outcome, Messages messages)
    {
        if (outcome is FileOutcome.Failed failed) messages.Failed(file.Path, failed.Failure);
        foreach (var note in outcome is FileOutcome.Done done ? done.Notes : []) messages.Noted(file.Path, note);
    }

    private static void Print(byte[] output)
    {
        using var stream = Console.OpenStandardOutput();
        stream.Write(output);
    }

    private static void Write(string path, byte[] output)
    {
        if (output.Length == 0) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, output);
    }
}
