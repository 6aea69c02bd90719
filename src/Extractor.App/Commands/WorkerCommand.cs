using System.CommandLine;
using System.Runtime.InteropServices;
using System.Text;
using Extractor.App.Running;
using Extractor.Documents;

namespace Extractor.App.Commands;

/// <summary>Hidden: reads one file at a time, as told on standard input, and answers on standard output.</summary>
public static class WorkerCommand
{
    public const string Name = "worker";

    public static Command Create()
    {
        var command = new Command(Name, "Reads files for another extractor.") { Hidden = true };
        command.SetAction(_ => Work(Console.OpenStandardInput(), Console.OpenStandardOutput()));
        return command;
    }

    private static int Work(Stream input, Stream output)
    {
        // Standard output carries answers alone.
        Console.SetOut(Console.Error);
        // Ctrl-C on a terminal reaches the whole group; the process that started us decides when we end.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        using var reader = new BinaryReader(input, Encoding.UTF8);
        while (Next(reader) is { } request)
        {
            var outcome = Outcome(request);
            output.Write(WorkerWire.Outcome(outcome));
            output.Flush();
            if (outcome is FileOutcome.Failed { Failure.Code: OutOfMemory }) break;
        }
        return ExitCode.Done;
    }

    private const string OutOfMemory = "out-of-memory";

    private static FileOutcome Outcome(FileRequest request)
    {
        try
        {
            return FileTasks.Run(request);
        }
        catch (OutOfMemoryException)
        {
            return new FileOutcome.Failed(new ReadFailure(OutOfMemory, null, "Reading it needs more memory than a worker may have."));
        }
    }

    private static FileRequest? Next(BinaryReader reader)
    {
        try
        {
            return WorkerWire.Request(reader);
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }
}
