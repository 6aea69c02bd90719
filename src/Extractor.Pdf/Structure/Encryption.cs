using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

internal sealed class Encryption
{
    public static Encryption Open(ObjectStore store, PdfDictionary dictionary) =>
        throw new PdfException(PdfFault.UnknownEncryption, "The file is encrypted.");

    public ObjectKey? KeyOf(int number, int generation) => null;
}
