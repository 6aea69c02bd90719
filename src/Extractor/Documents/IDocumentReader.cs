namespace Extractor.Documents;

/// <summary>Why a file could not be read.</summary>
/// <param name="Code">A stable name, as in docs/findings.md: <c>empty-file</c>, <c>encrypted</c>, <c>damaged</c>, <c>unsupported-type</c> …</param>
/// <param name="Page">From 1; null where it is not about one page.</param>
/// <param name="Reason">One sentence for a person, without the file's name.</param>
public sealed record ReadFailure(string Code, int? Page, string Reason);

/// <summary>A document, or why there is none; and what was noticed on the way.</summary>
public abstract record ReadResult
{
    private ReadResult() { }

    /// <param name="Warnings">Damage that was got over, pages left out: told, not fatal.</param>
    public sealed record Read(Document Document, IReadOnlyList<ReadFailure> Warnings) : ReadResult;

    public sealed record Failed(ReadFailure Failure) : ReadResult;
}

/// <param name="Password">For an encrypted file; null: the empty user password is tried.</param>
public sealed record ReadingOptions(string? Password = null);

/// <summary>Turns a file's bytes into a <see cref="Document"/>. Never throws for what the bytes say.</summary>
public interface IDocumentReader
{
    /// <summary>The media types this reader takes, as <see cref="Source.MediaType"/> names them.</summary>
    IReadOnlyList<string> MediaTypes { get; }

    ReadResult Read(Source source, ReadOnlyMemory<byte> content, ReadingOptions options);
}
