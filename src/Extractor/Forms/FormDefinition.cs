using System.Text.Json;

namespace Extractor.Forms;

/// <summary>A form as it is printed somewhere: what marks it, what its blocks hold, how it scores.</summary>
/// <param name="Family">The family of forms it belongs to, from 1.</param>
/// <param name="Marks">Labels the form prints; of each mark any of its wordings counts.</param>
/// <param name="Blocks">The roles of each block's columns, in the form's order.</param>
/// <param name="MoneyUnit">The unit its own head states; null where it states none.</param>
public sealed record FormDefinition(
    string Name,
    int Version,
    int Family,
    IReadOnlyList<string> Titles,
    IReadOnlyList<IReadOnlyList<string>> Marks,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Blocks,
    string? MoneyUnit,
    ScoringRules Scoring)
{
    private static readonly Lazy<IReadOnlyList<FormDefinition>> Embedded = new(ReadEmbedded);

    /// <summary>The product's own definitions, ordered by name.</summary>
    public static IReadOnlyList<FormDefinition> All => Embedded.Value;

    private static IReadOnlyList<FormDefinition> ReadEmbedded()
    {
        var assembly = typeof(FormDefinition).Assembly;
        var definitions = new List<FormDefinition>();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith("Extractor.Forms.Definitions.", StringComparison.Ordinal)) continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var json = JsonDocument.Parse(stream);
            definitions.Add(Read(json.RootElement));
        }
        return definitions;
    }

    private static FormDefinition Read(JsonElement root) => new(
        root.GetProperty("name").GetString()!,
        root.GetProperty("version").GetInt32(),
        root.GetProperty("family").GetInt32(),
        Strings(root.GetProperty("titles")),
        [.. root.GetProperty("marks").EnumerateArray().Select(Strings)],
        root.GetProperty("blocks").EnumerateObject().ToDictionary(block => block.Name, block => Strings(block.Value.GetProperty("columns"))),
        root.GetProperty("units").TryGetProperty("money", out var unit) ? unit.GetString() : null,
        ScoringRules.Read(root.GetProperty("scoring")));

    private static IReadOnlyList<string> Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];
}

/// <summary>How a form scores; null where it does not say.</summary>
/// <param name="FullScore">Points in all.</param>
/// <param name="ExecutionWeight">Points for the execution line; its score is the rate times this.</param>
/// <param name="Levels">Points of the first levels, by the vocabulary's roles.</param>
public sealed record ScoringRules(decimal? FullScore, decimal? ExecutionWeight, IReadOnlyDictionary<string, decimal> Levels)
{
    internal static ScoringRules Read(JsonElement scoring) => new(
        Number(scoring, "full_score"),
        Number(scoring, "execution_weight"),
        scoring.TryGetProperty("levels", out var levels)
            ? levels.EnumerateObject().ToDictionary(level => level.Name, level => level.Value.GetDecimal())
            : new Dictionary<string, decimal>());

    private static decimal? Number(JsonElement scoring, string name) =>
        scoring.TryGetProperty(name, out var value) ? value.GetDecimal() : null;
}
