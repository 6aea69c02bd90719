namespace Extractor.Storage;

/// <summary>A person's decision about one value of one document.</summary>
/// <remarks>It is found again by the file's content and the value's path, whatever database it is in; where a later reading has other
/// records, by the record's label.</remarks>
/// <param name="Sha256">Of the document.</param>
/// <param name="File">The document's name, for people.</param>
/// <param name="Evaluation">Its number in the document, from 0.</param>
/// <param name="Path">The value's path below its evaluation, such as <c>funds[0].executed</c>.</param>
/// <param name="Label">The record's label or name; null for an evaluation's own fields.</param>
/// <param name="Was">What was read; null where nothing was.</param>
/// <param name="Value">What stands in the document, as the JSON would print it; null: nothing does.</param>
public sealed record Correction(
    string Sha256, string File, int Evaluation, string Path, string? Label, string? Was, string? Value, string Why);
