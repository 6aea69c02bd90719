namespace Extractor.Pdf.Structure;

/// <summary>RC4, which PDF files up to version 1.5 are encrypted with and the base library does not have.</summary>
internal static class Rc4
{
    public static byte[] Apply(ReadOnlySpan<byte> key, ReadOnlySpan<byte> bytes)
    {
        Span<byte> state = stackalloc byte[256];
        for (var i = 0; i < 256; i++) state[i] = (byte)i;
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }
        var output = new byte[bytes.Length];
        for (int at = 0, i = 0, j = 0; at < bytes.Length; at++)
        {
            i = (i + 1) & 255;
            j = (j + state[i]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
            output[at] = (byte)(bytes[at] ^ state[(state[i] + state[j]) & 255]);
        }
        return output;
    }
}
