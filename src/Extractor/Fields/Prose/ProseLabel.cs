using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>What a group of labels stands for when one of them is printed in front of a value.</summary>
/// <param name="Id">The rule's stable name, handed on as <see cref="FieldText.By"/>.</param>
/// <param name="Role">What kind of field it names: fund, source, measure, score …</param>
/// <param name="Code">Which one: a fund column, a source, a measure's code.</param>
/// <param name="Confidence">How often such a statement says what the report says, 0..1, where nothing around it speaks against it.</param>
/// <param name="Kind">The kind of number it names: money where the data say nothing.</param>
/// <param name="Setting"><c>department</c> where only a department's report states it; null: any.</param>
/// <param name="Matches">Sentences it must read, the value in 【】.</param>
/// <param name="Misses">Sentences it must not read anything from.</param>
/// <param name="Pattern">What else, as a whole stretch in front of a figure, is such a label: 中央水利发展资金; null: nothing.</param>
public sealed record ProseLabel(
    string Id,
    string Role,
    string Code,
    decimal Confidence,
    FigureKind Kind,
    string? Setting,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> Matches,
    IReadOnlyList<string> Misses,
    Regex? Pattern = null)
{
    /// <summary>Whether a model said it and no rule: then it has no labels of its own, and its confidence is a probability.</summary>
    public bool IsGuessed => Id.StartsWith("model/", StringComparison.Ordinal);
}

/// <summary>A label found at the end of a text.</summary>
/// <param name="Start">In the even text, as is <paramref name="Length"/>.</param>
public readonly record struct LabelMatch(ProseLabel Label, int Start, int Length);
