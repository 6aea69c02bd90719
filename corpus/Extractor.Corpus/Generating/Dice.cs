namespace Extractor.Corpus.Generating;

/// <summary>Chance that can be repeated: the same seed throws the same numbers on every runtime, for ever.</summary>
/// <remarks>SplitMix64 (Steele, Lea and Flood, 2014); <see cref="Random"/> promises no sequence across versions.</remarks>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>Dice of their own for one of many, so that document 7 is the same whether 10 or 1,000 are made.</summary>
    public static Dice For(int seed, int index)
    {
        // Mixed twice: neighbouring states would throw the same numbers, one throw later.
        var bySeed = new Dice(unchecked((ulong)seed)).Draw();
        return new(new Dice(bySeed ^ unchecked((ulong)index)).Draw());
    }

    /// <summary>From 0 to below <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Draw() % (ulong)end);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many of a hundred throws.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToArray();
        for (var i = list.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
        return list;
    }

    /// <summary>So many of them, in their own order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> from, int count)
    {
        var kept = Shuffled(Enumerable.Range(0, from.Count)).Take(count).Order();
        return [.. kept.Select(i => from[i])];
    }

    private ulong Draw()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
