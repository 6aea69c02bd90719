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
        // Odd documents teach how far to believe the model, even ones tell whether that holds.
        var calibration = Calibration.From(Stated(leftOut.Where(t => t.Document % 2 == 1)), options.CalibrationPool);
        var model = Fit(name, examples).With(leftOut.Count > 0 ? calibration : Calibration.None);
        messages.WriteLine($"{name}: trained on {examples.Count} examples");
        var without = models.ToDictionary(
            m => m.Key, m => m.Value.With(Calibration.From(Stated(leftOut.Where(t => t.Family != m.Key)), options.CalibrationPool)));
        return new(model, known, leftOut, without, examples.Count);
    }

    /// <summary>Guesses that state something: to say "nothing" needs no trust.</summary>
    public static IEnumerable<(double Believed, bool Right)> Stated(IEnumerable<Trial> trials) =>
        trials.Where(t => t.Guessed != None).Select(t => (t.Believed, t.Guessed == t.Truth));

    private (LinearModel Model, List<Trial> Trials) Try(string name, ExampleSet examples, Func<int, bool> keptBack)
    {
        var model = Fit(name, examples.Where(i => !keptBack(i)));
        var trials = new List<Trial>();
        for (var i = 0; i < examples.Count; i++)
        {
            if (!keptBack(i)) continue;
            var (guessed, believed) = model.Raw(examples.RowAt(i));
            trials.Add(new(examples.FamilyAt(i), examples.DocumentAt(i), examples.Classes[examples.LabelAt(i)], examples.Classes[guessed], believed));
        }
        return (model, trials);
    }

    private LinearModel Fit(string name, ExampleSet examples)
    {
        var random = new Random(options.Seed);
        var none = examples.Classes.ToList().IndexOf(None);
        var sample = examples.Where(i => examples.LabelAt(i) != none || random.Next(100) < options.ShareOfNone);
        var (weights, biases) = LibLinear.Train(sample, options.Cost, options.Tolerance);
        return LinearModel.Of(name, options.Bits, examples.Classes, weights, biases, Calibration.None);
    }
}
