namespace Extractor.Fields.Learning;

/// <summary>What is noticed about one thing to be classified: features by their hashed number, each with its strength.</summary>
/// <remarks>Features come in groups (the cell's own text, its left neighbour …); however many features a group has, its strength as a
/// whole is the same, so that a long neighbour does not shout a short label down.</remarks>
public sealed class Features
{
    /// <summary>The prime and the offset of the 32-bit FNV-1a hash (Fowler, Noll, Vo).</summary>
    private const uint Prime = 16777619;
    private const uint Offset = 2166136261;

    private readonly List<int> indices = [];
    private readonly List<float> strengths = [];
    private readonly uint mask;
    private int groupStart;
    private uint group = Offset;

    /// <param name="bits">Numbers run to below 2^bits.</param>
    public Features(int bits) => mask = (1u << bits) - 1;

    public int Count => indices.Count;

    public int IndexAt(int i) => indices[i];

    public float StrengthAt(int i) => strengths[i];

    /// <summary>Ready for the next thing.</summary>
    public void Clear()
    {
        indices.Clear();
        strengths.Clear();
        groupStart = 0;
    }

    /// <summary>Begins a group; its features are told from equal ones of other groups by the name.</summary>
    public void Begin(char name)
    {
        groupStart = indices.Count;
        group = Mix(Offset, name);
    }

    /// <summary>Ends the group and gives it its strength as a whole.</summary>
    public void End(float strength)
    {
        var count = indices.Count - groupStart;
        if (count == 0) return;
        var each = strength / MathF.Sqrt(count);
        for (var i = groupStart; i < indices.Count; i++) strengths[i] = each;
    }

    /// <summary>A feature with a number: a bucket, a kind.</summary>
    public void Add(char name, int value) => Add(Mix(Mix(group, name), value));

    /// <summary>A whole text as one feature.</summary>
    public void AddWhole(ReadOnlySpan<char> text)
    {
        var hash = Mix(group, '\u0001');
        foreach (var c in text) hash = Mix(hash, c);
        Add(hash);
    }

    /// <summary>All runs of up to <paramref name="longest"/> characters; the text's two ends count as characters.</summary>
    public void AddRuns(ReadOnlySpan<char> text, int longest)
    {
        for (var start = -1; start < text.Length; start++)
        {
            var hash = Mix(group, '\u0002');
            for (var length = 1; length <= longest && start + length <= text.Length + 1; length++)
            {
                var at = start + length - 1;
                hash = Mix(hash, at < 0 ? '^' : at >= text.Length ? '$' : text[at]);
                if (length > 1 || (at >= 0 && at < text.Length)) Add(hash);
            }
        }
    }

    private void Add(uint hash)
    {
        // The low bits of FNV depend on the last characters alone; folding lets the others in.
        indices.Add((int)((hash ^ (hash >> 15)) & mask));
        strengths.Add(0);
    }

    private static uint Mix(uint hash, int value)
    {
        unchecked
        {
            hash = (hash ^ (uint)(value & 0xff)) * Prime;
            return (hash ^ (uint)((value >> 8) & 0xff)) * Prime;
        }
    }
}
