namespace Extractor.Pdf.Structure;

/// <summary>Decrypts the strings and streams of one indirect object.</summary>
internal abstract class ObjectKey
{
    public abstract byte[] DecryptText(ReadOnlySpan<byte> bytes);

    public abstract ReadOnlyMemory<byte> DecryptStream(ReadOnlyMemory<byte> bytes);
}
