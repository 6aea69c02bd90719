using Extractor.Fields;

namespace Extractor.Evaluations.Merging;

/// <summary>The parts of a document that speak of one subject and year.</summary>
/// <param name="Kind">Null where no part says.</param>
/// <param name="SubjectKeys">The spellings of its name, as <see cref="Naming.SubjectName.Key"/> evens them out; empty where no
/// part names the subject.</param>
internal sealed record PartGroup(
    IReadOnlyList<ReportPart> Parts, SubjectKind? Kind, IReadOnlyList<string> SubjectKeys, int? Year)
{
    /// <summary>The parts by how much they are to be believed: a form that was recognized, other tables, sentences.</summary>
    public IReadOnlyList<ReportPart> ByStanding =>
        [.. Parts.OrderBy(part => part.Method == ReadingMethod.Prose ? 1 : 0).ThenByDescending(part => part.Form?.Score ?? 0)];

    public bool SaysSomething => Parts.Any(part =>
        part.Funds.Count + part.Indicators.Count + part.Amounts.Count > 0
        || part.Headers.Any(h => h.Kind is HeaderKind.Subject or HeaderKind.Organization or HeaderKind.Score or HeaderKind.Grade or HeaderKind.GoalExpected));

    public bool HasFigures => Parts.Any(part =>
        part.Funds.Count + part.Indicators.Count + part.Amounts.Count > 0
        || part.Headers.Any(h => h.Kind is HeaderKind.Score or HeaderKind.Grade or HeaderKind.GoalExpected));
}
