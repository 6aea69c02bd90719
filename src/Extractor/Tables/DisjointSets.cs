namespace Extractor.Tables;

/// <summary>Which of the numbers 0 to n-1 have been joined with one another.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    public int Root(int item)
    {
        while (parents[item] != item) item = parents[item] = parents[parents[item]];
        return item;
    }

    /// <summary>The smaller root stays, so that the outcome does not hang on the order of joining.</summary>
    public void Join(int a, int b)
    {
        (a, b) = (Root(a), Root(b));
        if (a < b) parents[b] = a;
        else parents[a] = b;
    }
}
