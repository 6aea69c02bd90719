using System.Security.Cryptography;
using Extractor.Documents;

namespace Extractor.Reading;

/// <summary>A file's identity and what its reader made of it.</summary>
public sealed record Opened(Source Source, ReadResult Result);

/// <summary>Chooses the reader for a file by what its bytes say.</summary>
public sealed class DocumentReaders(IReadOnlyList<IDocumentReader> readers)
{
    /// <summary>Every reader this project has.</summary>
    public static DocumentReaders All { get; } = new([]);

    /// <summary>The identity of a file whose bytes are at hand.</summary>
    public static Source SourceOf(string path, ReadOnlyMemory<byte> content) => new(
        Path.GetFileName(path), path, Convert.ToHexStringLower(SHA256.HashData(content.Span)), MediaType.Of(content), content.Length);

    public Opened Open(string path, ReadOnlyMemory<byte> content, ReadingOptions options)
    {
        var source = SourceOf(path, content);
        return new(source, Read(source, content, options));
    }

    private ReadResult Read(Source source, ReadOnlyMemory<byte> content, ReadingOptions options)
    {
        if (content.IsEmpty) return Failed("empty-file", "The file is empty.");
        if (source.MediaType == MediaType.EncryptedOffice) return Failed("encrypted", "The file is protected by a password.");
        var reader = readers.FirstOrDefault(r => r.MediaTypes.Contains(source.MediaType));
        return reader is null
            ? Failed("unsupported-type", $"No reader takes this kind of file ({source.MediaType}).")
            : reader.Read(source, content, options);
    }

    private static ReadResult.Failed Failed(string code, string reason) => new(new ReadFailure(code, null, reason));
}
