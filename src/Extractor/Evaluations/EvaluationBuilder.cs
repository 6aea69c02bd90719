using Extractor.Documents;
using Extractor.Evaluations.Merging;
using Extractor.Evaluations.Naming;
using Extractor.Evaluations.Regions;
using Extractor.Fields;
using Extractor.Tables;

namespace Extractor.Evaluations;

/// <param name="Findings">What was noticed while normalizing and merging; each names the evaluation it is about.</param>
public sealed record EvaluationResult(IReadOnlyList<Evaluation> Evaluations, IReadOnlyList<Finding> Findings);

/// <summary>Makes one normalized evaluation of each subject and year out of what the parts of a document say.</summary>
public static class EvaluationBuilder
{
    /// <param name="content">For what stands outside the parts: titles and running heads that name the year or region.</param>
    public static EvaluationResult Build(IReadOnlyList<ReportPart> parts, Content content, Source source)
    {
        var surroundings = Surroundings.Of(content, source);
        var groups = PartGrouping.Of(parts);
        var standing = groups.Where(group => Standing.IsEvaluation(group, content, surroundings)).ToArray();
        var saying = standing.Where(group => group.HasFigures).ToArray();
        if (saying.Length == 0) saying = [.. standing.Where(group => group.SaysSomething)];

        var evaluations = new List<Evaluation>();
        var findings = new List<Finding>();
        foreach (var group in saying)
        {
            var beside = groups.Where(other => other != group).SelectMany(other => other.Parts).ToArray();
            var ofAll = groups.Where(other => other != group && other.SubjectKeys.Count == 0).SelectMany(other => other.Parts).ToArray();
            var (evaluation, found) = Build(group, beside, ofAll, surroundings);
            findings.AddRange(found.Select(finding => finding with { Evaluation = evaluations.Count }));
            evaluations.Add(evaluation);
        }
        return new(evaluations, findings);
    }

    /// <param name="beside">The document's other parts: a cover's year and organization hold for every form behind it.</param>
    /// <param name="ofAll">Those of them without a subject of their own: the day a report on something else was signed is that one's.</param>
    private static (Evaluation, IReadOnlyList<Finding>) Build(
        PartGroup group, IReadOnlyList<ReportPart> beside, IReadOnlyList<ReportPart> ofAll, Surroundings surroundings)
    {
        var headers = new HeaderMerger(group.ByStanding);
        var others = new HeaderMerger(beside);
        var kind = group.Kind ?? surroundings.Kind ?? SubjectKinds.Guess(group.Parts);
        var year = headers.Year() ?? others.Year() ?? surroundings.Year();
        var competent = headers.Name(HeaderKind.CompetentDepartment);
        var implementing = headers.Name(HeaderKind.ImplementingUnit);
        var stated = headers.Name(HeaderKind.Organization);
        // 填报单位：襄阳市 names a place; the office stands in the other boxes.
        if (stated is not null && RegionResolver.IsDivision(stated.Value) && (implementing ?? competent) is { } office) stated = office;
        var organization = stated ?? implementing ?? LocalOffice(headers) ?? others.Name(HeaderKind.Organization);
        var subject = headers.Subject;
        if (kind == SubjectKind.Department && subject is null && organization is not null) subject = new(new SubjectName(organization.Value, null), organization.Sources);
        if (kind == SubjectKind.Department) organization ??= subject is null ? null : new(subject.Value.Name, subject.Sources);
        var code = headers.Text(HeaderKind.SubjectCode);

        var region = RegionResolver.Resolve(
            [.. RegionTexts(headers, organization, others), .. surroundings.Texts, .. subject?.Sources.Select(s => s.Text) ?? []], year?.Value);
        if (region is { Found: null, Ambiguous.Count: 0 })
            region = RegionResolver.ResolveBody(surroundings.Sentences, organization?.Value, year?.Value);
        var score = headers.Score();
        var grade = headers.Grade();
        var filed = headers.FiledOn() ?? new HeaderMerger(ofAll).FiledOn() ?? Signed(surroundings.FiledOn(year?.Value), others);
        var expected = headers.Text(HeaderKind.GoalExpected);
        var achieved = headers.Text(HeaderKind.GoalAchieved);
        var (funds, fundFindings) = FundMerger.Merge(group.ByStanding);
        var (indicators, indicatorFindings) = IndicatorMerger.Merge(group.ByStanding);
        var (amounts, amountFindings) = AmountMerger.Merge(group.ByStanding, year?.Value);

        var evaluation = new Evaluation(
            kind, subject?.Value.Name, subject?.Value.Code ?? code?.Value, organization?.Value, competent?.Value, implementing?.Value,
            region.Found, year?.Value, score?.Value, grade?.Value, filed?.Value,
            expected is null && achieved is null ? null : new Goals(expected?.Value, achieved?.Value),
            funds, indicators, amounts,
            new EvidenceMap(
            [
                Entry("subject", subject?.Sources), Entry("subject_code", code?.Sources), Entry("organization", organization?.Sources),
                Entry("competent_department", competent?.Sources), Entry("implementing_unit", implementing?.Sources),
                KeyValuePair.Create("region", RegionFinding.Evidence(region)), Entry("fiscal_year", year?.Sources), Entry("score", score?.Sources),
                Entry("grade", grade?.Sources), Entry("filed_on", filed?.Sources), Entry("goals.expected", expected?.Sources),
                Entry("goals.achieved", achieved?.Sources), Entry("subject_kind", [.. headers[HeaderKind.SubjectKind]]),
            ]),
            group.Parts.Select(part => part.Form).OfType<FormMatch>().OrderByDescending(form => form.Score).FirstOrDefault());
        return (evaluation, [.. headers.Findings, .. RegionFinding.Of(region), .. fundFindings, .. indicatorFindings, .. amountFindings]);
    }

    /// <summary>What names the region, the strongest first.</summary>
    private static IEnumerable<PlacedText> RegionTexts(HeaderMerger headers, Header<string>? organization, HeaderMerger others) =>
        headers[HeaderKind.Region].Concat(organization?.Sources ?? [])
            .Concat(new[] { HeaderKind.Organization, HeaderKind.ImplementingUnit, HeaderKind.CompetentDepartment }.SelectMany(kind => headers[kind]))
            .Concat(others[HeaderKind.Organization]).Select(field => field.Text);

    /// <summary>Of the departments a form names for a transfer, the one nearest to the place reports: 民政厅 of the province passes
    /// the money on, 民政局 of the county spends it.</summary>
    private static Header<string>? LocalOffice(HeaderMerger headers) =>
        headers[HeaderKind.CompetentDepartment]
            .Select(field => (Field: field, Name: OrganizationName.Of(field.Text.Text)))
            .Where(office => office.Name is not null)
            .OrderByDescending(office => RegionResolver.Depth(office.Name!))
            .Select(office => new Header<string>(office.Name!, [office.Field]))
            .FirstOrDefault();

    /// <summary>The day that lines about the forms name, unless another report of the document was signed on it.</summary>
    private static Header<DateOnly>? Signed(Header<DateOnly>? day, HeaderMerger others) =>
        day is not null && others.FiledOn()?.Value == day.Value ? null : day;

    private static KeyValuePair<string, IReadOnlyList<Evidence>> Entry(string field, IReadOnlyList<FieldText>? sources) =>
        KeyValuePair.Create(field, EvidenceOf.Agreeing(sources ?? []));
}
