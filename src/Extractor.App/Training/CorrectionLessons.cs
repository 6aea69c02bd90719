using Extractor.App.Running;
using Extractor.Documents;
using Extractor.Reading;
using Extractor.Storage;
using Extractor.Tables;

namespace Extractor.App.Training;

/// <summary>Labels that corrections teach, and how many corrections there were.</summary>
/// <param name="Offered">All of them, also those that teach nothing.</param>
internal sealed record CorrectionLessons(IReadOnlyList<CorrectedLabel> Labels, int Offered)
{
    /// <summary>Reads the corrections of files, each with the document it is about; what teaches nothing is told with its reason.</summary>
    /// <param name="documents">A folder; the documents are found by their content, whatever they are called.</param>
    /// <exception cref="CommandFailure">A file is none of corrections; the message names it.</exception>
    public static CorrectionLessons Read(IReadOnlyList<string> files, DirectoryInfo documents, TextWriter messages)
    {
        var labels = new List<CorrectedLabel>();
        var offered = 0;
        if (files.Count == 0) return new(labels, 0);
        var paths = Documents(documents);
        var contents = new Dictionary<string, Content?>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!CorrectionFile.Parse(File.ReadAllText(file)).TryGet(out var corrections, out var fault))
                throw new CommandFailure(ExitCode.BadInput, $"{file}: {fault}");
            offered += corrections.Count;
            foreach (var correction in corrections)
            {
                if (!contents.TryGetValue(correction.Sha256, out var content))
                    contents[correction.Sha256] = content = paths.TryGetValue(correction.Sha256, out var path) ? ContentOf(path) : null;
                if (content is null) Tell(correction, $"the document is not in {documents.FullName}, or cannot be read.");
                else if (CorrectedPlace.Find(content, correction).TryGet(out var label, out var why)) labels.Add(label);
                else Tell(correction, why);
            }
        }
        return new(labels, offered);

        void Tell(Correction correction, string why) => messages.WriteLine($"not learned from: {correction.File} {correction.Path}: {why}");
    }

    private static Dictionary<string, string> Documents(DirectoryInfo folder)
    {
        var paths = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!folder.Exists) throw new CommandFailure(ExitCode.BadInput, $"There is no folder {folder.FullName}.");
        foreach (var path in folder.GetFiles("*", SearchOption.AllDirectories).Select(f => f.FullName).Order(StringComparer.Ordinal))
        {
            if (path.EndsWith(".jsonl", StringComparison.Ordinal) || path.EndsWith(".tsv", StringComparison.Ordinal)) continue;
            paths.TryAdd(DocumentReaders.SourceOf(path, File.ReadAllBytes(path)).Sha256, path);
        }
        return new(paths, StringComparer.Ordinal);
    }

    private static Content? ContentOf(string path) =>
        DocumentReaders.All.Open(path, File.ReadAllBytes(path), new ReadingOptions(null)).Result is ReadResult.Read read
            ? ContentBuilder.Build(read.Document, new ContentOptions())
            : null;
}
