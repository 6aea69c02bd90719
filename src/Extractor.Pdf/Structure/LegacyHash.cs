using System.Security.Cryptography;

namespace Extractor.Pdf.Structure;

/// <summary>MD5, which the older encryption of PDF is defined with; nothing is protected by it here.</summary>
internal static class LegacyHash
{
#pragma warning disable CA5351 // The file format prescribes it.
    public static byte[] Md5(ReadOnlySpan<byte> bytes) => MD5.HashData(bytes);
#pragma warning restore CA5351
}
