using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

internal sealed partial class Interpreter
{
    /// <summary>Bytes of decoded forms kept while a page is read: some pages paint one small form a thousand times.</summary>
    private const int KeptFormBytes = 4 << 20;

    /// <summary>Images kept of one page; pages of patterns paint one image some thousand times.</summary>
    private const int MostImages = 20_000;

    private readonly Dictionary<PdfStream, byte[]> keptForms = [];
    private int keptFormSize;
    private int savedBelow;

    private void PaintObject(string? name)
    {
        if (name is null || store.GetDictionary(resources, "XObject")?[name] is not { } value || store.Resolve(value) is not PdfStream stream) return;
        switch (store.GetName(stream.Dictionary, "Subtype"))
        {
            case "Form":
                PaintForm(stream, value is PdfReference reference ? reference.Number : 0);
                break;
            case "Image":
                PaintImage(stream);
                break;
        }
    }

    private void PaintForm(PdfStream form, int number)
    {
        if (formDepth >= store.Limits.FormDepth || (number > 0 && !running.Add(number))) return;
        var (outer, outerBelow, outerText, outerLine) = (state, savedBelow, text, line);
        savedBelow = saved.Count;
        formDepth++;
        BeginMark(null, form.Dictionary["OC"]);
        if (store.GetNumbers(form.Dictionary, "Matrix") is [var a, var b, var c, var d, var e, var f, ..])
        {
            state.Ctm = new Matrix(a, b, c, d, e, f).Then(state.Ctm);
        }
        if (store.GetNumbers(form.Dictionary, "BBox") is [var left, var bottom, var right, var top, ..])
        {
            state.Clip = state.Clip.Intersect(Rectangle.Of(new(left, bottom), new(right, top)).Through(state.Ctm));
        }
        var marksBefore = marks.Count;
        Run(DecodeForm(form), store.GetDictionary(form.Dictionary, "Resources") ?? resources);
        while (marks.Count > marksBefore) EndMark();
        EndMark();
        formDepth--;
        running.Remove(number);
        (state, savedBelow, text, line) = (outer, outerBelow, outerText, outerLine);
    }

    private byte[] DecodeForm(PdfStream form)
    {
        if (keptForms.TryGetValue(form, out var known)) return known;
        var bytes = store.Decode(form);
        if (keptFormSize + bytes.Length > KeptFormBytes) return bytes;
        keptFormSize += bytes.Length;
        return keptForms[form] = bytes;
    }

    /// <summary>Paints an annotation's appearance so that its box fills the annotation's rectangle.</summary>
    public void PaintAppearance(PdfStream form, Rectangle rectangle)
    {
        var matrix = store.GetNumbers(form.Dictionary, "Matrix") is [var a, var b, var c, var d, var e, var f, ..] ? new Matrix(a, b, c, d, e, f) : Matrix.Identity;
        if (store.GetNumbers(form.Dictionary, "BBox") is not [var left, var bottom, var right, var top, ..]) return;
        var box = Rectangle.Of(new(left, bottom), new(right, top)).Through(matrix);
        if (box.IsEmpty) return;
        var (x, y) = (rectangle.Width / box.Width, rectangle.Height / box.Height);
        state.Ctm = new(x, 0, 0, y, rectangle.Left - (box.Left * x), rectangle.Bottom - (box.Bottom * y));
        PaintForm(form, 0);
    }

    private void PaintImage(PdfStream stream)
    {
        if (IsLayerOff || canvas.Images.Count >= MostImages) return;
        var image = new PdfImage(store, stream, resources);
        var ink = image.IsMask ? state.FillInk : Ink.Pattern;
        if (ink.IsClear) return;
        var covers = state.IsCovering && state.FillAlpha >= 1 && !image.IsMask && !image.IsTranslucent;
        canvas.Add(new PaintedImage(image, state.Ctm, ink, state.Clip, covers, canvas.TakeOrder()));
    }

    private void PaintInlineImage(Lexer lexer)
    {
        var entries = new Dictionary<string, PdfObject>();
        var parser = new ObjectParser(lexer, store.Limits.Nesting);
        while (lexer.Next() is var token && token != TokenKind.End)
        {
            if (token == TokenKind.Keyword && lexer.Keyword.SequenceEqual("ID"u8)) break;
            if (token != TokenKind.Name) continue;
            var name = lexer.Name;
            if (parser.Read() is { } value) entries[name] = value;
        }
        var start = Math.Min(lexer.Position + 1, lexer.End);
        lexer.Position = InlineImageEnd(lexer.Data, start, lexer.End);
        PaintImage(new(new(entries), lexer.Data.AsMemory(start, Math.Max(0, lexer.Position - 2 - start)), null));
    }

    /// <summary>Behind the EI that ends the image: the first with white space around it and text, not samples, behind it.</summary>
    private static int InlineImageEnd(byte[] data, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            var next = data.AsSpan(at, end - at).IndexOf("EI"u8);
            if (next < 0) return end;
            at += next;
            var spaceBefore = at == from || Characters.IsSpace(data[at - 1]);
            var spaceBehind = at + 2 >= end || Characters.IsSpace(data[at + 2]);
            if (spaceBefore && spaceBehind && LooksLikeOperators(data.AsSpan(at + 2, Math.Min(end - at - 2, 16)))) return at + 2;
        }
        return end;
    }

    private static bool LooksLikeOperators(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b is > 126 or (< 32 and not (9 or 10 or 12 or 13 or 0))) return false;
        }
        return true;
    }
}
