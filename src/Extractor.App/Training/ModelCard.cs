using System.Globalization;
using System.Text;
using Extractor.Fields.Learning;

namespace Extractor.App.Training;

/// <summary>What a person has to know about a model, as Markdown.</summary>
/// <param name="DataHash">SHA-256 over the example files, lower-case hexadecimal.</param>
/// <param name="Corrections">Null for a model that none can teach.</param>
internal sealed record ModelCard(Trained Trained, string DataHash, int Documents, CorrectionLessons? Corrections, TrainingOptions Options, string Command, DateOnly Date)
{
    /// <summary>Reliability is told in steps of a tenth, the last two in steps of a twentieth.</summary>
    private static readonly decimal[] Steps = [0.3m, 0.4m, 0.5m, 0.6m, 0.7m, 0.8m, 0.9m, 0.95m, 1.01m];

    public string Text()
    {
        var card = new StringBuilder();
        Line(card, $"# {Trained.Model.Name}");
        Line(card, $"");
        Line(card, $"A linear classifier over hashed character n-grams, neighbours and position. {Trained.Model.Classes.Count} classes,");
        Line(card, $"2^{Trained.Model.Bits} features, trained with LIBLINEAR 2.3 (L2-regularized logistic regression, one against the rest).");
        Line(card, $"");
        Line(card, $"- command: `{Command}`");
        Line(card, $"- date: {Date:yyyy-MM-dd}");
        Line(card, $"- data: {Trained.Examples} examples of {Documents} documents, SHA-256 `{DataHash}`");
        if (Corrections is { } c) Line(card, $"- corrections: {c.Labels.Count} learned from, of {c.Offered}");
        Line(card, $"- seed: {Options.Seed}; C {Options.Cost}; tolerance {Options.Tolerance}; {Options.ShareOfNone} % of what is no label");
        if (Trained.LeftOut.Count > 0) Scores(card);
        return card.ToString();
    }

    private void Scores(StringBuilder card)
    {
        Line(card, $"");
        Line(card, $"## Scores by family");
        Line(card, $"");
        Line(card, $"*Known*: documents kept back, of families trained on. *Left out*: a model trained without the family.");
        Line(card, $"");
        Line(card, $"| family | known: precision | recall | F1 | left out: precision | recall | F1 |");
        Line(card, $"| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var family in Trained.LeftOut.Select(t => t.Family).Distinct().Order(StringComparer.Ordinal))
            Row(card, family, t => t.Family == family);
        Row(card, "all", _ => true);
        Line(card, $"");
        Line(card, $"## Scores by class");
        Line(card, $"");
        Line(card, $"| class | known: F1 | left out: precision | recall | F1 |");
        Line(card, $"| --- | --- | --- | --- | --- |");
        foreach (var name in Trained.Model.Classes.Where(c => c != CellRole.None))
        {
            var known = Score.OfClass(Trained.Known, name);
            var left = Score.OfClass(Trained.LeftOut, name);
            Line(card, $"| `{name}` | {known.F1:F3} | {left.Precision:F3} | {left.Recall:F3} | {left.F1:F3} |");
        }
        Reliability(card);
    }

    private void Row(StringBuilder card, string name, Func<Trial, bool> which)
    {
        var known = Score.Of(Trained.Known.Where(which), CellRole.None);
        var left = Score.Of(Trained.LeftOut.Where(which), CellRole.None);
        Line(
            card,
            $"| {name} | {known.Precision:F3} | {known.Recall:F3} | {known.F1:F3} | {left.Precision:F3} | {left.Recall:F3} | {left.F1:F3} |");
    }

    /// <summary>Measured on the documents that did not calibrate.</summary>
    private void Reliability(StringBuilder card)
    {
        var stated = Trainer.Stated(Trained.LeftOut.Where(t => !Trainer.Teaches(t.Document)))
            .Select(t => (Stated: Trained.Model.Calibration.Calibrate(t.Believed), t.Right)).ToArray();
        Line(card, $"");
        Line(card, $"## Reliability of the stated probability, on families left out");
        Line(card, $"");
        Line(card, $"| stated | guesses | mean stated | right |");
        Line(card, $"| --- | --- | --- | --- |");
        for (var i = 0; i + 1 < Steps.Length; i++)
        {
            var bin = stated.Where(s => s.Stated >= Steps[i] && s.Stated < Steps[i + 1]).ToArray();
            if (bin.Length == 0) continue;
            Line(
                card,
                $"| {Steps[i]:F2} to {Math.Min(1, Steps[i + 1]):F2} | {bin.Length} | {bin.Average(b => b.Stated):F3} | {(double)bin.Count(b => b.Right) / bin.Length:F3} |");
        }
    }

    private static void Line(StringBuilder card, FormattableString text) => card.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
