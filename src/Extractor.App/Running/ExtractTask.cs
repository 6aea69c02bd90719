using Extractor.Documents;
using Extractor.Pipelines;
using Extractor.Reading;

namespace Extractor.App.Running;

/// <summary>From a file to what the contract prints of it.</summary>
internal static class ExtractTask
{
    /// <summary>The contract's JSON with the rule behind each value: for those who measure.</summary>
    public const string WithRules = "extract/rules";

    public static FileOutcome Run(FileRequest request, ReadOnlyMemory<byte> content)
    {
        var opened = DocumentReaders.All.Open(request.Path, content, new ReadingOptions(request.Password));
        if (opened.Result is not ReadResult.Read read) return new FileOutcome.Failed(((ReadResult.Failed)opened.Result).Failure);
        var extraction = ReportPipeline.Extract(read.Document, read.Warnings);
        var output = request.Task switch
        {
            "extract/csv" => ContractCsv.Write(extraction),
            "extract/markdown" => ContractMarkdown.Write(extraction),
            WithRules => ContractJson.WriteWithRules(extraction),
            _ => ContractJson.Write(extraction),
        };
        return NoReport.Judge(read.Document, extraction) is { } failure
            ? new FileOutcome.Failed(failure, output)
            : new FileOutcome.Done(output, extraction.Warnings);
    }
}
