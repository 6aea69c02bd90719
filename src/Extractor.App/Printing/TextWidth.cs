using System.Text;

namespace Extractor.App.Printing;

/// <summary>How many columns of a terminal a text takes: Chinese characters and full-width forms take two.</summary>
internal static class TextWidth
{
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    /// <summary>The beginning of a text that fits, with … where something was left out.</summary>
    public static string Cut(string text, int most)
    {
        if (Of(text) <= most) return text;
        var kept = new StringBuilder();
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
            if (width > most - 1) break;
            kept.Append(rune);
        }
        return kept.Append('…').ToString();
    }

    // The wide ranges of Unicode's East Asian Width that these reports use.
    private static int Of(Rune rune) => rune.Value switch
    {
        >= 0x1100 and <= 0x115F => 2,
        >= 0x2E80 and <= 0x303E => 2,
        >= 0x3041 and <= 0xA4CF => 2,
        >= 0xAC00 and <= 0xD7A3 => 2,
        >= 0xF900 and <= 0xFAFF => 2,
        >= 0xFE30 and <= 0xFE6F => 2,
        >= 0xFF00 and <= 0xFF60 => 2,
        >= 0xFFE0 and <= 0xFFE6 => 2,
        >= 0x20000 and <= 0x3FFFD => 2,
        _ => 1,
    };
}
