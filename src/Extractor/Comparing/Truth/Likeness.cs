namespace Extractor.Comparing.Truth;

/// <summary>How much of two texts is the same: twice the length of their matching blocks by the length of both (Ratcliff and Obershelp).</summary>
internal static class Likeness
{
    /// <returns>0 (nothing) to 1 (the same).</returns>
    public static double Of(string a, string b) => a == b ? 1 : 2.0 * Matching(a, b) / (a.Length + b.Length);

    private static int Matching(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.IsEmpty || b.IsEmpty) return 0;
        var (inA, inB, length) = LongestBlock(a, b);
        if (length == 0) return 0;
        return length + Matching(a[..inA], b[..inB]) + Matching(a[(inA + length)..], b[(inB + length)..]);
    }

    // The earliest in a, and then in b, of the longest.
    private static (int InA, int InB, int Length) LongestBlock(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var best = (InA: 0, InB: 0, Length: 0);
        var before = new int[b.Length + 1];
        var now = new int[b.Length + 1];
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                now[j + 1] = a[i] == b[j] ? before[j] + 1 : 0;
                if (now[j + 1] > best.Length) best = (i - now[j + 1] + 1, j - now[j + 1] + 1, now[j + 1]);
            }
            (before, now) = (now, before);
        }
        return best;
    }
}
