using System.Text.Json;

namespace Extractor.Comparing.Truth;

/// <summary>What the truth says of a field: one text, any of several, nothing, or that it is not to be judged.</summary>
internal readonly struct Expected
{
    private const string NotJudged = "*";

    private Expected(IReadOnlyList<string?> choices) => Choices = choices;

    /// <summary>Null among them: it may be left out.</summary>
    public IReadOnlyList<string?> Choices { get; }

    public bool IsJudged => !Choices.Contains(NotJudged);

    public IEnumerable<string> Texts => Choices.OfType<string>();

    /// <summary>Whether something has to be said.</summary>
    public bool IsDemanded => Choices.All(c => c is not null);

    public static Expected Nothing { get; } = new([null]);

    public static Expected Of(JsonElement? element) => element switch
    {
        null => Nothing,
        { ValueKind: JsonValueKind.Array } list => new([.. list.EnumerateArray().Select(TextOf)]),
        { } one => new([TextOf(one)]),
    };

    /// <summary>A leaf's text; null for nothing, and for what is no leaf.</summary>
    public static string? TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => element.GetRawText(),
        _ => null,
    };
}
