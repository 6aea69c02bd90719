using Extractor.Documents;
using Extractor.Pipelines;
using Extractor.Reading;
using Extractor.Storage;

namespace Extractor.App.Running;

/// <summary>From a file to the rows that are stored of it.</summary>
internal static class ImportTask
{
    public const string Name = "import";

    public static FileOutcome Run(FileRequest request, ReadOnlyMemory<byte> content)
    {
        var opened = DocumentReaders.All.Open(request.Path, content, new ReadingOptions(request.Password));
        if (opened.Result is not ReadResult.Read read) return new FileOutcome.Failed(((ReadResult.Failed)opened.Result).Failure);
        var extraction = ReportPipeline.Extract(read.Document, read.Warnings);
        return NoReport.Judge(read.Document, extraction) is { } failure
            ? new FileOutcome.Failed(failure)
            : new FileOutcome.Done(ReportStore.Pack(extraction), extraction.Warnings);
    }
}
