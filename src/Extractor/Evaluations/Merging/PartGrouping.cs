using Extractor.Evaluations.Naming;
using Extractor.Fields;
using Extractor.Fields.Values;

namespace Extractor.Evaluations.Merging;

/// <summary>Tells the reports of one document apart: which parts speak of the same subject and year.</summary>
internal static class PartGrouping
{
    /// <summary>What a part says it is about.</summary>
    private sealed record Topic(SubjectKind? Kind, IReadOnlyList<string> Keys, int? Year, bool IsForm)
    {
        public static Topic Of(ReportPart part)
        {
            var kind = SubjectKinds.Of([part]);
            var keys = part.Headers.Where(h => h.Kind == HeaderKind.Subject).Select(h => SubjectName.Key(h.Value.Text.Text));
            // A department is evaluated under its own name.
            if (kind == SubjectKind.Department && !keys.Any(key => key.Length > 0))
                keys = part.Headers.Where(h => h.Kind == HeaderKind.Organization).Select(h => OrganizationName.Key(h.Value.Text.Text));
            return new(kind, [.. keys.Where(key => key.Length > 0).Distinct()], Years(part), part.Method != ReadingMethod.Prose);
        }

        private static int? Years(ReportPart part)
        {
            var years = part.Headers.Where(h => h.Kind == HeaderKind.FiscalYear)
                .Select(h => DateReader.ParseYear(h.Value.Text.Text).TryGet(out var year, out _) ? year : (int?)null)
                .OfType<int>().Distinct().ToArray();
            return years.Length == 1 ? years[0] : null;
        }
    }

    private sealed class Open(Topic topic)
    {
        public List<ReportPart> Parts { get; } = [];

        public HashSet<string> Keys { get; } = [.. topic.Keys];

        public SubjectKind? Kind { get; private set; } = topic.Kind;

        public int? Year { get; private set; } = topic.Year;

        private bool hasForm = topic.IsForm;

        public void Add(ReportPart part, Topic of)
        {
            Parts.Add(part);
            Keys.UnionWith(of.Keys);
            Kind ??= of.Kind;
            Year ??= of.Year;
            hasForm |= of.IsForm;
        }

        /// <summary>Two forms of two years are two evaluations; a sentence that names another year is a slip.</summary>
        public bool Takes(Topic of) =>
            of.Keys.Any(key => Keys.Any(known => IsSame(known, key)))
            && (of.Year is null || Year is null || of.Year == Year || !(of.IsForm && hasForm));

        public PartGroup Closed() => new(Parts, Kind, [.. Keys.Order(StringComparer.Ordinal)], Year);
    }

    public static IReadOnlyList<PartGroup> Of(IReadOnlyList<ReportPart> parts)
    {
        var groups = new List<Open>();
        var waiting = new List<(ReportPart Part, Topic Topic)>();
        Open? current = null;
        foreach (var part in parts.OrderBy(part => part.Block))
        {
            var topic = Topic.Of(part);
            if (topic.Keys.Count == 0)
            {
                // A table without a head of its own belongs to the report it stands in.
                if (current is null) waiting.Add((part, topic));
                else current.Add(part, topic);
                continue;
            }
            current = groups.Find(group => group.Takes(topic));
            if (current is null) groups.Add(current = new(topic));
            foreach (var (early, of) in waiting) current.Add(early, of);
            waiting.Clear();
            current.Add(part, topic);
        }
        if (waiting.Count > 0)
        {
            groups.Add(current = new(waiting[0].Topic));
            foreach (var (part, topic) in waiting) current.Add(part, topic);
        }
        return [.. groups.Select(group => group.Closed())];
    }

    /// <summary>Whether two names are one subject's: the same but for a few characters, or one the other with a word added.</summary>
    private static bool IsSame(string known, string key)
    {
        const decimal Alike = 0.88m;
        const int LongestAddition = 4;
        if (known == key) return true;
        var (longer, shorter) = known.Length >= key.Length ? (known, key) : (key, known);
        if (longer.Length - shorter.Length <= LongestAddition && longer.StartsWith(shorter, StringComparison.Ordinal)) return !SaysWhich(longer[shorter.Length..]);
        return Likeness.Of(known, key) >= Alike && Numbers(known) == Numbers(key);
    }

    /// <summary>一期 and 二期, A and B are two projects.</summary>
    private static bool SaysWhich(string addition) =>
        addition.Any(c => char.IsAsciiLetterOrDigit(c) || "一二三四五六七八九十期批甲乙丙丁".Contains(c, StringComparison.Ordinal));

    private static string Numbers(string name) =>
        string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || "一二三四五六七八九十甲乙丙丁".Contains(c, StringComparison.Ordinal)));
}
