using System.Security.Cryptography;
using Extractor.Documents;
using Extractor.Reading.Pdf;
using Extractor.Reading.Word;

namespace Extractor.Reading;

/// <summary>A file's identity and what its reader made of it.</summary>
public sealed record Opened(Source Source, ReadResult Result);

/// <summary>Chooses the reader for a file by what its bytes say.</summary>
public sealed class DocumentReaders
{
    private readonly Dictionary<string, IDocumentReader> byType;

    public DocumentReaders(IEnumerable<IDocumentReader> readers) =>
        byType = readers.SelectMany(r => r.MediaTypes, (reader, type) => (reader, type)).ToDictionary(p => p.type, p => p.reader, StringComparer.Ordinal);

    /// <summary>Every reader this project has.</summary>
    public static DocumentReaders All { get; } = new([new PdfDocumentReader(), new WordDocumentReader()]);

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
        return byType.TryGetValue(source.MediaType, out var reader)
            ? reader.Read(source, content, options)
            : Failed("unsupported-type", $"No reader takes this kind of file: {Name(source.MediaType)} ({source.MediaType}).");
    }

    private static string Name(string mediaType) => mediaType switch
    {
        MediaType.OldWord => "an old Word file",
        MediaType.OldSheet => "an old Excel file",
        MediaType.OldOffice => "an old Office file",
        MediaType.Sheet => "an Excel file",
        MediaType.Slides => "a PowerPoint file",
        MediaType.Html => "a web page",
        MediaType.Unknown => "its bytes are of no kind known here",
        _ when mediaType.StartsWith("image/", StringComparison.Ordinal) => "a picture",
        _ => "neither PDF nor Word",
    };

    private static ReadResult.Failed Failed(string code, string reason) => new(new ReadFailure(code, null, reason));
}
