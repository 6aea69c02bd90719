namespace Extractor.Pdf.Filters;

/// <summary>A canonical prefix code: how many codes there are of each width, and the symbols in the codes' order.</summary>
internal sealed class Huffman
{
    public const int MostBits = 15;

    public Huffman(ReadOnlySpan<byte> widths)
    {
        foreach (var width in widths) Counts[width]++;
        Counts[0] = 0;
        var next = new int[MostBits + 2];
        for (var width = 1; width <= MostBits; width++) next[width + 1] = next[width] + Counts[width];
        Symbols = new int[widths.Length];
        for (var symbol = 0; symbol < widths.Length; symbol++)
        {
            if (widths[symbol] != 0) Symbols[next[widths[symbol]]++] = symbol;
        }
    }

    public static Huffman FixedLengths { get; } = new(
        [.. Enumerable.Repeat((byte)8, 144), .. Enumerable.Repeat((byte)9, 112), .. Enumerable.Repeat((byte)7, 24), .. Enumerable.Repeat((byte)8, 8)]);

    public static Huffman FixedDistances { get; } = new([.. Enumerable.Repeat((byte)5, 30)]);

    public int[] Counts { get; } = new int[MostBits + 1];

    public int[] Symbols { get; }
}
