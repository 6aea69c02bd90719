using Extractor.Forms;

namespace Extractor.Corpus.Generating.Measuring;

/// <summary>The product's vocabulary as it would be had somebody never seen a family of forms, or had seen none at all.</summary>
internal static class VocabularyWithout
{
    /// <summary>Kinds of labels a model can learn; units, marks of absence and measures are no labels of forms.</summary>
    private static readonly LabelKind[] Learnable =
        [LabelKind.HeaderField, LabelKind.FundColumn, LabelKind.FundSource, LabelKind.IndicatorColumn];

    /// <summary>Without the labels that only the family prints, as literal entries; patterns for many families stay unless they were made
    /// for its words, so a pattern whose entry loses a label no longer takes that label.</summary>
    public static Vocabulary Family(string family)
    {
        var own = Wording.Ours.Labels
            .Where(l => l.Families is [var only] && only == family)
            .SelectMany(l => LabelText.Of(l.Text).Spellings).ToHashSet(StringComparer.Ordinal);
        return new(Vocabulary.Default.Entries.Select(e => !Learnable.Contains(e.Kind) ? e : Copy(
            e,
            [.. e.Labels.Where(l => !LabelText.Of(l).Spellings.Any(own.Contains))],
            [.. e.Patterns.Select(p => Except(p, own))],
            [.. e.Guesses.Select(p => Except(p, own))])));
    }

    /// <summary>Without any label a model can learn.</summary>
    public static Vocabulary Labels() =>
        new(Vocabulary.Default.Entries.Select(e => Learnable.Contains(e.Kind) ? Copy(e, [], [], []) : e));

    // Not `with`: a copied record would keep the expressions it has built already.
    private static VocabularyEntry Copy(
        VocabularyEntry e, IReadOnlyList<string> labels, IReadOnlyList<string> patterns, IReadOnlyList<string> guesses) =>
        new(e.Kind, e.Role, labels, patterns, guesses, e.Matches, e.Misses, e.Unit);

    /// <summary>The expression, but for these labels.</summary>
    private static string Except(string pattern, IReadOnlyCollection<string> labels) => labels.Count == 0
        ? pattern
        : $"^(?!(?:{string.Join('|', labels.Order(StringComparer.Ordinal).Select(System.Text.RegularExpressions.Regex.Escape))})$)(?:{pattern.TrimStart('^')})";
}
