namespace Extractor.Fields.Learning;

/// <summary>What a model takes something for.</summary>
/// <param name="Class">One of the model's classes.</param>
/// <param name="Probability">Calibrated: of guesses made with 0.9, nine of ten are right on forms the model has not seen.</param>
public readonly record struct Guess(string Class, decimal Probability);

/// <summary>A linear classifier over hashed features: one weight for each feature and class, nothing else.</summary>
/// <remarks>Weights are held in a byte each, with a scale for each class: that costs less than a thousandth of accuracy and makes the
/// file small enough to be read at start.</remarks>
public sealed class LinearModel
{
    private readonly sbyte[] weights;
    private readonly float[] scales;
    private readonly float[] biases;

    internal LinearModel(
        string name, int bits, IReadOnlyList<string> classes, sbyte[] weights, float[] scales, float[] biases, Calibration calibration, RoleOrder? order)
    {
        (Name, Bits, Classes, Calibration, Order) = (name, bits, classes, calibration, order);
        (this.weights, this.scales, this.biases) = (weights, scales, biases);
    }

    /// <summary>A model from trained weights, which are rounded to bytes.</summary>
    /// <param name="weights">For each class the weight of each feature.</param>
    public static LinearModel Of(
        string name, int bits, IReadOnlyList<string> classes, IReadOnlyList<double[]> weights, IReadOnlyList<double> biases, Calibration calibration)
    {
        var count = classes.Count;
        var rounded = new sbyte[(1 << bits) * count];
        var scales = new float[count];
        for (var k = 0; k < count; k++)
        {
            var largest = weights[k].Max(Math.Abs);
            scales[k] = largest == 0 ? 1 : (float)(largest / sbyte.MaxValue);
            for (var feature = 0; feature < 1 << bits; feature++) rounded[(feature * count) + k] = (sbyte)Math.Round(weights[k][feature] / scales[k]);
        }
        return new(name, bits, classes, rounded, scales, [.. biases.Select(b => (float)b)], calibration, null);
    }

    /// <summary>The same model, trusted differently.</summary>
    public LinearModel With(Calibration calibration) => new(Name, Bits, Classes, weights, scales, biases, calibration, Order);

    /// <summary>The same model, which knows in which order its classes stand.</summary>
    public LinearModel With(RoleOrder order) => new(Name, Bits, Classes, weights, scales, biases, Calibration, order);

    /// <summary>Under this name a value says who read it.</summary>
    public string Name { get; }

    /// <summary>There are 2^Bits features.</summary>
    public int Bits { get; }

    public IReadOnlyList<string> Classes { get; }

    public Calibration Calibration { get; }

    /// <summary>The order of classes in a row; null where what is classified stands in no row.</summary>
    public RoleOrder? Order { get; }

    internal IReadOnlyList<sbyte> Weights => weights;

    internal IReadOnlyList<float> Scales => scales;

    internal IReadOnlyList<float> Biases => biases;

    /// <summary>The likeliest class.</summary>
    public Guess Classify(Features features)
    {
        var likelihoods = Likelihoods(features);
        var best = Array.IndexOf(likelihoods, likelihoods.Max());
        return new(Classes[best], Calibration.Calibrate(likelihoods[best]));
    }

    /// <summary>How likely each class looks before calibration; together 1.</summary>
    public double[] Likelihoods(Features features)
    {
        var sums = new float[Classes.Count];
        for (var i = 0; i < features.Count; i++) Count(sums, features.IndexAt(i), features.StrengthAt(i));
        return Shares(sums);
    }

    /// <summary>The same for features that were written down.</summary>
    public double[] Likelihoods(IReadOnlyList<(int Index, float Strength)> features)
    {
        var sums = new float[Classes.Count];
        foreach (var (index, strength) in features) Count(sums, index, strength);
        return Shares(sums);
    }

    private void Count(float[] sums, int feature, float strength)
    {
        var row = weights.AsSpan(feature * sums.Length, sums.Length);
        for (var k = 0; k < row.Length; k++) sums[k] += row[k] * strength;
    }

    private double[] Shares(float[] sums)
    {
        var likelihoods = new double[sums.Length];
        for (var k = 0; k < sums.Length; k++) likelihoods[k] = 1 / (1 + Math.Exp(-((sums[k] * scales[k]) + biases[k])));
        var all = likelihoods.Sum();
        for (var k = 0; k < sums.Length; k++) likelihoods[k] /= all;
        return likelihoods;
    }
}
