using System.Security.Cryptography;
using System.Text;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>The standard security handler: finds a file's key by the empty password or a given one, as user or as owner.</summary>
internal sealed class PasswordHandler
{
    /// <summary>Fills passwords up to 32 bytes, as the specification prescribes.</summary>
    private static readonly byte[] Padding =
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    private readonly int revision;
    private readonly int keyLength;
    private readonly byte[] owner;
    private readonly byte[] user;
    private readonly byte[] ownerKey;
    private readonly byte[] userKey;
    private readonly int permissions;
    private readonly byte[] id;
    private readonly bool encryptsMetadata;

    public PasswordHandler(ObjectStore store, PdfDictionary dictionary)
    {
        revision = (int)(store.GetNumber(dictionary, "R") ?? 2);
        owner = Bytes("O");
        user = Bytes("U");
        ownerKey = Bytes("OE");
        userKey = Bytes("UE");
        permissions = unchecked((int)(long)(store.GetNumber(dictionary, "P") ?? 0));
        id = store.Get<PdfArray>(store.Trailer, "ID") is { Items: [var first, ..] } && store.Resolve(first) is PdfText text ? text.Bytes : [];
        encryptsMetadata = store.Get<PdfBoolean>(dictionary, "EncryptMetadata") is not { Value: false };
        keyLength = KeyLength(store, dictionary);

        byte[] Bytes(string key) => store.Get<PdfText>(dictionary, key)?.Bytes ?? [];
    }

    private static int KeyLength(ObjectStore store, PdfDictionary dictionary)
    {
        var version = store.GetNumber(dictionary, "V") ?? 0;
        if (version is 0 or 1) return 5;
        if (version == 4) return 16;
        // Some writers give bytes where bits are meant.
        var bits = store.GetNumber(dictionary, "Length") ?? 40;
        return (int)Math.Clamp(bits < 40 ? bits : bits / 8, 5, 16);
    }

    /// <summary>Null: no password that is known opens the file.</summary>
    public byte[]? FindKey(string? password)
    {
        string[] tried = password is null ? [""] : [password, ""];
        foreach (var one in tried)
        {
            if ((revision >= 5 ? FindModern(Encoding.UTF8.GetBytes(one)) : FindLegacy(Encoding.Latin1.GetBytes(one))) is { } key) return key;
        }
        return null;
    }

    private byte[]? FindLegacy(byte[] password)
    {
        if (owner.Length < 32 || user.Length < 16) return null;
        var key = LegacyKey(Pad(password));
        if (OpensLegacy(key)) return key;
        key = LegacyKey(Pad(UserPasswordOf(password)));
        return OpensLegacy(key) ? key : null;
    }

    private byte[] LegacyKey(byte[] padded)
    {
        List<byte> seed = [.. padded, .. owner[..32], (byte)permissions, (byte)(permissions >> 8), (byte)(permissions >> 16), (byte)(permissions >> 24), .. id];
        if (revision >= 4 && !encryptsMetadata) seed.AddRange([255, 255, 255, 255]);
        var hash = LegacyHash.Md5([.. seed]);
        if (revision < 3) return hash[..keyLength];
        for (var i = 0; i < 50; i++) hash = LegacyHash.Md5(hash.AsSpan(0, keyLength));
        return hash[..keyLength];
    }

    private bool OpensLegacy(byte[] key)
    {
        if (revision < 3) return Rc4.Apply(key, Padding).AsSpan(0, 16).SequenceEqual(user.AsSpan(0, 16));
        var check = Rc4.Apply(key, LegacyHash.Md5([.. Padding, .. id]));
        for (var i = 1; i < 20; i++) check = Rc4.Apply(Mixed(key, i), check);
        return check.AsSpan(0, 16).SequenceEqual(user.AsSpan(0, 16));
    }

    private byte[] UserPasswordOf(byte[] ownerPassword)
    {
        var hash = LegacyHash.Md5(Pad(ownerPassword));
        for (var i = 0; revision >= 3 && i < 50; i++) hash = LegacyHash.Md5(hash.AsSpan(0, keyLength));
        var key = hash[..keyLength];
        var password = owner[..32];
        for (var i = revision < 3 ? 0 : 19; i >= 0; i--) password = Rc4.Apply(Mixed(key, i), password);
        return password;
    }

    private static byte[] Mixed(byte[] key, int with) => [.. key.Select(b => (byte)(b ^ with))];

    private static byte[] Pad(byte[] password) => [.. password.Concat(Padding).Take(32)];

    private byte[]? FindModern(byte[] password)
    {
        if (owner.Length < 48 || user.Length < 48) return null;
        if (password.Length > 127) password = password[..127];
        // Hashes are 32 bytes, then 8 of salt for checking and 8 of salt for the key.
        if (Hash(password, user.AsSpan(32, 8), []).AsSpan().SequenceEqual(user.AsSpan(0, 32)))
        {
            return Unwrap(Hash(password, user.AsSpan(40, 8), []), userKey);
        }
        var known = user.AsSpan(0, 48);
        return Hash(password, owner.AsSpan(32, 8), known).AsSpan().SequenceEqual(owner.AsSpan(0, 32))
            ? Unwrap(Hash(password, owner.AsSpan(40, 8), known), ownerKey)
            : null;
    }

    private static byte[]? Unwrap(byte[] key, byte[] wrapped)
    {
        if (wrapped.Length < 32) return null;
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptCbc(wrapped.AsSpan(0, 32), new byte[16], PaddingMode.None);
    }

    private byte[] Hash(byte[] password, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> known)
    {
        var hash = SHA256.HashData([.. password, .. salt, .. known]);
        if (revision < 6) return hash;
        for (var round = 0; ; round++)
        {
            byte[] once = [.. password, .. hash, .. known];
            var many = new byte[once.Length * 64];
            for (var i = 0; i < 64; i++) once.CopyTo(many, i * once.Length);
            using var aes = Aes.Create();
            aes.Key = hash[..16];
            var mixed = aes.EncryptCbc(many, hash.AsSpan(16, 16), PaddingMode.None);
            // The first 16 bytes as a number modulo 3; 256 is 1 modulo 3, so their sum tells it.
            hash = (mixed.Take(16).Sum(b => b) % 3) switch
            {
                0 => SHA256.HashData(mixed),
                1 => SHA384.HashData(mixed),
                _ => SHA512.HashData(mixed),
            };
            if (round >= 63 && mixed[^1] <= round - 32) return hash[..32];
        }
    }
}
