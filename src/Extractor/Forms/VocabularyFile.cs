using System.Text.Json;

namespace Extractor.Forms;

/// <summary>Reads the vocabulary files: one JSON object with a version, a kind and its entries.</summary>
internal static class VocabularyFile
{
    private const int SupportedVersion = 1;

    public static IReadOnlyList<VocabularyEntry> Read(Stream stream)
    {
        using var json = JsonDocument.Parse(stream);
        var root = json.RootElement;
        if (root.GetProperty("version").GetInt32() != SupportedVersion) throw new InvalidDataException("Not a vocabulary of this version.");
        var kind = KindNamed(root.GetProperty("kind").GetString()!);
        return [.. root.GetProperty("entries").EnumerateArray().Select(entry => ReadEntry(kind, entry))];
    }

    /// <summary>The kind's name in files and rule names: <c>fund_column</c>.</summary>
    public static string NameOf(LabelKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static LabelKind KindNamed(string name) => Enum.GetValues<LabelKind>().Single(kind => NameOf(kind) == name);

    private static VocabularyEntry ReadEntry(LabelKind kind, JsonElement entry) => new(
        kind,
        entry.GetProperty("role").GetString()!,
        Strings(entry, "labels"),
        Strings(entry, "patterns"),
        Strings(entry, "guesses"),
        Strings(entry, "matches"),
        Strings(entry, "misses"),
        entry.TryGetProperty("unit", out var unit) ? unit.GetString() : null);

    private static IReadOnlyList<string> Strings(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
}
