namespace Extractor.Evaluations.Regions;

/// <summary>Where a report comes from, or why that cannot be told.</summary>
/// <param name="Found">Null where nothing names a division, or what is named stands in several provinces.</param>
/// <param name="By">The text that names it; null where nothing does.</param>
/// <param name="Ambiguous">The divisions among which nothing decides.</param>
internal sealed record RegionAnswer(Region? Found, PlacedText? By, IReadOnlyList<Region> Ambiguous);

/// <summary>Finds a report's region in the names and texts that may tell it.</summary>
internal static class RegionResolver
{
    /// <param name="texts">What may name the region, the strongest first: the organization, its departments, titles, running
    /// heads, the source's path, the subject.</param>
    /// <param name="year">The report's year: names and codes change. Null: as they are now.</param>
    public static RegionAnswer Resolve(IReadOnlyList<PlacedText> texts, int? year)
    {
        var mentions = texts.Select(text => (Text: text, Mentions: RegionMention.Find(text.Text))).ToArray();
        foreach (var (text, found) in mentions)
        {
            if (found.Count == 0) continue;
            var mention = found[0];
            var candidates = InUse(mention.Candidates, year);
            if (candidates.Count > 1) candidates = Decided(candidates, [.. mentions.SelectMany(m => m.Mentions).Where(m => m != mention)]);
            if (candidates.Count == 1) return new(Named(candidates[0]), text.Slice(mention.Start, mention.Length), []);
            if (candidates.Count > 1) return new(null, text.Slice(mention.Start, mention.Length), [.. candidates.Select(Named)]);
        }
        return new(null, null, []);
    }

    /// <summary>The region a report's sentences name where nothing stronger does: the one division of the office's level that they
    /// name, or the one they name by far the most.</summary>
    /// <param name="organization">县政协, 市医保局: its first character tells the level; null: any below a province.</param>
    public static RegionAnswer ResolveBody(IEnumerable<PlacedText> sentences, string? organization, int? year)
    {
        const int ByFar = 2;
        var level = organization is { Length: > 0 } && "省市县区旗州".Contains(organization[0], StringComparison.Ordinal) ? organization[0] : (char?)null;
        var named =
            (from text in sentences
             from mention in RegionMention.Find(text.Text)
             where mention.IsFull
             let inUse = InUse(mention.Candidates, year)
             where inUse.Count == 1 && (level is null ? !inUse[0].IsProvince : inUse[0].Name[^1] == level)
             group text.Slice(mention.Start, mention.Length) by inUse[0] into places
             orderby places.Count() descending, places.Key.Code
             select (Division: places.Key, Places: places.ToArray())).Take(2).ToArray();
        var stands = named.Length > 0 && named[0].Places.Length > 1 && (named.Length == 1 || named[0].Places.Length >= ByFar * named[1].Places.Length);
        return stands ? new(Named(named[0].Division), named[0].Places[0], []) : new(null, null, []);
    }

    /// <summary>How near to the ground the division lies that a name begins with: 0 none, 1 a province, 2 a prefecture, 3 a county.</summary>
    public static int Depth(string name) => RegionMention.Find(name) is [{ Candidates: [var division, ..] }, ..]
        ? division.IsProvince ? 1 : division.IsPrefecture ? 2 : 3
        : 0;

    /// <summary>Whether a name is a division's and no office's: 襄阳市 in the box 填报单位.</summary>
    public static bool IsDivision(string name)
    {
        if (name.Length == 0) return false;
        if (Divisions.All.TryMatch(name, 0, out var matched, out _) && matched.Length == name.Length) return true;
        return RegionMention.Find(name) is [{ IsFull: true } only] && only.Length == name.Length;
    }

    /// <summary>The divisions as they were in the year; one that had ended before is its successor.</summary>
    private static IReadOnlyList<Division> InUse(IReadOnlyList<Division> named, int? year)
    {
        bool Valid(Division d) => year is { } y ? d.IsValidIn(y) : d.Until is null;
        var valid = named.Where(Valid).ToArray();
        if (valid.Length > 0) return Latest(valid);
        var successors = named.Where(d => d.Successors.Count == 1).SelectMany(d => d.Successors.SelectMany(Divisions.All.WithCode)).Where(Valid);
        return Latest([.. successors]);
    }

    /// <summary>In the year of a change both codes are valid: the newer one stands.</summary>
    private static Division[] Latest(IReadOnlyList<Division> divisions) =>
        [.. divisions.Where(d => !divisions.Any(other => other != d && d.Successors.Contains(other.Code))).DistinctBy(d => d.Code)];

    /// <summary>What else the report names decides: the province or prefecture one of them lies in.</summary>
    private static IReadOnlyList<Division> Decided(IReadOnlyList<Division> candidates, IReadOnlyList<RegionMention> others)
    {
        foreach (var other in others)
        {
            if (other.Candidates.Count == 0 || Provinces(other.Candidates) > 1) continue;
            var near = candidates.Where(d => other.Candidates.Any(o => d.IsWithin(o) || d.Code == o.Code || o.IsWithin(d) || SamePrefecture(d, o))).ToArray();
            if (near.Length == 0) near = [.. candidates.Where(d => other.Candidates.Any(o => d.Code[..2] == o.Code[..2]))];
            if (near.Length > 0 && near.Length < candidates.Count) candidates = near;
            if (candidates.Count == 1) break;
        }
        return candidates;
    }

    private static int Provinces(IReadOnlyList<Division> divisions) => divisions.Select(d => d.Code[..2]).Distinct().Count();

    private static bool SamePrefecture(Division one, Division other) => one.Code[..4] == other.Code[..4];

    private static Region Named(Division division) => new(division.Code, division.Name);
}
