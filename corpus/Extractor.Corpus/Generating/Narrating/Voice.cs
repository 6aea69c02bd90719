using System.Text.Json;

namespace Extractor.Corpus.Generating.Narrating;

/// <summary>How one kind of writer puts a report into words: sentences with slots for what they state.</summary>
/// <param name="Clauses">Clauses that sentences of funds and indicators are put together from, by what they state; null: they are whole.</param>
/// <remarks><c>[a|b|]</c> is one of the three, <c>{executed}</c> a slot, and <c>\n</c> begins a paragraph. A slot's name is its field;
/// those that begin with ? are figures of something else.</remarks>
internal sealed record Voice(
    string Name,
    IReadOnlyList<string> Funds,
    IReadOnlyList<string> Asides,
    IReadOnlyList<string> Indicators,
    IReadOnlyList<string> Scores,
    IReadOnlyList<string> Staff,
    IReadOnlyList<string> Accounts,
    IReadOnlyList<string> AccountAsides,
    IReadOnlyList<string> DepartmentScores,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Clauses = null)
{
    /// <summary>A paragraph that states the funds.</summary>
    public string Fund(Dice dice) => Clauses is null ? dice.Pick(Funds) : new ClauseJoiner(Clauses, dice).Fund();

    /// <summary>A sentence that states an indicator, or several in the same manner.</summary>
    public string Indicator(Dice dice) => Clauses is null ? dice.Pick(Indicators) : new ClauseJoiner(Clauses, dice).Indicator();
}

/// <summary>All voices, and what they share: titles, headings, and what is said of other things.</summary>
/// <param name="Executions">What is said of the execution's points under a heading of its own.</param>
/// <param name="Middles">What may stand between a target and what came of it.</param>
/// <param name="Ends">What may be said after it.</param>
internal sealed record Voices(
    IReadOnlyList<string> Titles,
    IReadOnlyList<string> DepartmentTitles,
    IReadOnlyList<string> Overviews,
    IReadOnlyList<string> Money,
    IReadOnlyList<string> Results,
    IReadOnlyList<string> Conclusions,
    IReadOnlyList<string> People,
    IReadOnlyList<string> Balances,
    IReadOnlyList<string> DepartmentConclusions,
    IReadOnlyList<string> Executions,
    IReadOnlyList<string> Middles,
    IReadOnlyList<string> Ends,
    IReadOnlyList<string> Asides,
    IReadOnlyList<string> AccountAsides,
    [property: System.Text.Json.Serialization.JsonPropertyName("voices")] IReadOnlyList<Voice> All)
{
    private static readonly Lazy<Voices> Loaded = new(Load);

    public static Voices Ours => Loaded.Value;

    public static IReadOnlyList<string> Names => [.. Ours.All.Select(v => v.Name)];

    public Voice Of(string name) => All.First(v => v.Name == name);

    private static Voices Load()
    {
        using var stream = Wording.Open("voices.json");
        return JsonSerializer.Deserialize<Voices>(stream, new JsonSerializerOptions(JsonSerializerDefaults.Web))!;
    }
}
