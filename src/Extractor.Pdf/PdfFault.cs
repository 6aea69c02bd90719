namespace Extractor.Pdf;

/// <summary>What kind of thing is wrong with a file or a page of it.</summary>
public enum PdfFault
{
    Empty,
    NotPdf,

    /// <summary>The file is encrypted and neither the empty password nor the one given opens it.</summary>
    WrongPassword,

    /// <summary>The file is encrypted in a way this reader does not know, such as with certificates.</summary>
    UnknownEncryption,

    /// <summary>No page can be found, or a page's parts contradict what a page must be.</summary>
    Damaged,

    /// <summary>One of <see cref="PdfLimits"/> was reached.</summary>
    TooLarge,
}
