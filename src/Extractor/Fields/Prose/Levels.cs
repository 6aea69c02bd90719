using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>The groups an indicator stands in, from the headings above it.</summary>
public sealed partial record Levels(PlacedText? First, PlacedText? Second)
{
    /// <summary>By the names of groups: 产出指标 above 数量指标.</summary>
    public static Levels Named(IEnumerable<Heading> headings, ProseVocabulary vocabulary)
    {
        Heading? outer = null;
        PlacedText? first = null;
        PlacedText? second = null;
        foreach (var heading in headings)
        {
            var name = WithoutPoints(heading.Text);
            var two = vocabulary.Level2(name.Text);
            // 成本指标 is a first level in one form and a second in another: below or beside a second level it is one.
            if (outer is null && (two is null || second is null) && vocabulary.Level1(name.Text) is { } one) (outer, first) = (heading, name.Printed(0, one));
            else if (two is { } length) second = name.Printed(0, length);
        }
        return new(first, second);
    }

    /// <summary>By place: the two headings right above a scored one. 一、二、三 are chapters of the report, not groups.</summary>
    public static Levels Nearest(IReadOnlyList<Heading> headings, ProseVocabulary vocabulary)
    {
        var named = Named(headings, vocabulary);
        if (named.First is not null && named.Second is not null) return named;
        var groups = headings.Where(h => h.Style is not (NumberingStyle.Chinese or NumberingStyle.Part)).ToList();
        if (groups.Count == 0) return new(named.First ?? Chapter(headings), named.Second);
        if (groups.Count == 1 && named.First is not null) return named;
        var inner = WithoutPoints(groups[^1].Text).Printed();
        return groups.Count == 1 ? new(inner, null) : new(WithoutPoints(groups[^2].Text).Printed(), inner);
    }

    public static EvenText WithoutPoints(EvenText heading)
    {
        var points = Points().Match(heading.Text);
        return points.Success ? heading.Slice(0, points.Index) : heading;
    }

    /// <summary>A chapter is a group where it has points of its own: 一、预算编制（20分）.</summary>
    private static PlacedText? Chapter(IReadOnlyList<Heading> headings) =>
        headings.LastOrDefault(HasPoints) is { } chapter ? WithoutPoints(chapter.Text).Printed() : null;

    private static bool HasPoints(Heading heading) => Points().IsMatch(heading.Text.Text);

    [GeneratedRegex(@"\([^()]*\d+(?:\.\d+)?分[^()]*\)?$|:$")]
    private static partial Regex Points();
}
