using Extractor.Evaluations.Regions;
using Extractor.Fields;

namespace Extractor.Evaluations.Merging;

/// <summary>What a report says about its region, as evidence, or why no region could be told.</summary>
internal static class RegionFinding
{
    // A name that stands in one province only, or that something else in the report decides.
    private const decimal Confidence = 0.97m;

    public static IReadOnlyList<Evidence> Evidence(RegionAnswer answer) => answer.Found is null ? [] : EvidenceOf.Each(Source(answer));

    public static IEnumerable<Finding> Of(RegionAnswer answer)
    {
        if (answer.Ambiguous.Count == 0) yield break;
        yield return new Finding("region-ambiguous", Severity.Info, null, "region",
            $"'{answer.By!.Text}' may be {string.Join(" or ", answer.Ambiguous.Select(region => $"{region.Name} ({region.Code})"))}; nothing in the report decides.",
            EvidenceOf.Each(Source(answer)));
    }

    private static FieldText? Source(RegionAnswer answer) =>
        answer.By is null ? null : new FieldText(answer.By, ReadingMethod.Form, Confidence, "region/name");
}
