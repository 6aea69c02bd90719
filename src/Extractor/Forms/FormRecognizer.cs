namespace Extractor.Forms;

/// <summary>Which defined form a set of printed labels fits best.</summary>
/// <param name="Form">The definition's name; <c>unknown</c> where none fits.</param>
/// <param name="Score">The share of the best definition's marks that were found, 0..1.</param>
/// <param name="Matched">Those labels, as printed.</param>
public sealed record FormLikeness(string Form, decimal Score, IReadOnlyList<string> Matched);

public static class FormRecognizer
{
    public const string Unknown = "unknown";

    /// <summary>Below this share of its marks a form is not named. Forms of one family share about half of their marks with the others.</summary>
    private const decimal LeastScore = 0.6m;

    /// <param name="labels">The labels and heads a form prints.</param>
    public static FormLikeness Recognize(IReadOnlyList<string> labels)
    {
        var printed = labels.Select(label => (Text: label, LabelText.Of(label).Spellings)).ToList();
        var best = new FormLikeness(Unknown, 0, []);
        foreach (var definition in FormDefinition.All)
        {
            var matched = definition.Marks
                .Select(mark => printed.FirstOrDefault(label => label.Spellings.Any(mark.Contains)).Text)
                .OfType<string>().Distinct().ToList();
            var score = decimal.Round(decimal.Divide(matched.Count, definition.Marks.Count), 2);
            if (score > best.Score) best = new(definition.Name, score, matched);
        }
        return best.Score >= LeastScore ? best : best with { Form = Unknown };
    }
}
