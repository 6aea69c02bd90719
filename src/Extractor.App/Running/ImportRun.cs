using System.Security.Cryptography;
using Extractor.Documents;
using Extractor.Storage;

namespace Extractor.App.Running;

/// <summary>Reads files in workers and stores what they hold, in the order in which they were named.</summary>
/// <param name="Again">Whether documents that are there already are read anew.</param>
internal sealed record ImportRun(WorkerOptions Workers, string? Password, bool Again, IReadOnlyList<Correction> Corrections)
{
    /// <summary>A file on its way: its hash is known once it is its turn to be asked for.</summary>
    private sealed class Errand(InputFile file)
    {
        public InputFile File { get; } = file;

        public string? Sha256 { get; set; }

        public bool Skipped { get; set; }

        public ReadFailure? Unreadable { get; set; }
    }

    /// <exception cref="OperationCanceledException">Interrupted: every document is stored whole or not at all.</exception>
    public async Task<ImportSummary> RunAsync(
        IReadOnlyList<InputFile> files, ReportStore store, Messages messages, Progress progress, CancellationToken cancellationToken)
    {
        var known = new HashSet<string>(Again ? [] : store.Known(), StringComparer.Ordinal);
        var failed = new List<(string, ReadFailure)>();
        var (stored, skipped, unplaced) = (0, 0, 0);
        var errands = files.Select(f => new Errand(f));
        await foreach (var (errand, outcome) in new WorkerPool(Workers).RunAsync(errands, e => Request(e, known), cancellationToken))
        {
            progress.Step();
            if (errand.Skipped)
            {
                skipped++;
                continue;
            }
            var result = outcome ?? new FileOutcome.Failed(errand.Unreadable!);
            if (result is FileOutcome.Done done && Unpacked(store, done, out var lost))
            {
                stored++;
                unplaced += lost.Count;
                progress.Clear();
                foreach (var note in done.Notes) messages.Noted(errand.File.Path, note);
                foreach (var correction in lost) messages.Say($"{errand.File.Path}: the correction of {correction.Path} finds its value no more.");
                continue;
            }
            var failure = result is FileOutcome.Failed f ? f.Failure : new ReadFailure("crashed", null, "Its reader gave no document.");
            store.Save(new FailedFile(Path.GetFileName(errand.File.Path), errand.File.Path, errand.Sha256, failure));
            failed.Add((errand.File.Path, failure));
            progress.Clear();
            messages.Failed(errand.File.Path, failure);
        }
        progress.Clear();
        return new ImportSummary(stored, skipped, unplaced, failed);
    }

    private bool Unpacked(ReportStore store, FileOutcome.Done done, out IReadOnlyList<Correction> lost)
    {
        try
        {
            lost = store.Save(done.Output, Corrections);
            return true;
        }
        catch (InvalidDataException)
        {
            lost = [];
            return false;
        }
    }

    private FileRequest? Request(Errand errand, HashSet<string> known)
    {
        if (!FileTasks.Content(errand.File.Path).TryGet(out var content, out var reason))
        {
            errand.Unreadable = new ReadFailure("unreadable", null, reason);
            return null;
        }
        errand.Sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        // A second file of the same content is the same document, in this run as in an earlier one.
        errand.Skipped = !known.Add(errand.Sha256);
        return errand.Skipped ? null : new FileRequest(ImportTask.Name, errand.File.Path, Password);
    }
}
