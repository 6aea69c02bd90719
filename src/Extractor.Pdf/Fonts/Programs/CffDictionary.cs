using System.Globalization;
using System.Text;

namespace Extractor.Pdf.Fonts.Programs;

/// <summary>The last operand of each operator of a CFF dictionary.</summary>
internal sealed class CffDictionary
{
    public const int Charset = 15;
    public const int Encoding = 16;
    public const int CharStrings = 17;
    public const int Ros = (12 << 8) | 30;

    private readonly Dictionary<int, double> numbers = [];

    public CffDictionary(FontBytes bytes)
    {
        var last = 0.0;
        for (var at = 0; at < bytes.Length;)
        {
            var b = bytes.Byte(at++);
            switch (b)
            {
                case 12:
                    numbers[(12 << 8) | bytes.Byte(at++)] = last;
                    break;
                case < 22:
                    numbers[b] = last;
                    break;
                case 28:
                    last = bytes.Int16(at);
                    at += 2;
                    break;
                case 29:
                    last = (int)bytes.UInt32(at);
                    at += 4;
                    break;
                case 30:
                    last = Real(bytes, ref at);
                    break;
                case >= 32 and <= 246:
                    last = b - 139;
                    break;
                case >= 247 and <= 250:
                    last = ((b - 247) * 256) + bytes.Byte(at++) + 108;
                    break;
                case >= 251 and <= 254:
                    last = (-(b - 251) * 256) - bytes.Byte(at++) - 108;
                    break;
            }
        }
    }

    public bool Has(int key) => numbers.ContainsKey(key);

    public double? Number(int key) => numbers.TryGetValue(key, out var number) ? number : null;

    private static double Real(FontBytes bytes, ref int at)
    {
        var digits = new StringBuilder();
        while (at < bytes.Length)
        {
            var b = bytes.Byte(at++);
            foreach (var nibble in (ReadOnlySpan<int>)[b >> 4, b & 15])
            {
                if (nibble == 15) return double.TryParse(digits.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;
                digits.Append(nibble switch { < 10 => nibble.ToString(CultureInfo.InvariantCulture), 10 => ".", 11 => "E", 12 => "E-", 14 => "-", _ => "" });
            }
        }
        return 0;
    }
}
