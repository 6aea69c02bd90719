namespace Extractor.App.Running;

/// <summary>What the program's exit says to a script; part of its contract.</summary>
public static class ExitCode
{
    public const int Done = 0;
    public const int BadArguments = 1;

    /// <summary>Nothing that was named could be used: no such file, not a database, SQL that does not run.</summary>
    public const int BadInput = 2;

    /// <summary>A helper program, such as pdftoppm, is not installed.</summary>
    public const int MissingDependency = 3;

    /// <summary>Some documents failed; what could be read is stored or written.</summary>
    public const int SomeFailed = 4;

    /// <summary>128 + SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;
}

/// <summary>Ends a command with one line for a person and an exit code.</summary>
public sealed class CommandFailure(int code, string message) : Exception(message)
{
    public int Code { get; } = code;
}
