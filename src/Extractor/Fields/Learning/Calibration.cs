namespace Extractor.Fields.Learning;

/// <summary>Turns a likelihood that a model believes into one that holds: a rising line through measured points.</summary>
/// <remarks>Isotonic regression (pool adjacent violators) over guesses on forms of families the model was not trained on.</remarks>
public sealed class Calibration
{
    /// <summary>No guess is surer than this: what has not been seen wrong in thousands of forms may be wrong in the next.</summary>
    private const double Surest = 0.995;

    private readonly double[] believed;
    private readonly double[] right;

    internal Calibration(double[] believed, double[] right) => (this.believed, this.right) = (believed, right);

    /// <summary>Takes the model at its word.</summary>
    public static Calibration None { get; } = new([0, 1], [0, 1]);

    internal IReadOnlyList<double> Believed => believed;

    internal IReadOnlyList<double> Right => right;

    /// <param name="guesses">Of each guess how likely the model thought it, and whether it was right.</param>
    /// <param name="least">How many guesses a point stands for at least.</param>
    public static Calibration From(IEnumerable<(double Believed, bool Right)> guesses, int least)
    {
        var pools = new List<(double Believed, double Right, int Count)>();
        foreach (var chunk in guesses.OrderBy(g => g.Believed).Chunk(least))
        {
            pools.Add((chunk.Sum(g => g.Believed), chunk.Count(g => g.Right), chunk.Length));
            while (pools.Count > 1 && Share(pools[^2]) >= Share(pools[^1]))
            {
                var (a, b) = (pools[^2], pools[^1]);
                pools.RemoveRange(pools.Count - 2, 2);
                pools.Add((a.Believed + b.Believed, a.Right + b.Right, a.Count + b.Count));
            }
        }
        return pools.Count == 0 ? None : new([.. pools.Select(p => p.Believed / p.Count)], [.. pools.Select(Share)]);
    }

    /// <summary>To two decimals: more would be false precision.</summary>
    public decimal Calibrate(double believes)
    {
        var i = Array.BinarySearch(believed, believes);
        if (i < 0) i = ~i;
        double share;
        if (i == 0) share = right[0];
        else if (i == believed.Length) share = right[^1];
        else share = right[i - 1] + ((right[i] - right[i - 1]) * (believes - believed[i - 1]) / Math.Max(believed[i] - believed[i - 1], double.Epsilon));
        return decimal.Round((decimal)Math.Min(Surest, share), 2, MidpointRounding.ToZero);
    }

    private static double Share((double Believed, double Right, int Count) pool) => pool.Right / pool.Count;
}
