namespace Extractor.Pdf.Syntax;

internal enum TokenKind
{
    End,
    Number,
    Name,
    Text,
    ArrayOpen,
    ArrayClose,
    DictionaryOpen,
    DictionaryClose,
    Keyword,
}

/// <summary>Cuts bytes into the tokens of PDF's syntax; never fails, whatever the bytes.</summary>
internal sealed partial class Lexer(byte[] data, int start, int end)
{
    private readonly NameTable names = new();
    private byte[] text = new byte[256];
    private int textLength;

    public int Position { get; set; } = start;

    public int End => end;

    public byte[] Data => data;

    /// <summary>Where the last token begins.</summary>
    public int TokenStart { get; private set; }

    /// <summary>The last number.</summary>
    public double Number { get; private set; }

    /// <summary>Whether the last number was written without a point.</summary>
    public bool IsInteger { get; private set; }

    /// <summary>The last name, without the slash.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The bytes of the last string, until the next token.</summary>
    public ReadOnlySpan<byte> Text => text.AsSpan(0, textLength);

    /// <summary>The bytes of the last keyword.</summary>
    public ReadOnlySpan<byte> Keyword => data.AsSpan(TokenStart, Position - TokenStart);

    public TokenKind Next()
    {
        SkipSpace();
        TokenStart = Position;
        if (Position >= end) return TokenKind.End;
        var first = data[Position];
        switch (first)
        {
            case (byte)'/':
                Position++;
                ReadName();
                return TokenKind.Name;
            case (byte)'(':
                Position++;
                ReadLiteral();
                return TokenKind.Text;
            case (byte)'[':
                Position++;
                return TokenKind.ArrayOpen;
            case (byte)']':
                Position++;
                return TokenKind.ArrayClose;
            case (byte)'<':
                if (++Position < end && data[Position] == '<')
                {
                    Position++;
                    return TokenKind.DictionaryOpen;
                }
                ReadHexadecimal();
                return TokenKind.Text;
            case (byte)'>':
                if (++Position < end && data[Position] == '>') Position++;
                return TokenKind.DictionaryClose;
            case (byte)'{' or (byte)'}' or (byte)')':
                Position++;
                return TokenKind.Keyword;
            case (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.':
                return ReadNumber() ? TokenKind.Number : ReadKeyword();
            default:
                return ReadKeyword();
        }
    }

    /// <summary>Skips white space and comments.</summary>
    public void SkipSpace()
    {
        while (Position < end)
        {
            var c = data[Position];
            if (c == '%')
            {
                while (Position < end && data[Position] is not ((byte)'\r' or (byte)'\n')) Position++;
            }
            else if (!Characters.IsSpace(c))
            {
                return;
            }
            else
            {
                Position++;
            }
        }
    }

    private TokenKind ReadKeyword()
    {
        Position = TokenStart;
        while (Position < end && Characters.IsRegular(data[Position])) Position++;
        if (Position == TokenStart) Position++;
        return TokenKind.Keyword;
    }
}
