namespace Extractor.App.Running;

/// <summary>The last word of a process that one of our own bugs ends: which file it was, and where.</summary>
internal static class Crash
{
    // EX_SOFTWARE of sysexits.h.
    private const int InternalError = 70;

    /// <summary>The file being read in this process; null where none is.</summary>
    public static string? CurrentFile { get; set; }

    public static void Report(object sender, UnhandledExceptionEventArgs args)
    {
        var what = args.ExceptionObject is Exception e ? $"{e.GetType().Name}: {e.Message}" : "unknown";
        var trace = args.ExceptionObject is Exception { StackTrace: { } lines } ? lines : "";
        Console.Error.WriteLine($"{CurrentFile ?? "extractor"}: crashed: {what}");
        Console.Error.WriteLine(trace);
        Console.Error.Flush();
        Environment.Exit(CurrentFile is null ? InternalError : ExitCode.SomeFailed);
    }
}
