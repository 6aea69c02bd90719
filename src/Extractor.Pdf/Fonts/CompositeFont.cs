namespace Extractor.Pdf.Fonts;

/// <summary>A Type 0 font: codes of one to four bytes become characters of a CID font.</summary>
internal sealed class CompositeFont(FontFace face, CMap codes, CidMetrics metrics, Func<int, int?, string?> textOf) : Font(face)
{
    private readonly Dictionary<int, CodedGlyph> known = [];

    public override bool IsVertical => codes.IsVertical;

    public override CodedGlyph Next(ReadOnlySpan<byte> text, ref int at)
    {
        var from = at;
        var code = codes.Next(text, ref at);
        if (known.TryGetValue(code, out var glyph)) return glyph;
        var cid = codes.Cid(code);
        glyph = metrics.Glyph(cid ?? 0, textOf(code, cid), isSpace: at - from == 1 && code == ' ');
        return known[code] = glyph;
    }
}
