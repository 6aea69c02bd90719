namespace Extractor.Pdf;

/// <summary>A file, or a page of it, cannot be read for what its bytes say.</summary>
/// <param name="message">One sentence for a person, without the file's name.</param>
public sealed class PdfException(PdfFault fault, string message) : Exception(message)
{
    public PdfFault Fault => fault;
}
