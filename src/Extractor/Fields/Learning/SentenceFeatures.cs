using Extractor.Forms;

namespace Extractor.Fields.Learning;

/// <summary>What is noticed about a sentence: its words, with every number as the same number.</summary>
public static class SentenceFeatures
{
    /// <summary>Characters; a sentence that states a figure does so before this.</summary>
    private const int Seen = 160;

    public static void Notice(string sentence, Features features)
    {
        features.Clear();
        var text = Numberless(LabelText.Fold(sentence));
        features.Begin('t');
        features.AddRuns(text.AsSpan(0, Math.Min(Seen, text.Length)), 3);
        features.End(1f);
        features.Begin('p');
        features.Add('n', Math.Min(text.Count(c => c == '0'), 8));
        features.Add('l', Math.Min(text.Length / 10, 12));
        features.Add('%', text.Contains('%') ? 1 : 0);
        features.Add('y', text.Contains('元') ? 1 : 0);
        features.End(0.6f);
    }

    /// <summary>1,234.56 becomes 0: which number it is says nothing about what it is of.</summary>
    private static string Numberless(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        var inNumber = false;
        foreach (var c in text)
        {
            var goesOn = char.IsAsciiDigit(c) || (inNumber && c is '.' or ',');
            if (goesOn && inNumber) continue;
            inNumber = goesOn;
            kept.Append(goesOn ? '0' : c);
        }
        return kept.ToString();
    }
}
