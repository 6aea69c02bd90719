using System.Globalization;

namespace Extractor.Reading.Word;

/// <summary>What Word's symbol fonts show for their private codes: tick boxes above all, and ≥ and ≤ in old files.</summary>
internal static class SymbolFonts
{
    private static readonly Lazy<Dictionary<(string Font, int Code), string>> Shown = new(Load);

    public static bool Is(string? font) => font is "Symbol" or "Wingdings" or "Wingdings 2" or "Wingdings 3" or "Webdings";

    /// <summary>The character a reader sees; U+FFFD where the table has none, for nothing is guessed.</summary>
    public static string Show(string font, int code) => Shown.Value.GetValueOrDefault((font, code & 0xFF), "\uFFFD");

    private static Dictionary<(string, int), string> Load()
    {
        using var stream = typeof(SymbolFonts).Assembly.GetManifestResourceStream("Extractor.Reading.Word.symbols.tsv")
            ?? throw new InvalidOperationException("The table of symbol fonts is not in the program.");
        using var reader = new StreamReader(stream);
        var shown = new Dictionary<(string, int), string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var fields = line.Split('\t');
            shown.Add((fields[0], int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)), fields[2]);
        }
        return shown;
    }
}
