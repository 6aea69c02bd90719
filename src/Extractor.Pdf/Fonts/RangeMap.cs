namespace Extractor.Pdf.Fonts;

/// <summary>Values of ranges of codes; of ranges that overlap, the one added last counts.</summary>
internal sealed class RangeMap<T>
{
    private readonly List<Entry> entries = [];
    private bool isSorted = true;

    public int Count => entries.Count;

    /// <param name="last">Inclusive.</param>
    public void Add(int first, int last, T value)
    {
        if (last < first) return;
        isSorted &= entries.Count == 0 || entries[^1].Last < first;
        entries.Add(new(first, last, value, entries.Count));
    }

    /// <summary>All ranges in the codes' order.</summary>
    public IReadOnlyList<Entry> Entries
    {
        get
        {
            if (!isSorted) Sort();
            return entries;
        }
    }

    public Entry? Find(int code)
    {
        if (!isSorted) Sort();
        var (low, high) = (0, entries.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (code < entries[middle].First) high = middle - 1;
            else if (code > entries[middle].Last) low = middle + 1;
            else return entries[middle];
        }
        return null;
    }

    // Sorted by their first codes; an overlap is cut in favour of the later one, so that the search finds one range only.
    private void Sort()
    {
        entries.Sort((a, b) => (a.First, a.Rank).CompareTo((b.First, b.Rank)));
        var apart = new List<Entry>(entries.Count);
        foreach (var entry in entries)
        {
            var next = entry;
            while (apart.Count > 0 && apart[^1].Last >= next.First)
            {
                var before = apart[^1];
                if (before.Rank > next.Rank)
                {
                    next = next with { First = before.Last + 1 };
                    break;
                }
                apart.RemoveAt(apart.Count - 1);
                if (before.First >= next.First) continue;
                apart.Add(before with { Last = next.First - 1 });
                // What stands behind the later range comes back as a range of its own only where it is longer.
                if (before.Last > next.Last)
                {
                    apart.Add(next);
                    next = before with { First = next.Last + 1, Start = before.Start };
                }
                break;
            }
            if (next.First <= next.Last) apart.Add(next);
        }
        entries.Clear();
        entries.AddRange(apart);
        isSorted = true;
    }

    /// <param name="Start">Where the range began before overlaps were cut off: values count from there.</param>
    internal readonly record struct Entry(int First, int Last, T Value, int Rank, int Start)
    {
        public Entry(int first, int last, T value, int rank)
            : this(first, last, value, rank, first)
        {
        }
    }
}
