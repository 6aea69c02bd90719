using System.Globalization;
using Extractor.Documents;
using Extractor.Pipelines;
using Extractor.Reading;
using Extractor.Tables;

namespace Extractor.App.Running;

/// <summary>Writes pages as pictures that show how their tables were found.</summary>
internal static class TablePages
{
    /// <summary>Each page of each PDF becomes DIR/FILENAME.PAGE.svg; a file that cannot be read has been told about already.</summary>
    public static void Write(IReadOnlyList<string> paths, string folder, string? password)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in InputFiles.Expand(paths, TextReader.Null))
        {
            if (!FileTasks.Content(file.Path).TryGet(out var bytes, out _)) continue;
            if (DocumentReaders.All.Open(file.Path, bytes, new ReadingOptions(password)).Result is not ReadResult.Read { Document: Document.Paged paged }) continue;
            var content = ContentBuilder.Build(paged, new ContentOptions());
            foreach (var page in paged.Pages)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file.Path)}.{page.Number}.svg");
                File.WriteAllBytes(Path.Combine(folder, name), TablesSvg.Page(page, content));
            }
        }
    }
}
