using Extractor.Fields.Values;

namespace Extractor.Evaluations.Naming;

/// <summary>How alike two names are.</summary>
public static class Likeness
{
    /// <summary>0..1: twice the length of the longest common subsequence over the lengths of both; 1 for the same name.</summary>
    public static decimal Of(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0) return one.Length == other.Length ? 1 : 0;
        if (one == other) return 1;
        return 2m * CommonLength(one, other) / (one.Length + other.Length);
    }

    /// <summary>A name without numbering, stars, points, marks and width, for comparing.</summary>
    public static string Key(string name)
    {
        var folded = Folding.Compact(name);
        var start = 0;
        if (folded.StartsWith("指标", StringComparison.Ordinal))
        {
            start = 2;
            while (start < folded.Length && char.IsAsciiDigit(folded[start])) start++;
            if (start == 2 || start == folded.Length) start = 0;
        }
        var key = string.Concat(folded[start..].Where(char.IsLetterOrDigit));
        return key.Length == 0 ? folded : key;
    }

    private static int CommonLength(string one, string other)
    {
        var previous = new int[other.Length + 1];
        var current = new int[other.Length + 1];
        foreach (var c in one)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                current[j] = c == other[j - 1] ? previous[j - 1] + 1 : Math.Max(previous[j], current[j - 1]);
            }
            (previous, current) = (current, previous);
        }
        return previous[other.Length];
    }
}
