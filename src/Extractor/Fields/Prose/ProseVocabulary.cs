using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>The labels and words that carry meaning in a narrative, read from <c>labels.json</c>.</summary>
public sealed partial class ProseVocabulary
{
    private static readonly Lazy<ProseVocabulary> Shared = new(() => Load((_, _) => false));

    private readonly Dictionary<string, Dictionary<string, ProseLabel>> byRole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeaderKind> headers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeaderKind> goals = new(StringComparer.Ordinal);
    private readonly HashSet<string> level1;
    private readonly HashSet<string> level2;
    private readonly IReadOnlyList<string> levelTails;
    private readonly int longest;

    /// <param name="isForgotten">Labels that are not to be known.</param>
    private ProseVocabulary(JsonElement root, Func<ProseLabel, string, bool> isForgotten)
    {
        Labels = [.. root.GetProperty("labels").EnumerateArray().Select(Label)];
        foreach (var label in Labels)
        {
            if (!byRole.TryGetValue(label.Role, out var names)) byRole.Add(label.Role, names = new(StringComparer.Ordinal));
            foreach (var name in label.Labels.Where(name => !isForgotten(label, name))) names.TryAdd(name, label);
        }
        longest = Labels.SelectMany(l => l.Labels).Max(name => name.Length);
        foreach (var list in root.GetProperty("words").EnumerateObject()) words.Add(list.Name, LongestFirst(list.Value));
        foreach (var header in root.GetProperty("headers").EnumerateArray())
        {
            var kind = Enum.Parse<HeaderKind>(header.GetProperty("kind").GetString()!);
            foreach (var name in Texts(header, "labels")) headers.TryAdd(name, kind);
        }
        foreach (var goal in root.GetProperty("goals").EnumerateObject())
        {
            foreach (var name in goal.Value.EnumerateArray()) goals.TryAdd(name.GetString()!, Enum.Parse<HeaderKind>(goal.Name));
        }
        level1 = [.. Texts(root, "level1")];
        level2 = [.. Texts(root, "level2")];
        levelTails = LongestFirst(root.GetProperty("levelTails"));
        Conclusions = Texts(root, "conclusions");
        OrganizationEndings = LongestFirst(root.GetProperty("organizationEndings"));
        SubjectTails = Texts(root, "subjectTails");
        RegionEndings = Texts(root, "regionEndings");
    }

    public static ProseVocabulary Default => Shared.Value;

    /// <summary>The same words but for some labels: to measure what a vocabulary that never saw them misses.</summary>
    public static ProseVocabulary Forgetting(Func<ProseLabel, string, bool> isForgotten) => Load(isForgotten);

    public IReadOnlyList<ProseLabel> Labels { get; }

    /// <summary>Words of headings under which a report states its score.</summary>
    public IReadOnlyList<string> Conclusions { get; }

    /// <summary>What the name of an office ends in, the longest first.</summary>
    public IReadOnlyList<string> OrganizationEndings { get; }

    public IReadOnlyList<string> SubjectTails { get; }

    public IReadOnlyList<string> RegionEndings { get; }

    /// <summary>A named list of words, the longest first.</summary>
    public IReadOnlyList<string> Words(string list) => words[list];

    public ProseLabel Rule(string id) => Labels.First(l => l.Id == id);

    public HeaderKind? Header(string label) => headers.TryGetValue(label, out var kind) ? kind : null;

    public HeaderKind? Goal(string heading) => goals.TryGetValue(heading, out var kind) ? kind : null;

    /// <summary>How many leading characters of a heading name a first-level group of indicators (产出指标完成情况: 4); null for none.</summary>
    public int? Level1(string heading) => Level(heading, level1);

    /// <inheritdoc cref="Level1"/>
    public int? Level2(string heading) => Level(heading, level2);

