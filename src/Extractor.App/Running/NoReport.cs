using System.Globalization;
using Extractor.Documents;
using Extractor.Pipelines;

namespace Extractor.App.Running;

/// <summary>Says why a document that was read gave no evaluation.</summary>
internal static class NoReport
{
    /// <summary>Null where there is an evaluation.</summary>
    public static ReadFailure? Judge(Document document, Extraction extraction)
    {
        if (extraction.Evaluations.Count > 0) return null;
        if (document is Document.Paged { Pages: var pages } && pages.FirstOrDefault(p => p.NeedsOcr is not null) is { NeedsOcr: { } distrust } page)
        {
            var others = pages.Count(p => p.NeedsOcr is not null) - 1;
            var more = others == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" So it is on {others} more of {pages.Count} pages.");
            return new ReadFailure(distrust.Code, page.Number, distrust.Reason + more);
        }
        return new ReadFailure("not-a-report", null, "No self-evaluation was found in it: no form, no funds, no indicators, no accounts.");
    }
}
