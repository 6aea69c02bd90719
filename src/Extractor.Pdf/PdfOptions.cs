namespace Extractor.Pdf;

/// <param name="Password">User or owner password of an encrypted file; null: the empty one.</param>
public sealed record PdfOptions(string? Password = null)
{
    public PdfLimits Limits { get; init; } = new();
}
