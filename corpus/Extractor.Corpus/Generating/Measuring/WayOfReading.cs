using Extractor.Fields;
using Extractor.Fields.Learning;
using Extractor.Fields.Prose;
using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Corpus.Generating.Measuring;

/// <summary>With which labels, and with which models, a report is read.</summary>
internal sealed record WayOfReading(Vocabulary Words, LabelLearning? Labels, ProseVocabulary Sentences, FigureLearning? Figures)
{
    /// <summary>The product's own rules, without a model.</summary>
    public static WayOfReading Rules { get; } = new(Vocabulary.Default, null, ProseVocabulary.Default, null);

    /// <summary>As the product reads.</summary>
    public static WayOfReading Known { get; } = new(Vocabulary.Default, LabelLearning.Default, ProseVocabulary.Default, FigureLearning.Default);

    /// <summary>As somebody would read who knows neither the labels that only this family prints, or only this voice says, nor models trained with it.</summary>
    /// <param name="models">FOLDER/FAMILY/NAME/model.bin are the models trained without the family; null: without a model.</param>
    public static WayOfReading Without(string family, string? models) => new(
        VocabularyWithout.Family(family),
        models is null ? null : LabelsAt(Path.Combine(models, family)),
        VocabularyWithout.Voice(family),
        models is null ? null : FiguresAt(Path.Combine(models, family)));

    /// <summary>By such models alone; null where there are none.</summary>
    public static WayOfReading? ModelAlone(string family, string? models) =>
        models is not null && Without(family, models) is var both && (both.Labels is not null || both.Figures is not null)
            ? both with { Words = VocabularyWithout.Labels(), Sentences = VocabularyWithout.SentenceLabels() } : null;

    public IReadOnlyList<ReportPart> Read(Content content)
    {
        var forms = FormReader.Read(content, Words, Labels);
        return [.. forms, .. ProseReader.Read(content, Sentences, Figures)];
    }

    private static LabelLearning? LabelsAt(string folder) =>
        ModelAt(folder, "cells") is { } cells ? new(cells, ModelAt(folder, "rows"), new()) : null;

    private static FigureLearning? FiguresAt(string folder) => ModelAt(folder, "figures") is { } figures ? new(figures, new()) : null;

    private static LinearModel? ModelAt(string folder, string name)
    {
        var path = Path.Combine(folder, name, "model.bin");
        if (!File.Exists(path)) return null;
        using var file = File.OpenRead(path);
        return ModelFile.Read(file);
    }
}
