using Extractor.Fields.Learning;

namespace Extractor.App.Training;

/// <summary>A guess on an example that the guessing model was not trained on.</summary>
internal readonly record struct Trial(string Family, int Document, string Truth, string Guessed, double Believed);

/// <param name="Known">Trials on documents kept back, of families the model knows.</param>
/// <param name="LeftOut">Trials on families the model was trained without.</param>
/// <param name="Without">By family the model trained without it, believed as far as the other families show.</param>
internal sealed record Trained(
    LinearModel Model, IReadOnlyList<Trial> Known, IReadOnlyList<Trial> LeftOut, IReadOnlyDictionary<string, LinearModel> Without, int Examples);

/// <summary>Trains a classifier and finds out what it is worth.</summary>
internal sealed class Trainer(TrainingOptions options, TextWriter messages)
{
    private const string None = CellRole.None;

    /// <summary>2^32 by the golden ratio: neighbouring numbers fall far apart (Knuth).</summary>
    private const uint Spread = 2654435769;

    public Trained Train(string name, ExampleSet all)
    {
        var examples = options.Without is { } left ? all.Where(i => all.FamilyAt(i) != left) : all;
        var known = new List<Trial>();
        var leftOut = new List<Trial>();
        var models = new SortedDictionary<string, LinearModel>(StringComparer.Ordinal);
        if (options.Measure)
        {
            known.AddRange(Try(name, examples, i => examples.DocumentAt(i) % options.HoldOut == 0).Trials);
            foreach (var family in examples.Families)
            {
                var (tried, trials) = Try(name, examples, i => examples.FamilyAt(i) == family);
                models[family] = tried;
                leftOut.AddRange(trials);
                messages.WriteLine($"{name}: measured without {family}");
            }
        }
        // Half of the documents teach how far to believe the model, the others tell whether that holds.
        var calibration = Calibration.From(Stated(leftOut.Where(t => Teaches(t.Document))), options.CalibrationPool);
        var model = Fit(name, examples).With(leftOut.Count > 0 ? calibration : Calibration.None);
        messages.WriteLine($"{name}: trained on {examples.Count} examples");
        var without = models.ToDictionary(
            m => m.Key, m => m.Value.With(Calibration.From(Stated(leftOut.Where(t => t.Family != m.Key)), options.CalibrationPool)));
        return new(model, known, leftOut, without, examples.Count);
    }

    /// <summary>Guesses that state something: to say "nothing" needs no trust.</summary>
    public static IEnumerable<(double Believed, bool Right)> Stated(IEnumerable<Trial> trials) =>
        trials.Where(t => t.Guessed != None).Select(t => (t.Believed, t.Guessed == t.Truth));

    /// <summary>Whether a document is of the half that calibrates. Families take turns in generated files, so evenness would divide families.</summary>
    public static bool Teaches(int document) => (unchecked((uint)document * Spread) >> 31) == 0;

    private (LinearModel Model, List<Trial> Trials) Try(string name, ExampleSet examples, Func<int, bool> keptBack)
    {
        var model = Fit(name, examples.Where(i => !keptBack(i)));
        var trials = new List<Trial>();
        foreach (var line in Lines(examples, keptBack))
        {
            var guesses = Guess(model, [.. line.Select(i => model.Likelihoods(examples.RowAt(i)))]);
            foreach (var (i, (guessed, believed)) in line.Zip(guesses))
                trials.Add(new(examples.FamilyAt(i), examples.DocumentAt(i), examples.Classes[examples.LabelAt(i)], examples.Classes[guessed], believed));
        }
        return (model, trials);
    }

    private static IReadOnlyList<(int Role, double Likelihood)> Guess(LinearModel model, IReadOnlyList<double[]> likelihoods) => model.Order is { } order
        ? RowDecoder.Decode(likelihoods, order, model.Classes.ToList().IndexOf(None))
        : [.. likelihoods.Select(l => (Array.IndexOf(l, l.Max()), l.Max()))];

    /// <summary>The examples of each row of a table, left to right.</summary>
    private static IEnumerable<IReadOnlyList<int>> Lines(ExampleSet examples, Func<int, bool> keep) =>
        Enumerable.Range(0, examples.Count).Where(keep).GroupBy(examples.LineAt).Select(g => (IReadOnlyList<int>)[.. g]);

    private LinearModel Fit(string name, ExampleSet examples)
    {
        var random = new Random(options.Seed);
        var none = examples.Classes.ToList().IndexOf(None);
        var sample = examples.Where(i => examples.LabelAt(i) != none || random.Next(100) < options.ShareOfNone);
        var (weights, biases) = LibLinear.Train(sample, options.Cost, options.Tolerance);
        var model = LinearModel.Of(name, examples.Bits, examples.Classes, weights, biases, Calibration.None);
        if (!examples.HasLines) return model;
        return model.With(RoleOrder.From(examples.Classes.Count, Lines(examples, i => examples.DocumentAt(i) != ExampleSet.NoDocument).Select(l => (IReadOnlyList<int>)[.. l.Select(examples.LabelAt)])));
    }
}
