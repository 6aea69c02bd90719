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

    internal LinearModel(string name, int bits, IReadOnlyList<string> classes, sbyte[] weights, float[] scales, float[] biases, Calibration calibration)
    {
        (Name, Bits, Classes, Calibration) = (name, bits, classes, calibration);
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
        return new(name, bits, classes, rounded, scales, [.. biases.Select(b => (float)b)], calibration);
    }

    /// <summary>The same model, trusted differently.</summary>
    public LinearModel With(Calibration calibration) => new(Name, Bits, Classes, weights, scales, biases, calibration);

    /// <summary>Under this name a value says who read it.</summary>
    public string Name { get; }

    /// <summary>There are 2^Bits features.</summary>
    public int Bits { get; }

    public IReadOnlyList<string> Classes { get; }

    public Calibration Calibration { get; }

    internal IReadOnlyList<sbyte> Weights => weights;

    internal IReadOnlyList<float> Scales => scales;

    internal IReadOnlyList<float> Biases => biases;

    /// <summary>The likeliest class.</summary>
    public Guess Classify(Features features)
    {
        var (best, raw) = Raw(features);
        return new(Classes[best], Calibration.Calibrate(raw));
    }

    /// <summary>The number of the likeliest class, and how likely it looks before calibration, 0..1.</summary>
    public (int Class, double Likelihood) Raw(Features features)
    {
        var sums = new float[Classes.Count];
        for (var i = 0; i < features.Count; i++) Count(sums, features.IndexAt(i), features.StrengthAt(i));
        return Likeliest(sums);
    }

    /// <summary>The same for features that were written down.</summary>
    public (int Class, double Likelihood) Raw(IReadOnlyList<(int Index, float Strength)> features)
    {
        var sums = new float[Classes.Count];
        foreach (var (index, strength) in features) Count(sums, index, strength);
        return Likeliest(sums);
    }

    private void Count(float[] sums, int feature, float strength)
    {
        var row = weights.AsSpan(feature * sums.Length, sums.Length);
        for (var k = 0; k < row.Length; k++) sums[k] += row[k] * strength;
    }

    private (int Class, double Likelihood) Likeliest(float[] sums)
    {
        var best = 0;
        var all = 0.0;
        var top = 0.0;
        for (var k = 0; k < sums.Length; k++)
        {
            var likelihood = 1 / (1 + Math.Exp(-((sums[k] * scales[k]) + biases[k])));
            all += likelihood;
            if (likelihood <= top) continue;
            (best, top) = (k, likelihood);
        }
        return (best, top / Math.Max(all, top));
    }
}
