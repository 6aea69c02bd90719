namespace Extractor.Pdf.Syntax;

internal sealed partial class Lexer
{
    private static readonly double[] Tenths = [1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12, 1e-13, 1e-14, 1e-15];

    /// <summary>Reads a number the way viewers do: "--5" is -5, "1.2.3" is 1.2, "5-3" is 5. False: it is a word, such as "0x".</summary>
    private bool ReadNumber()
    {
        var at = Position;
        var negative = false;
        while (at < end && data[at] is (byte)'+' or (byte)'-') negative |= data[at++] == '-';
        double value = 0;
        var digits = 0;
        var decimals = -1;
        for (; at < end; at++)
        {
            var c = data[at];
            if (Characters.IsDigit(c))
            {
                digits++;
                if (decimals >= 15) continue;
                value = (value * 10) + (c - '0');
                if (decimals >= 0) decimals++;
            }
            else if (c == '.' && decimals < 0)
            {
                decimals = 0;
            }
            else
            {
                break;
            }
        }
        if (at < end && Characters.IsRegular(data[at]))
        {
            // Viewers take the digits before such rubbish; a lone sign or point with letters behind is a word.
            if (digits == 0 || data[at] is not ((byte)'-' or (byte)'.' or (byte)'e' or (byte)'E'))
            {
                return digits > 0 && EndsInKeyword(at) && Finish(at, negative, value, decimals);
            }
            while (at < end && Characters.IsRegular(data[at])) at++;
        }
        return Finish(at, negative, value, decimals);
    }

    // "0 0 1rg": the number ends where the letters begin.
    private bool EndsInKeyword(int at) => char.IsAsciiLetter((char)data[at]) || data[at] is (byte)'\'' or (byte)'"' or (byte)'*';

    private bool Finish(int at, bool negative, double value, int decimals)
    {
        Position = at;
        IsInteger = decimals < 0;
        if (decimals > 0) value *= Tenths[decimals];
        Number = negative ? -value : value;
        return true;
    }

    private void ReadName()
    {
        var from = Position;
        var escaped = false;
        while (Position < end && Characters.IsRegular(data[Position])) escaped |= data[Position++] == '#';
        Name = escaped ? Unescape(data.AsSpan(from, Position - from)) : names.Get(data.AsSpan(from, Position - from));
    }

    private string Unescape(ReadOnlySpan<byte> name)
    {
        textLength = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length &&
                Characters.HexadecimalValue(name[i + 1]) is >= 0 and var high && Characters.HexadecimalValue(name[i + 2]) is >= 0 and var low)
            {
                Append((byte)((high << 4) | low));
                i += 2;
            }
            else
            {
                Append(name[i]);
            }
        }
        return names.Get(Text);
    }

    private void ReadHexadecimal()
    {
        textLength = 0;
        var high = -1;
        while (Position < end)
        {
            var c = data[Position++];
            if (c == '>') break;
            var value = Characters.HexadecimalValue(c);
            if (value < 0) continue;
            if (high < 0)
            {
                high = value;
            }
            else
            {
                Append((byte)((high << 4) | value));
                high = -1;
            }
        }
        if (high >= 0) Append((byte)(high << 4));
    }

    private void ReadLiteral()
    {
        textLength = 0;
        var open = 1;
        while (Position < end)
        {
            var c = data[Position++];
            switch (c)
            {
                case (byte)'(':
                    open++;
                    break;
                case (byte)')' when --open == 0:
                    return;
                case (byte)'\\':
                    ReadEscape();
                    continue;
                case (byte)'\r':
                    if (Position < end && data[Position] == '\n') Position++;
                    c = (byte)'\n';
                    break;
            }
            Append(c);
        }
    }

    private void ReadEscape()
    {
        if (Position >= end) return;
        var c = data[Position++];
        switch (c)
        {
            case (byte)'n': Append((byte)'\n'); break;
            case (byte)'r': Append((byte)'\r'); break;
            case (byte)'t': Append((byte)'\t'); break;
            case (byte)'b': Append((byte)'\b'); break;
            case (byte)'f': Append((byte)'\f'); break;
            case (byte)'\n': break;
            case (byte)'\r':
                if (Position < end && data[Position] == '\n') Position++;
                break;
            case >= (byte)'0' and <= (byte)'7':
                var value = c - '0';
                for (var i = 0; i < 2 && Position < end && data[Position] is >= (byte)'0' and <= (byte)'7'; i++)
                {
                    value = (value << 3) | (data[Position++] - '0');
                }
                Append((byte)value);
                break;
            default: Append(c); break;
        }
    }

    private void Append(byte c)
    {
        if (textLength == text.Length) Array.Resize(ref text, textLength * 2);
        text[textLength++] = c;
    }
}
