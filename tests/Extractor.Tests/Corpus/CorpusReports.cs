using System.Text.Json;
using Extractor.Corpus.Rendering;
using Extractor.Documents;
using Extractor.Pipelines;
using Extractor.Reading;

namespace Extractor.Tests.Corpus;

/// <summary>The project's own reports, where the repository keeps them.</summary>
internal static class CorpusReports
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "corpus", "reports");

    private static readonly string Sources = Path.Combine(Repository.Root, "corpus", "sources");

    /// <summary>The names of all reports, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Sources, "*.report").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public static Report Source(string name) => RenderCommand.Read(Path.Combine(Sources, $"{name}.report"));

    /// <summary>The published file, PDF or Word.</summary>
    public static string File(string name) =>
        Directory.GetFiles(Folder, $"{name}.*").Single(f => !f.EndsWith(".json", StringComparison.Ordinal));

    public static string TruthFile(string name) => Path.Combine(Folder, $"{name}.truth.json");

    public static JsonElement Truth(string name) => JsonDocument.Parse(System.IO.File.ReadAllText(TruthFile(name))).RootElement;

    public static Document Read(string path, byte[] content) =>
        DocumentReaders.All.Open(path, content, new()).Result is ReadResult.Read read
            ? read.Document
            : throw new AssertionException($"{Path.GetFileName(path)} was not read.");

    public static Extraction Extract(string path, byte[] content) => ReportPipeline.Extract(Read(path, content), []);

    public static Extraction Extract(string name) => Extract(File(name), System.IO.File.ReadAllBytes(File(name)));
}
