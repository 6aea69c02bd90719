using Extractor.Documents;

namespace Extractor.App.Running;

/// <summary>What became of one file.</summary>
internal abstract record FileOutcome
{
    private FileOutcome() { }

    /// <param name="Output">What the task makes of a file: text to print, or rows to store.</param>
    /// <param name="Notes">What was got over on the way; told to the user, not fatal.</param>
    public sealed record Done(byte[] Output, IReadOnlyList<ReadFailure> Notes) : FileOutcome;

    /// <param name="Output">What there is to print nevertheless; empty where nothing is.</param>
    public sealed record Failed(ReadFailure Failure, byte[] Output) : FileOutcome
    {
        public Failed(ReadFailure failure) : this(failure, [])
        {
        }
    }
}

/// <summary>What is asked of a worker: one task on one file.</summary>
/// <param name="Task">A name that <see cref="FileTasks"/> knows.</param>
internal sealed record FileRequest(string Task, string Path, string? Password);

/// <summary>Work on one file, done in this process or in a worker.</summary>
internal delegate FileOutcome FileTask(FileRequest request, ReadOnlyMemory<byte> content);
