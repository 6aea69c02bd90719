using System.Diagnostics;
using System.Globalization;
using System.Text;
using Extractor.App.Commands;
using Extractor.Documents;

namespace Extractor.App.Running;

/// <summary>A worker and the process it lives in, which is started anew after a file that ended it.</summary>
/// <param name="program">What is started: this program again, <see cref="Self"/>.</param>
internal sealed class WorkerProcess(WorkerOptions options, Func<ProcessStartInfo> program) : IDisposable
{
    private const int BytesInMiB = 1024 * 1024;

    // The runtime prints a trace of every frame of an overflown stack; its first lines say what happened.
    private const int KeptErrorLength = 4096;

    // Exit codes of 128 and more name the signal that ended a process.
    private const int KilledBySignal = 128;
    private const int SigKill = 9;

    private Process? process;
    private BinaryReader? answers;
    private StringBuilder errors = new();

    /// <summary>Does the task in the worker; whatever happens to the worker is the outcome.</summary>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public async Task<FileOutcome> RunAsync(FileRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (worker, reader) = Started();
        var asked = WorkerWire.Request(request);
        var answer = Task.Run(() => Ask(worker, reader, asked), CancellationToken.None);
        try
        {
            if (await answer.WaitAsync(options.TimeLimit, cancellationToken) is { } outcome)
            {
                if (outcome is FileOutcome.Failed { Failure.Code: "out-of-memory" }) Stop();
                return outcome;
            }
            return new FileOutcome.Failed(Death(worker));
        }
        catch (TimeoutException)
        {
            Stop();
            var seconds = options.TimeLimit.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
            return new FileOutcome.Failed(new ReadFailure("timed-out", null, $"Reading it took longer than {seconds} s."));
        }
        catch (OperationCanceledException)
        {
            Stop();
            throw;
        }
    }

    public void Dispose() => Stop();

    // Null: the worker has gone.
    private static FileOutcome? Ask(Process worker, BinaryReader reader, byte[] asked)
    {
        try
        {
            worker.StandardInput.BaseStream.Write(asked);
            worker.StandardInput.BaseStream.Flush();
            return WorkerWire.Outcome(reader);
        }
        catch (IOException)
        {
            return null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
        catch (ObjectDisposedException)
        {
            return null;
        }
    }

    private ReadFailure Death(Process worker)
    {
        if (!worker.WaitForExit(TimeSpan.FromSeconds(1))) worker.Kill(entireProcessTree: true);
        worker.WaitForExit();
        var said = Said();
        var code = worker.ExitCode;
        Stop();
        if (said.Contains("Stack overflow", StringComparison.Ordinal))
        {
            return new ReadFailure("crashed", null, "Reading it overflowed the stack: it is nested too deeply.");
        }
        if (said.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) || said.Contains("OutOfMemory", StringComparison.Ordinal) || code == KilledBySignal + SigKill)
        {
            return new ReadFailure("out-of-memory", null, "Reading it needs more memory than a worker may have.");
        }
        var line = said.Split('\n').FirstOrDefault(l => l.Contains("crashed: ", StringComparison.Ordinal));
        var what = line is null ? $"exit code {code.ToString(CultureInfo.InvariantCulture)}" : line[(line.IndexOf("crashed: ", StringComparison.Ordinal) + 9)..];
        return new ReadFailure("crashed", null, $"Reading it ended the reader's process: {what}.");
    }

    private string Said()
    {
        lock (errors) return errors.ToString();
    }

    private (Process Worker, BinaryReader Reader) Started()
    {
        if (process is { HasExited: false } running && answers is { } reader) return (running, reader);
        Stop();
        var start = program();
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.UseShellExecute = false;
        start.Environment["DOTNET_GCHeapHardLimit"] = ((long)options.MemoryLimit * BytesInMiB).ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        // A crash is one line in the summary, not a core file on the disk.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        process = Process.Start(start) ?? throw new InvalidOperationException("The program cannot start itself.");
        var said = errors = new StringBuilder();
        process.ErrorDataReceived += (_, e) =>
        {
            lock (said)
            {
                if (said.Length < KeptErrorLength) said.Append(e.Data).Append('\n');
            }
        };
        process.BeginErrorReadLine();
        answers = new BinaryReader(new BufferedStream(process.StandardOutput.BaseStream, 1 << 16), Encoding.UTF8);
        return (process, answers);
    }

    /// <summary>This program again, as a worker: the executable, or the runtime with the program's assembly.</summary>
    public static ProcessStartInfo Self()
    {
        var host = Path.Combine(AppContext.BaseDirectory, "Extractor.App");
        return File.Exists(host)
            ? new ProcessStartInfo(host, [WorkerCommand.Name])
            : new ProcessStartInfo(Environment.ProcessPath!, [Path.Combine(AppContext.BaseDirectory, "Extractor.App.dll"), WorkerCommand.Name]);
    }

    private void Stop()
    {
        if (process is null) return;
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.Dispose();
        process = null;
        answers?.Dispose();
        answers = null;
    }
}
