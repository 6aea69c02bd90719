using System.Security.Cryptography;

namespace Extractor.Pdf.Structure;

/// <summary>Decrypts the strings and streams of one indirect object.</summary>
internal sealed class ObjectKey(byte[] fileKey, CryptMethod texts, CryptMethod streams, int number, int generation)
{
    private const int Block = 16;

    public byte[] DecryptText(ReadOnlySpan<byte> bytes) => Decrypt(bytes, texts);

    public ReadOnlyMemory<byte> DecryptStream(ReadOnlyMemory<byte> bytes) => streams == CryptMethod.None ? bytes : Decrypt(bytes.Span, streams);

    private byte[] Decrypt(ReadOnlySpan<byte> bytes, CryptMethod method) => method switch
    {
        CryptMethod.Rc4 => Rc4.Apply(KeyFor(method), bytes),
        CryptMethod.Aes128 or CryptMethod.Aes256 => DecryptAes(KeyFor(method), bytes),
        _ => bytes.ToArray(),
    };

    private byte[] KeyFor(CryptMethod method)
    {
        if (method == CryptMethod.Aes256) return fileKey;
        List<byte> seed = [.. fileKey, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8)];
        if (method == CryptMethod.Aes128) seed.AddRange("sAlT"u8);
        return LegacyHash.Md5([.. seed])[..Math.Min(fileKey.Length + 5, 16)];
    }

    /// <summary>The first block is the initial vector; a last one that is cut off is left out, and padding that makes no sense is kept.</summary>
    private static byte[] DecryptAes(byte[] key, ReadOnlySpan<byte> bytes)
    {
        var length = (bytes.Length / Block * Block) - Block;
        if (length <= 0 || key.Length is not (16 or 32)) return [];
        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(bytes.Slice(Block, length), bytes[..Block], PaddingMode.None);
        var padding = plain[^1];
        return padding is >= 1 and <= Block ? plain[..^padding] : plain;
    }
}
