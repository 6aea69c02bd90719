using System.Globalization;
using Extractor.Documents;
using Extractor.Pipelines;
using Extractor.Reading;
using Extractor.Tables;

namespace Extractor.App.Running;

/// <summary>From a file to its tables alone.</summary>
internal static class TablesTask
{
    public const string Json = "tables/json", Csv = "tables/csv", Html = "tables/html", Markdown = "tables/markdown", Cells = "tables/cells";

    /// <summary>The code of what is noted of a table that may be read wrong.</summary>
    public const string UncertainTable = "uncertain-table";

    /// <summary>Added to a task's name: tables that go on over a break are printed once.</summary>
    public const string Joined = "/joined";

    public static FileOutcome Run(FileRequest request, ReadOnlyMemory<byte> content)
    {
        var opened = DocumentReaders.All.Open(request.Path, content, new ReadingOptions(request.Password));
        if (opened.Result is not ReadResult.Read read) return new FileOutcome.Failed(((ReadResult.Failed)opened.Result).Failure);
        var found = ContentBuilder.Build(read.Document, new ContentOptions());
        var join = request.Task.EndsWith(Joined, StringComparison.Ordinal);
        var output = (join ? request.Task[..^Joined.Length] : request.Task) switch
        {
            Csv => TablesText.Csv(found, join),
            Html => TablesText.Html(found, join),
            Cells => TablesText.CellsCsv(found),
            Markdown => TablesText.Markdown(found, join),
            _ => TablesJson.Write(found, join),
        };
        return new FileOutcome.Done(output, [.. read.Warnings, .. Uncertain(found)]);
    }

    /// <summary>Told part by part, however the tables are printed: a person looks at pages.</summary>
    private static IEnumerable<ReadFailure> Uncertain(Content content) =>
        content.PageTables.Where(table => !table.IsSure).Select(table => new ReadFailure(
            UncertainTable,
            (table.Parts[0].Place as Place.OnPage)?.Page,
            string.Create(CultureInfo.InvariantCulture, $"A table of {table.Rows} rows and {table.Columns} columns may be read wrong: its confidence is {table.Confidence:0.###}.")));
}
