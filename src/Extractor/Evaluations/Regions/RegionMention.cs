using Extractor.Fields.Values;

namespace Extractor.Evaluations.Regions;

/// <summary>A place where a text names a division: 池州市贵池区 is one mention, of the district.</summary>
/// <param name="Candidates">The divisions of that name that lie within what is named before it; more than one where several
/// provinces have one of that name.</param>
/// <param name="IsFull">Whether the whole name stands there and not its short form.</param>
internal sealed record RegionMention(int Start, int Length, IReadOnlyList<Division> Candidates, bool IsFull)
{
    public int End => Start + Length;

    // Behind a short form these make another name of it: 中山路, 西湖镇, 朝阳大街.
    private const string NameParts = "路街道巷弄里大山河湖江海港湾村镇乡屯庄桥寺庙园苑站线段";

    // Names that say nothing without what they belong to.
    private static readonly string[] Generic = ["城区", "矿区", "郊区", "东区", "西区", "南区", "北区"];

    /// <summary>The mentions of a text in order. Short forms count only where a name may begin.</summary>
    public static IReadOnlyList<RegionMention> Find(string printed)
    {
        var text = Folding.Fold(printed);
        var mentions = new List<RegionMention>();
        for (var at = 0; at < text.Length;)
        {
            if (!Divisions.All.TryMatch(text, at, out var name, out var divisions))
            {
                at++;
                continue;
            }
            var before = mentions.Count > 0 && IsLink(text[mentions[^1].End..at]) ? mentions[^1] : null;
            var within = before is null ? [] : divisions.Where(d => before.Candidates.Any(d.IsWithin)).ToArray();
            if (before is not null && within.Length > 0)
            {
                mentions[^1] = new(before.Start, at + name.Length - before.Start, within, before.IsFull);
            }
            else if (Stands(text, at, name, divisions))
            {
                var full = divisions.Where(d => d.Name == name).ToArray();
                mentions.Add(new(at, name.Length, full.Length > 0 ? full : divisions, full.Length > 0));
            }
            at += name.Length;
        }
        return mentions;
    }

    /// <summary>Whether a name without anything it belongs to before it may be taken for the division's.</summary>
    private static bool Stands(string text, int at, string name, IReadOnlyList<Division> divisions)
    {
        if (divisions.Any(d => d.Name == name)) return !Generic.Contains(name) && !IsCommonWord(text, at, name);
        var end = at + name.Length;
        return (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            && divisions.Any(d => d.IsProvince || d.IsPrefecture)
            && end < text.Length && !NameParts.Contains(text[end], StringComparison.Ordinal);
    }

    /// <summary>全县域, 招县级: two characters that only look like a county in the middle of words.</summary>
    private static bool IsCommonWord(string text, int at, string name)
    {
        const int ShortestSafe = 3;
        if (name.Length >= ShortestSafe) return false;
        var end = at + name.Length;
        return end < text.Length && text[end] is '级' or '域' or '区' or '城';
    }

    private static bool IsLink(string between) => between.Length <= 1 && between is "" or " " or "/" or "-" or "\\" or "·" or ",";
}
