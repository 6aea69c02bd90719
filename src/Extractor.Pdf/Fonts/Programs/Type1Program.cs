using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts.Programs;

/// <summary>The encoding that a Type 1 font program states in its readable part.</summary>
internal static class Type1Program
{
    /// <summary>Glyph names by code; null: the program states none.</summary>
    public static IReadOnlyList<string?>? Encoding(byte[] program)
    {
        var end = program.AsSpan().IndexOf("eexec"u8) is >= 0 and var found ? found : program.Length;
        var start = program.AsSpan(0, end).IndexOf("/Encoding"u8);
        if (start < 0) return null;
        var lexer = new Lexer(program, start + 9, end);
        var names = new string?[256];
        var any = false;
        var code = -1;
        while (lexer.Next() is var token && token != TokenKind.End)
        {
            switch (token)
            {
                case TokenKind.Keyword when lexer.Keyword.SequenceEqual("StandardEncoding"u8):
                    return Encodings.Standard;
                case TokenKind.Keyword when any && lexer.Keyword is var word && (word.SequenceEqual("def"u8) || word.SequenceEqual("readonly"u8)):
                    return names;
                case TokenKind.Number:
                    code = (int)Math.Clamp(lexer.Number, -1, 256);
                    break;
                case TokenKind.Name when code is >= 0 and < 256:
                    (names[code], any, code) = (lexer.Name, true, -1);
                    break;
            }
        }
        return any ? names : null;
    }
}
