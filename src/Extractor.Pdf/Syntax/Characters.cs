namespace Extractor.Pdf.Syntax;

/// <summary>PDF's classes of bytes.</summary>
internal static class Characters
{
    private static readonly byte[] Kinds = MakeKinds();

    public static bool IsSpace(byte c) => Kinds[c] == 1;

    /// <summary>Neither white space nor one of ()&lt;&gt;[]{}/%.</summary>
    public static bool IsRegular(byte c) => Kinds[c] == 0;

    public static bool IsDigit(byte c) => (uint)(c - '0') <= 9;

    /// <summary>The digit's value; -1 for what is none.</summary>
    public static int HexadecimalValue(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0',
        >= (byte)'A' and <= (byte)'F' => c - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => c - 'a' + 10,
        _ => -1,
    };

    private static byte[] MakeKinds()
    {
        var kinds = new byte[256];
        foreach (var c in "\0\t\n\f\r ") kinds[c] = 1;
        foreach (var c in "()<>[]{}/%") kinds[c] = 2;
        return kinds;
    }
}
