namespace Extractor.Comparing.Truth;

/// <summary>Which record said answers to which expected: the most alike first, each once.</summary>
internal static class TruthPairing
{
    /// <returns>For each expected record the index of the one said; absent where there is none.</returns>
    public static IReadOnlyDictionary<int, int> Pair(
        IReadOnlyList<TruthRecord> expected, IReadOnlyList<TruthRecord> said, Func<TruthRecord, TruthRecord, double> likeness, double least)
    {
        var candidates =
            from e in Enumerable.Range(0, expected.Count)
            from s in Enumerable.Range(0, said.Count)
            let alike = likeness(expected[e], said[s])
            where alike >= least
            orderby alike descending, e, s
            select (e, s);
        var pairs = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach (var (e, s) in candidates)
        {
            if (pairs.ContainsKey(e) || !taken.Add(s)) continue;
            pairs.Add(e, s);
        }
        return pairs;
    }
}
