using System.Text;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>Reads the little PostScript of CMap files: code spaces, characters of codes, texts of codes.</summary>
/// <param name="named">Finds a predefined map by its name, for usecmap.</param>
internal sealed class CMapReader(byte[] bytes, Func<string, CMapReader.Maps?> named)
{
    /// <summary>Ranges kept of one map; the largest of Adobe's have some 18,000.</summary>
    private const int MostRanges = 200_000;

    private readonly Lexer lexer = new(bytes, 0, bytes.Length);
    private int ranges;
    private CMap CMap { get; } = new();
    private ToUnicode Texts { get; } = new();

    /// <summary>What one file says of characters and of texts.</summary>
    internal sealed record Maps(CMap CMap, ToUnicode Texts);

    public Maps Read()
    {
        var name = "";
        while (lexer.Next() is var token && token != TokenKind.End)
        {
            if (token == TokenKind.Name)
            {
                if (lexer.Name != "WMode" || lexer.Next() != TokenKind.Number) name = lexer.Name;
                else CMap.IsVertical = lexer.Number == 1;
            }
            else if (token == TokenKind.Keyword)
            {
                Run(Encoding.Latin1.GetString(lexer.Keyword), name);
            }
        }
        return new(CMap, Texts);
    }

    private void Run(string word, string name)
    {
        switch (word)
        {
            case "usecmap" when named(name) is { } parent:
                (CMap.Parent, Texts.Parent) = (parent.CMap, parent.Texts);
                break;
            case "begincodespacerange": ReadSpaces(); break;
            case "begincidrange": ReadCids(true); break;
            case "begincidchar": ReadCids(false); break;
            case "beginbfrange": ReadTexts(true); break;
            case "beginbfchar": ReadTexts(false); break;
        }
    }

    private bool TryCode(out int code, out int length)
    {
        (code, length) = (0, 0);
        if (lexer.Next() != TokenKind.Text) return false;
        length = lexer.Text.Length;
        foreach (var b in lexer.Text) code = (code << 8) | b;
        return true;
    }

    private void ReadSpaces()
    {
        while (TryCode(out var low, out var length) && TryCode(out var high, out _))
        {
            if (length is >= 1 and <= 4 && ++ranges < MostRanges) CMap.AddSpace(new(length, (uint)low, (uint)high));
        }
    }

    private void ReadCids(bool isRange)
    {
        while (TryCode(out var first, out _))
        {
            var last = first;
            if (isRange && !TryCode(out last, out _)) return;
            if (lexer.Next() != TokenKind.Number) return;
            if (++ranges < MostRanges) CMap.AddRange(first, last, (int)Math.Clamp(lexer.Number, 0, 0xFFFFFF));
        }
    }

    private void ReadTexts(bool isRange)
    {
        while (TryCode(out var first, out _))
        {
            var last = first;
            if (isRange && !TryCode(out last, out _)) return;
            switch (lexer.Next())
            {
                case TokenKind.Text:
                    Add(first, last, Utf16(lexer.Text));
                    break;
                case TokenKind.ArrayOpen:
                    for (var code = first; lexer.Next() == TokenKind.Text; code++)
                    {
                        if (code <= last) Add(code, code, Utf16(lexer.Text));
                    }
                    break;
                case TokenKind.Number or TokenKind.Name:
                    break;
                default:
                    return;
            }
        }
    }

    private void Add(int first, int last, string text)
    {
        if (++ranges < MostRanges) Texts.Add(first, last, text);
    }

    private static string Utf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length == 1 ? ((char)bytes[0]).ToString() : Encoding.BigEndianUnicode.GetString(bytes[..(bytes.Length & ~1)]);
}
