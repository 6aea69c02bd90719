using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Extractor.Reading.Pdf;

/// <summary>Turns radicals and other doubles that fonts name into the characters that were meant.</summary>
/// <remarks>Not Unicode's own compatibility folding: that narrows （） to (), which reports tell apart, and knows few radicals.</remarks>
internal static class LookAlikes
{
    private static readonly FrozenDictionary<int, string> Meant = Load();

    public static string Fold(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (MayBeFolded(rune.Value) && Meant.ContainsKey(rune.Value)) return FoldAll(text);
        }
        return text;
    }

    private static bool MayBeFolded(int character) => character is (>= 0x2E80 and <= 0x2FDF) or (>= 0xF900 and <= 0xFB06);

    private static string FoldAll(string text)
    {
        var folded = new StringBuilder();
        foreach (var rune in text.EnumerateRunes()) folded.Append(Meant.GetValueOrDefault(rune.Value) ?? rune.ToString());
        return folded.ToString();
    }

    private static FrozenDictionary<int, string> Load()
    {
        using var stream = typeof(LookAlikes).Assembly.GetManifestResourceStream("look-alikes.tsv")!;
        using var lines = new StreamReader(stream);
        var meant = new Dictionary<int, string>();
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            meant[Hexadecimal(line[..tab])] = string.Concat(line[(tab + 1)..].Split(' ').Select(c => new Rune(Hexadecimal(c)).ToString()));
        }
        return meant.ToFrozenDictionary();
    }

    private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
