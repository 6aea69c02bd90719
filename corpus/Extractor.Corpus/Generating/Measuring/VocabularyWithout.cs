using Extractor.Corpus.Generating.Narrating;
using Extractor.Fields.Prose;
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

    /// <summary>The labels of sentences without those that only this voice says; all of them for a family that is no voice.</summary>
    public static ProseVocabulary Voice(string name)
    {
        if (!Voices.Names.Contains(name)) return ProseVocabulary.Default;
        var own = VoiceLabels.Only(name);
        return ProseVocabulary.Forgetting((label, text) => VoiceLabels.IsLearnable(label) && own.Contains(text));
    }

    /// <summary>Without any label of sentences that a model can learn.</summary>
    public static ProseVocabulary SentenceLabels() => ProseVocabulary.Forgetting((label, _) => VoiceLabels.IsLearnable(label));

    private static bool IsLearnable(Extractor.Forms.LabelMatch match) =>
        Learnable.Contains(match.Entry.Kind) || (match.Entry.Kind == LabelKind.Row && match.Role == "total");
}
