using Extractor.Forms;

namespace Extractor.Corpus.Generating.Measuring;

/// <summary>The product's vocabulary as it would be had somebody never seen a family of forms, or had seen none at all.</summary>
internal static class VocabularyWithout
{
    /// <summary>Kinds of labels a model can learn; units, marks of absence and measures are no labels of forms.</summary>
    private static readonly LabelKind[] Learnable =
        [LabelKind.HeaderField, LabelKind.FundColumn, LabelKind.FundSource, LabelKind.IndicatorColumn];

    /// <summary>Without the labels that only the family prints, whether a rule lists them or an expression takes them.</summary>
    public static Vocabulary Family(string family)
    {
        var own = FamilyLabels.Only(family);
        return Vocabulary.Default.Forgetting((match, label) => IsLearnable(match) && label.Spellings.Any(own.Contains));
    }

    /// <summary>Without any label a model can learn.</summary>
    public static Vocabulary Labels() => Vocabulary.Default.Forgetting((match, _) => IsLearnable(match));

    private static bool IsLearnable(LabelMatch match) =>
        Learnable.Contains(match.Entry.Kind) || (match.Entry.Kind == LabelKind.Row && match.Role == "total");
}
