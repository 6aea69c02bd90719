using System.Text;
using Extractor.Pdf.Filters;

namespace Extractor.Tests.Pdf;

public class FilterTest
{
    private const int Enough = 1 << 20;

    [Test]
    public void Flate_that_breaks_off_gives_what_came_before()
    {
        var plain = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Range(0, 2000).Select(i => $"line {i * 7919 % 1009} ")));
        var packed = StructureTest.Deflated(plain);
        Assert.That(Flate.Decode(packed, Enough), Is.EqualTo(plain));
        packed[packed.Length / 2] ^= 0x55;
        packed[(packed.Length / 2) + 1] = 0xFF;
        var got = Flate.Decode(packed, Enough);
        Assert.That(got, Has.Length.GreaterThan(plain.Length / 4));
        Assert.That(got.AsSpan(0, plain.Length / 4).SequenceEqual(plain.AsSpan(0, plain.Length / 4)), Is.True);
    }

    [Test]
    public void The_inflater_for_damaged_data_agrees_with_the_library_on_whole_data()
    {
        foreach (var length in (int[])[1, 100, 70_000])
        {
            var plain = new byte[length];
            var random = new Random(length);
            for (var i = 0; i < length; i++) plain[i] = (byte)(random.Next(4) * random.Next(60));
            var packed = StructureTest.Deflated(plain);
            Assert.That(Inflater.Inflate(packed.AsSpan(2), Enough), Is.EqualTo(plain));
        }
    }

    [Test]
    public void Nothing_decodes_to_more_than_it_may()
    {
        var bomb = StructureTest.Deflated(new byte[10_000_000]);
        Assert.That(Flate.Decode(bomb, 5000), Has.Length.EqualTo(5000));
    }

    [Test]
    public void Lzw_codes_grow_one_early() =>
        // The specification's own example.
        Assert.That(Lzw.Decode([0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01], true, Enough), Is.EqualTo(new byte[] { 45, 45, 45, 45, 45, 65, 45, 45, 45, 66 }));

    [TestCase("87cURD]i,\"Ebo80~>", ExpectedResult = "Hello World!")]
    [TestCase("87cURDZ~>", ExpectedResult = "Hello")]
    [TestCase("z~>", ExpectedResult = "\0\0\0\0")]
    public string Ascii85_is_undone(string text) => Encoding.Latin1.GetString(Ascii85.Decode(Encoding.Latin1.GetBytes(text)));

    [TestCase("48 65 6C6c 6F>", ExpectedResult = "Hello")]
    [TestCase("487>", ExpectedResult = "Hp")]
    public string Hexadecimal_is_undone(string text) => Encoding.Latin1.GetString(AsciiHexadecimal.Decode(Encoding.Latin1.GetBytes(text)));

    [Test]
    public void Run_lengths_are_undone() =>
        Assert.That(RunLength.Decode([2, 1, 2, 3, 254, 9, 128, 7], Enough), Is.EqualTo(new byte[] { 1, 2, 3, 9, 9, 9 }));
}