    /// <summary>The longest label of a role that the text ends with, looking no further back than <paramref name="from"/>.</summary>
    public LabelMatch? EndOf(string text, int from, int end, string role)
    {
        if (!byRole.TryGetValue(role, out var names)) return null;
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(longest, end - from); length > 0; length--)
        {
            if (lookup.TryGetValue(text.AsSpan(end - length, length), out var label)) return new(label, end - length, length);
        }
        return null;
    }

    /// <summary>The label of a role whose pattern a stretch fits; null where none does.</summary>
    public LabelMatch? Fitting(string text, int from, int end, string role)
    {
        foreach (var label in Labels)
        {
            if (label.Role != role || label.Pattern?.Match(text[from..end]) is not { Success: true } match) continue;
            return new(label, from + match.Groups["label"].Index, match.Groups["label"].Length);
        }
        return null;
    }

    /// <summary>The longest label of a role that begins at a place in the text.</summary>
    public LabelMatch? BeginOf(string text, int at, string role)
    {
        var lookup = byRole[role].GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(longest, text.Length - at); length > 0; length--)
        {
            if (lookup.TryGetValue(text.AsSpan(at, length), out var label)) return new(label, at, length);
        }
        return null;
    }

    /// <summary>The longest word of a list that the text ends with; 0 where it ends with none.</summary>
    public int EndLength(string text, int from, int end, string list)
    {
        foreach (var word in Words(list))
        {
            if (word.Length <= end - from && text.AsSpan(from, end - from).EndsWith(word, StringComparison.Ordinal)) return word.Length;
        }
        return 0;
    }

    public bool Contains(ReadOnlySpan<char> text, string list)
    {
        foreach (var word in Words(list))
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private int? Level(string heading, HashSet<string> names)
    {
        if (names.Contains(heading)) return heading.Length;
        // 数量方面设三个指标, 产出类指标五个
        if (CountedGroup().Match(heading) is { Success: true } counted && names.Contains(counted.Groups["name"].Value)) return counted.Groups["name"].Length;
        foreach (var tail in levelTails)
        {
            if (!heading.EndsWith(tail, StringComparison.Ordinal)) continue;
            var name = heading[..^tail.Length];
            if (names.Contains(name)) return name.Length;
        }
        return null;
    }

    [GeneratedRegex(@"^(?<name>[\u4e00-\u9fa5]{2,8}?)(?:(?:方面|类)(?:指标)?|指标)(?:共|设|有|包括|下设|共设|设有|设置了?)?(?:[一二两三四五六七八九十]{1,2}|\d{1,2})[个项](?:三级|具体|绩效)?(?:指标)?$")]
    private static partial Regex CountedGroup();

    private static ProseLabel Label(JsonElement label) => new(
        label.GetProperty("id").GetString()!,
        label.GetProperty("role").GetString()!,
        label.GetProperty("code").GetString()!,
        label.GetProperty("confidence").GetDecimal(),
        label.TryGetProperty("kind", out var kind) ? Enum.Parse<FigureKind>(kind.GetString()!, ignoreCase: true) : FigureKind.Money,
        label.TryGetProperty("setting", out var setting) ? setting.GetString() : null,
        Texts(label, "labels"),
        Texts(label, "matches"),
        Texts(label, "misses"),
        label.TryGetProperty("pattern", out var pattern) ? new Regex($"^(?:其中)?(?<label>{pattern.GetString()})$", RegexOptions.CultureInvariant) : null);

    private static IReadOnlyList<string> Texts(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(t => t.GetString()!)];

    private static IReadOnlyList<string> LongestFirst(JsonElement list) =>
        [.. list.EnumerateArray().Select(t => t.GetString()!).Distinct(StringComparer.Ordinal).OrderByDescending(t => t.Length)];

    private static ProseVocabulary Load(Func<ProseLabel, string, bool> isForgotten)
    {
        var name = typeof(ProseVocabulary).Namespace + ".labels.json";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly holds no {name}.");
        using var document = JsonDocument.Parse(stream);
        return new(document.RootElement, isForgotten);
    }
}
