namespace Extractor.App.Running;

/// <summary>A file to read.</summary>
/// <param name="Path">As it was named, or below the folder that was.</param>
/// <param name="Name">The path below the folder that was named; the file's own name where it was named itself.</param>
internal sealed record InputFile(string Path, string Name);

/// <summary>The files that paths on the command line stand for, in a fixed order.</summary>
internal static class InputFiles
{
    // What stands beside documents and describes them is not a document. A file that is named itself is always read.
    private static readonly string[] Companions = [".json", ".md", ".tsv", ".csv", ".yaml", ".yml", ".py", ".db", ".db-wal", ".db-shm"];

    /// <param name="paths">Files, folders (all that is in them), or <c>-</c> for a list of paths on <paramref name="list"/>.</param>
    /// <exception cref="CommandFailure">There is not one file.</exception>
    public static IReadOnlyList<InputFile> Expand(IEnumerable<string> paths, TextReader list)
    {
        var files = new List<InputFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths.SelectMany(p => p == "-" ? Lines(list) : [p]))
        {
            foreach (var file in Directory.Exists(path) ? Folder(path) : [new InputFile(path, Path.GetFileName(path))])
            {
                if (seen.Add(Path.GetFullPath(file.Path))) files.Add(file);
            }
        }
        if (files.Count == 0) throw new CommandFailure(ExitCode.BadInput, "There is no document to read in what was named.");
        if (!files.Any(f => File.Exists(f.Path)))
        {
            throw new CommandFailure(ExitCode.BadInput, $"{files[0].Path}: there is no such file or folder.");
        }
        return files;
    }

    private static IEnumerable<string> Lines(TextReader list)
    {
        while (list.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line;
        }
    }

    private static IEnumerable<InputFile> Folder(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => new InputFile(file, Path.GetRelativePath(folder, file)))
        .Where(file => !file.Name.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.')))
        .Where(file => !Companions.Contains(Path.GetExtension(file.Path).ToLowerInvariant()))
        .OrderBy(file => file.Name, StringComparer.Ordinal);
}
