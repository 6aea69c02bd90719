using System.Text.Json;

namespace Extractor.Comparing.Truth;

/// <summary>An object of the contract's JSON, or none.</summary>
internal readonly struct TruthRecord(JsonElement? element)
{
    public static TruthRecord None { get; } = new(null);

    public bool IsOptional => Field("optional") is { ValueKind: JsonValueKind.True };

    public JsonElement? Field(string name) =>
        element is { ValueKind: JsonValueKind.Object } own && own.TryGetProperty(name, out var value) ? value : null;

    public Expected Expected(string name) => Truth.Expected.Of(Field(name));

    public string? Said(string name) => Field(name) is { } value ? Truth.Expected.TextOf(value) : null;

    /// <summary>How sure the tool says it is of a field, and by which rule, by the place it names first; null where no place stands behind it.</summary>
    public Claim? Claim(string field) =>
        Inner("evidence").List(field) is [var first, ..] && first.Field("confidence") is { ValueKind: JsonValueKind.Number } stated
            ? new(first.Said("by"), stated.GetDecimal()) : null;

    public TruthRecord Inner(string name) => new(Field(name));

    /// <summary>Whether the whole field is not to be judged.</summary>
    public bool IsOpen(string name) => Field(name) is { ValueKind: JsonValueKind.String } text && text.GetString() == "*";

    public IReadOnlyList<TruthRecord> List(string name) => Field(name) is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object).Select(e => new TruthRecord(e))]
        : [];
}
