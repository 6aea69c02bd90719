using System.Reflection;
using System.Text.Json;

namespace Extractor.Corpus.Generating;

/// <summary>A label with the families of forms that print it.</summary>
internal sealed record Label(string Role, string Text, IReadOnlyList<string> Families);

/// <summary>A department's field of work.</summary>
internal sealed record WorkField(string Bureau, string Short, IReadOnlyList<string> Projects, string Goal);

/// <param name="Unit">Null for an indicator whose value is a word.</param>
/// <param name="Direction">ge, le, eq or text.</param>
internal sealed record IndicatorPattern(
    string Level2, string Name, string? Unit, decimal Low, decimal High, string Direction, int Decimals);

internal sealed record NamedPlace(string Code, string Name);

internal sealed record LevelItems(string Level1, IReadOnlyList<IReadOnlyList<string>> Items);

/// <summary>Sentences and pieces of them.</summary>
internal sealed record Phrases(
    IReadOnlyList<string> Suffixes,
    IReadOnlyList<string> ProjectPrefixes,
    IReadOnlyList<string> Centers,
    IReadOnlyList<string> TargetTexts,
    IReadOnlyList<string> ActualTexts,
    IReadOnlyList<string> Achieved,
    IReadOnlyList<string> AchievedEnds,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> Prompts,
    IReadOnlyList<string> Conclusions,
    IReadOnlyList<string> Problems,
    IReadOnlyList<string> Measures,
    IReadOnlyList<string> Explanations,
    IReadOnlyList<string> Criteria,
    IReadOnlyList<string> Noise,
    IReadOnlyList<string> Laws,
    IReadOnlyList<LevelItems> DepartmentLevels);

/// <summary>All the words the generated reports are made of; ours, and invented.</summary>
internal sealed class Wording
{
    private static readonly Lazy<Wording> Loaded = new(() => new Wording());

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private Wording()
    {
        Labels = [.. Rows("labels.tsv").Select(r => new Label(r[0], r[1], r[2].Split(',')))];
        Sides = [.. Rows("sides.tsv").Select(r => new Label(r[0], r[1], r[2].Split(',')))];
        Places = [.. Rows("regions.tsv").Select(r => new NamedPlace(r[0], r[1]))];
        Fields = [.. Rows("fields.tsv").Select(r => new WorkField(r[0], r[1], r[2].Split('|'), r[3]))];
        Indicators = [.. Rows("indicators.tsv").Select(Indicator)];
        using var phrases = Open("phrases.json");
        Phrases = JsonSerializer.Deserialize<Phrases>(phrases, Json)!;
    }

    public static Wording Ours => Loaded.Value;

    public IReadOnlyList<Label> Labels { get; }

    /// <summary>Labels at the side of a block; the role is the block.</summary>
    public IReadOnlyList<Label> Sides { get; }

    public IReadOnlyList<NamedPlace> Places { get; }

    public IReadOnlyList<WorkField> Fields { get; }

    public IReadOnlyList<IndicatorPattern> Indicators { get; }

    public Phrases Phrases { get; }

    private static IndicatorPattern Indicator(string[] r) =>
        new(r[0], r[1], r[2] == "-" ? null : r[2], Number(r[3]), Number(r[4]), r[5], (int)Number(r[6]));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    public static IEnumerable<string[]> Rows(string file)
    {
        using var reader = new StreamReader(Open(file));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }

    public static Stream Open(string file) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream($"Wording/{file}")
        ?? throw new InvalidOperationException($"The wording {file} is not embedded.");
}
