using Extractor.Fields.Learning;

namespace Extractor.Fields.Prose;

/// <summary>Guesses what a figure of a sentence states that no rule knows.</summary>
public sealed class FigureLearning(LinearModel model, LearnedOptions options)
{
    private static readonly Lazy<FigureLearning> Embedded = new(() => new(EmbeddedModels.Figures, new()));

    /// <summary>The product's own model.</summary>
    public static FigureLearning Default => Embedded.Value;

    /// <summary>The likeliest of what a figure of its kind can state.</summary>
    /// <inheritdoc cref="FigureFeatures.Notice" path="/param"/>
    public Guess Of(string text, IReadOnlyList<Figure> figures, int number, Segment own, IReadOnlyList<string> before, string heading, ReportSetting setting)
    {
        var features = new Features(model.Bits);
        FigureFeatures.Notice(text, figures, number, own, before, heading, setting, features);
        var likelihoods = model.Likelihoods(features);
        for (var k = 0; k < likelihoods.Length; k++)
        {
            if (!FigureLabels.Fits(model.Classes[k], figures[number].Kind)) likelihoods[k] = 0;
        }
        var best = Array.IndexOf(likelihoods, likelihoods.Max());
        var guess = new Guess(model.Classes[best], model.Calibration.Calibrate(likelihoods[best] / likelihoods.Sum()));
        return guess.Probability < options.LeastProbability ? new(FigureRole.None, guess.Probability) : guess;
    }
}
