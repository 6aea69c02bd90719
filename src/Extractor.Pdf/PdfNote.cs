namespace Extractor.Pdf;

/// <summary>Damage that was got over, or something left out.</summary>
/// <param name="Page">From 1; null where it is about the file.</param>
/// <param name="Reason">One sentence for a person.</param>
public sealed record PdfNote(PdfFault Fault, int? Page, string Reason);
