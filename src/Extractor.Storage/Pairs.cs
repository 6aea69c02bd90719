using System.Text;

namespace Extractor.Storage;

/// <summary>Text as the index holds it: every two neighbouring Chinese characters are a word, runs of letters or digits are one.</summary>
/// <remarks>卫生院 is indexed as 卫生, 生院 and 院, so that one, two and more characters can all be looked for.</remarks>
public static class Pairs
{
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>What is indexed for a text.</summary>
    public static string Of(string text)
    {
        var pairs = new StringBuilder(text.Length * 3);
        foreach (var run in Runs(text))
        {
            foreach (var word in IsIdeograph(run[0]) ? Words(run) : [run])
            {
                if (pairs.Length > 0) pairs.Append(' ');
                pairs.Append(word);
            }
        }
        return pairs.ToString();
    }

    /// <summary>What to give to MATCH to find texts that hold each of these words as it stands.</summary>
    /// <param name="text">Words, separated by spaces.</param>
    /// <returns>An FTS5 query; empty where there is nothing to look for.</returns>
    public static string Phrase(string text) =>
        string.Join(" AND ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Word).Where(w => w.Length > 0));

    private static string Word(string text)
    {
        var runs = Runs(text).ToList();
        if (runs.Count == 0) return "";
        var last = runs[^1];
        var parts = runs[..^1].SelectMany(run => IsIdeograph(run[0]) ? Words(run) : [run]).ToList();
        // What follows the last character is not known: its own pair may be any.
        var open = IsIdeograph(last[0]) && last.Length == 1;
        parts.AddRange(IsIdeograph(last[0]) && last.Length > 1 ? Words(last)[..^1] : [last]);
        return $"\"{string.Join(' ', parts)}\"{(open ? "*" : "")}";
    }

    // The last character stands alone, so that one character can be found by the beginning of its word.
    private static List<string> Words(string run) => [.. Enumerable.Range(0, run.Length).Select(i => run.Substring(i, Math.Min(2, run.Length - i)))];

    // Maximal runs of ideographs, or of other letters and digits; everything else separates.
    private static IEnumerable<string> Runs(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                start++;
                continue;
            }
            var end = start + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]) && IsIdeograph(text[end]) == IsIdeograph(text[start])) end++;
            var run = text[start..end];
            yield return IsIdeograph(run[0]) ? run : HalfWidth(run);
            start = end;
        }
    }

    private static string HalfWidth(string run) =>
        string.Create(run.Length, run, (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = from[i] is >= '\uff01' and <= '\uff5e' ? (char)(from[i] - FullWidthOffset) : from[i];
            }
        });

    private static bool IsIdeograph(char character) => character is >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';
}
