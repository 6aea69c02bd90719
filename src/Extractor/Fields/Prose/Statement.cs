namespace Extractor.Fields.Prose;

/// <summary>A label and the figure a sentence states for it.</summary>
/// <param name="Label">The label in front of the figure.</param>
/// <param name="Topic">What it is about where that is not the whole subject: a source of funds, a measure, a functional class.</param>
/// <param name="TopicAt">Where the topic stands; the label itself where it names the topic.</param>
/// <param name="Year">The year the sentence names for it; null: the report's.</param>
/// <param name="Unit">The money unit the sentence names for all its figures (单位：万元); null where the figure has its own.</param>
/// <param name="Confidence">0..1, the label's own less what speaks against it.</param>
public sealed record Statement(
    ProseLabel Label,
    int LabelStart,
    int LabelLength,
    ProseLabel? Topic,
    LabelMatch TopicAt,
    Figure Figure,
    int? Year,
    decimal Confidence,
    string? Unit = null);
