using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>An opened file's key, and which method its strings and streams are encrypted with.</summary>
internal sealed class Encryption
{
    private readonly byte[] key;
    private readonly CryptMethod texts;
    private readonly CryptMethod streams;

    private Encryption(byte[] key, CryptMethod texts, CryptMethod streams) => (this.key, this.texts, this.streams) = (key, texts, streams);

    /// <exception cref="PdfException">No password opens the file, or its encryption is unknown.</exception>
    public static Encryption Open(ObjectStore store, PdfDictionary dictionary)
    {
        if (store.GetName(dictionary, "Filter") is not (null or "Standard"))
        {
            throw new PdfException(PdfFault.UnknownEncryption, "The file is encrypted, but not with a password.");
        }
        var (texts, streams) = (MethodOf(store, dictionary, "StrF"), MethodOf(store, dictionary, "StmF"));
        // Only attachments are encrypted then, and they are not read.
        if (texts == CryptMethod.None && streams == CryptMethod.None) return new([], texts, streams);
        var handler = new PasswordHandler(store, dictionary);
        var key = handler.FindKey(store.Options.Password)
            ?? throw new PdfException(
                PdfFault.WrongPassword,
                store.Options.Password is null ? "The file is encrypted and needs a password." : "The password does not open the file.");
        return new(key, texts, streams);
    }

    public ObjectKey KeyOf(int number, int generation) => new(key, texts, streams, number, generation);

    private static CryptMethod MethodOf(ObjectStore store, PdfDictionary dictionary, string entry)
    {
        var version = store.GetNumber(dictionary, "V") ?? 0;
        if (version < 4) return CryptMethod.Rc4;
        var name = store.GetName(dictionary, entry) ?? "Identity";
        return store.GetName(store.GetDictionary(store.GetDictionary(dictionary, "CF"), name), "CFM") switch
        {
            _ when name == "Identity" => CryptMethod.None,
            "V2" => CryptMethod.Rc4,
            "AESV2" => CryptMethod.Aes128,
            "AESV3" => CryptMethod.Aes256,
            "None" => CryptMethod.None,
            _ => version >= 5 ? CryptMethod.Aes256 : CryptMethod.Aes128,
        };
    }
}

internal enum CryptMethod
{
    None,
    Rc4,
    Aes128,
    Aes256,
}
