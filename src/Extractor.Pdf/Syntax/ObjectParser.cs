using Extractor.Pdf.Structure;

namespace Extractor.Pdf.Syntax;

/// <summary>Builds values out of tokens. What makes no sense is left out; nothing is thrown but for the work budget.</summary>
/// <param name="nesting">How deep arrays and dictionaries may lie in one another; deeper ones read as null.</param>
/// <param name="key">Decrypts the strings; null: they are plain.</param>
internal sealed class ObjectParser(Lexer lexer, int nesting, ObjectKey? key = null)
{
    public Lexer Lexer => lexer;

    /// <summary>The next value; null for the null object, a stray bracket or keyword, and the end.</summary>
    public PdfObject? Read() => ReadFrom(lexer.Next(), 0);

    private PdfObject? ReadFrom(TokenKind token, int depth) => token switch
    {
        TokenKind.Number => ReadNumberOrReference(),
        TokenKind.Name => new PdfName(lexer.Name),
        TokenKind.Text => new PdfText(key is null ? lexer.Text.ToArray() : key.DecryptText(lexer.Text)),
        TokenKind.ArrayOpen when depth < nesting => ReadArray(depth + 1),
        TokenKind.DictionaryOpen when depth < nesting => ReadDictionary(depth + 1),
        TokenKind.Keyword => lexer.Keyword switch
        {
            var word when word.SequenceEqual("true"u8) => new PdfBoolean(true),
            var word when word.SequenceEqual("false"u8) => new PdfBoolean(false),
            _ => null,
        },
        _ => null,
    };

    private PdfObject ReadNumberOrReference()
    {
        var value = lexer.Number;
        if (!lexer.IsInteger || value < 0 || value > int.MaxValue) return new PdfNumber(value);
        var (data, at, end) = (lexer.Data, lexer.Position, lexer.End);
        if (!SkipSpaces(data, ref at, end) || !SkipDigits(data, ref at, end) || !SkipSpaces(data, ref at, end)) return new PdfNumber(value);
        if (at >= end || data[at] != 'R' || (at + 1 < end && Characters.IsRegular(data[at + 1]))) return new PdfNumber(value);
        lexer.Position = at + 1;
        return new PdfReference((int)value);
    }

    private static bool SkipSpaces(byte[] data, ref int at, int end)
    {
        var from = at;
        while (at < end && Characters.IsSpace(data[at])) at++;
        return at > from;
    }

    private static bool SkipDigits(byte[] data, ref int at, int end)
    {
        var from = at;
        while (at < end && Characters.IsDigit(data[at])) at++;
        return at > from && at - from <= 10;
    }

    private PdfArray ReadArray(int depth)
    {
        var items = new List<PdfObject?>();
        while (true)
        {
            var before = lexer.Position;
            var token = lexer.Next();
            if (token is TokenKind.ArrayClose or TokenKind.End) break;
            if (EndsObject(token))
            {
                lexer.Position = before;
                break;
            }
            if (token != TokenKind.DictionaryClose) items.Add(ReadFrom(token, depth));
        }
        return new(items);
    }

    private PdfDictionary ReadDictionary(int depth)
    {
        var entries = new Dictionary<string, PdfObject>();
        while (true)
        {
            var before = lexer.Position;
            var token = lexer.Next();
            if (token is TokenKind.DictionaryClose or TokenKind.End) break;
            if (EndsObject(token))
            {
                lexer.Position = before;
                break;
            }
            if (token != TokenKind.Name) continue;
            var name = lexer.Name;
            before = lexer.Position;
            token = lexer.Next();
            if (token is TokenKind.DictionaryClose or TokenKind.End) break;
            if (EndsObject(token))
            {
                lexer.Position = before;
                break;
            }
            // The last of two entries with one name counts, as in other readers.
            if (ReadFrom(token, depth) is { } value) entries[name] = value;
        }
        return new(entries);
    }

    // A value that was never closed must not eat the objects behind it.
    private bool EndsObject(TokenKind token) =>
        token == TokenKind.Keyword && lexer.Keyword is var word &&
        (word.SequenceEqual("endobj"u8) || word.SequenceEqual("obj"u8) || word.SequenceEqual("stream"u8) || word.SequenceEqual("endstream"u8));
}
