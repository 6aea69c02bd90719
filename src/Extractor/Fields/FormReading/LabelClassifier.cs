using Extractor.Forms;

namespace Extractor.Fields.FormReading;

/// <summary>Where a label stands: what a classifier may look at besides its text.</summary>
/// <param name="Label">As printed.</param>
/// <param name="Above">The heads over it, from the top; empty for a head of one level.</param>
/// <param name="Left">The head to its left; null at the edge.</param>
/// <param name="Right">The head to its right; null at the edge.</param>
/// <param name="Values">The texts below it (or, for a row's label, to its right), as printed, blanks left out.</param>
/// <param name="Position">Its column (or row) over the number of columns (or rows), 0..1.</param>
public sealed record LabelSituation(
    string Label, IReadOnlyList<string> Above, string? Left, string? Right, IReadOnlyList<string> Values, decimal Position);

/// <param name="Role">A role of the vocabulary of that kind.</param>
/// <param name="Confidence">A calibrated probability, 0..1.</param>
/// <param name="By">The model's stable name.</param>
public sealed record LabelGuess(string Role, decimal Confidence, string By);

/// <summary>Guesses the role of a label that the vocabulary does not know; null where it does not know either.</summary>
public delegate LabelGuess? LabelClassifier(LabelKind kind, LabelSituation situation);
