namespace Extractor.Pdf.Filters;

/// <summary>Deflate undone by hand, for damaged data: what comes out before the damage is kept, which the library's own does not grant.</summary>
internal ref struct Inflater
{
    private static readonly int[] LengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly int[] LengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
    private static readonly int[] DistanceBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
    private static readonly int[] DistanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
    private static readonly int[] CodeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private readonly ReadOnlySpan<byte> input;
    private readonly int most;
    private byte[] output;
    private int length;
    private int at;
    private int bits;
    private int bitCount;
    private bool ended;

    private Inflater(ReadOnlySpan<byte> input, int most)
    {
        this.input = input;
        this.most = most;
        output = new byte[Math.Clamp((long)input.Length * 4, 256, Math.Min(most, 1 << 20))];
    }

    public static byte[] Inflate(ReadOnlySpan<byte> input, int most)
    {
        var inflater = new Inflater(input, most);
        inflater.Run();
        Array.Resize(ref inflater.output, inflater.length);
        return inflater.output;
    }

    private void Run()
    {
        var last = false;
        while (!last && !ended && length < most)
        {
            last = Take(1) == 1;
            switch (Take(2))
            {
                case 0: CopyStored(); break;
                case 1: CopyCoded(Huffman.FixedLengths, Huffman.FixedDistances); break;
                case 2: ReadTables(); break;
                default: return;
            }
        }
    }

    private int Take(int count)
    {
        while (bitCount < count)
        {
            if (at >= input.Length)
            {
                ended = true;
                return 0;
            }
            bits |= input[at++] << bitCount;
            bitCount += 8;
        }
        var value = bits & ((1 << count) - 1);
        bits >>= count;
        bitCount -= count;
        return value;
    }

    private void CopyStored()
    {
        (bits, bitCount) = (0, 0);
        if (at + 4 > input.Length)
        {
            ended = true;
            return;
        }
        var count = input[at] | (input[at + 1] << 8);
        at += 4;
        count = Math.Min(count, Math.Min(input.Length - at, most - length));
        Reserve(count);
        input.Slice(at, count).CopyTo(output.AsSpan(length));
        at += count;
        length += count;
        ended |= at >= input.Length;
    }

    private void ReadTables()
    {
        var (lengths, distances, codes) = (Take(5) + 257, Take(5) + 1, Take(4) + 4);
        var widths = new byte[19];
        for (var i = 0; i < codes; i++) widths[CodeOrder[i]] = (byte)Take(3);
        var table = new Huffman(widths);
        var all = new byte[lengths + distances];
        for (var i = 0; i < all.Length && !ended;)
        {
            var symbol = Symbol(table);
            if (symbol < 16)
            {
                all[i++] = (byte)Math.Max(symbol, 0);
                continue;
            }
            var (value, repeat) = symbol switch
            {
                16 => (i > 0 ? all[i - 1] : (byte)0, 3 + Take(2)),
                17 => ((byte)0, 3 + Take(3)),
                _ => ((byte)0, 11 + Take(7)),
            };
            for (; repeat > 0 && i < all.Length; repeat--) all[i++] = value;
        }
        if (!ended) CopyCoded(new Huffman(all.AsSpan(0, lengths)), new Huffman(all.AsSpan(lengths)));
    }

    private void CopyCoded(Huffman lengths, Huffman distances)
    {
        while (!ended && length < most)
        {
            var symbol = Symbol(lengths);
            if (ended || symbol == 256) return;
            if (symbol < 256)
            {
                Reserve(1);
                output[length++] = (byte)symbol;
                continue;
            }
            symbol -= 257;
            if (symbol >= LengthBase.Length) { ended = true; return; }
            var count = LengthBase[symbol] + Take(LengthBits[symbol]);
            var code = Symbol(distances);
            if (ended || code >= DistanceBase.Length) { ended = true; return; }
            var distance = DistanceBase[code] + Take(DistanceBits[code]);
            if (ended) return;
            count = Math.Min(count, most - length);
            Reserve(count);
            for (; count > 0; count--, length++) output[length] = distance <= length ? output[length - distance] : (byte)0;
        }
    }

    private int Symbol(Huffman table)
    {
        var (code, first, index) = (0, 0, 0);
        for (var width = 1; width <= Huffman.MostBits; width++)
        {
            code |= Take(1);
            if (ended) return 0;
            var count = table.Counts[width];
            if (code - count < first) return table.Symbols[index + (code - first)];
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        ended = true;
        return 0;
    }

    private void Reserve(int count)
    {
        if (length + count > output.Length) Array.Resize(ref output, (int)Math.Min(most, Math.Max((long)output.Length * 2, length + count)));
    }
}
