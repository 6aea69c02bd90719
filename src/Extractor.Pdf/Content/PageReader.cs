using Extractor.Pdf.Fonts;
using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>Reads one page after another; fonts stay from page to page.</summary>
internal sealed class PageReader(ObjectStore store)
{
    /// <summary>A4, in points, for pages that do not say how large they are.</summary>
    private static readonly Rectangle UsualBox = new(0, 0, 595.28, 841.89);

    /// <summary>Annotations' flags Hidden and NoView.</summary>
    private const int NotShown = 2 | 32;

    private readonly FontReader fonts = new(store);
    private readonly Layers layers = new(store);

    public PdfPage Read(PageNode node, int number, List<PdfNote> notes)
    {
        store.Budget.StartPage();
        var media = BoxOf(node.MediaBox) ?? UsualBox;
        var crop = BoxOf(node.CropBox) is { } cropBox && cropBox.Intersect(media) is { IsEmpty: false } shown ? shown : media;
        var canvas = new PageCanvas(store.Limits);
        var isComplete = true;
        try
        {
            new Interpreter(store, fonts, layers, canvas, crop).Run(ReadContents(node), store.AsDictionary(node.Resources) ?? PdfDictionary.Empty);
            foreach (var (form, rectangle) in Appearances(node)) new Interpreter(store, fonts, layers, canvas, crop).PaintAppearance(form, rectangle);
        }
        catch (PdfException e)
        {
            notes.Add(new(e.Fault, number, e.Message));
            isComplete = false;
        }
        var unit = store.GetNumber(node.Dictionary, "UserUnit") is > 0 and < 1000 and var given ? given : 1;
        return new(number, crop, RotationOf(node), unit, canvas.Glyphs, canvas.Paths, canvas.Images, notes, isComplete);
    }

    /// <summary>What annotations and the fields of forms show.</summary>
    private IEnumerable<(PdfStream Form, Rectangle Rectangle)> Appearances(PageNode node)
    {
        foreach (var item in store.Get<PdfArray>(node.Dictionary, "Annots")?.Items ?? [])
        {
            var annotation = store.AsDictionary(item);
            if (((int)(store.GetNumber(annotation, "F") ?? 0) & NotShown) != 0 || store.GetName(annotation, "Subtype") == "Popup") continue;
            var normal = store.Resolve(store.GetDictionary(annotation, "AP")?["N"]);
            // Of several states (a tick box's), the current one is shown.
            if (normal is PdfDictionary states) normal = store.GetName(annotation, "AS") is { } current ? store.Resolve(states[current]) : null;
            if (normal is PdfStream form && BoxOf(annotation?["Rect"]) is { } rectangle && !layers.IsOff(annotation!["OC"])) yield return (form, rectangle);
        }
    }

    private Rectangle? BoxOf(PdfObject? value) =>
        store.AsNumbers(value) is [var a, var b, var c, var d, ..] && Rectangle.Of(new(a, b), new(c, d)) is { IsEmpty: false } box ? box : null;

    private int RotationOf(PageNode node)
    {
        var turn = (store.Resolve(node.Rotate) as PdfNumber)?.Value ?? 0;
        return (((((int)Math.Clamp(Math.Round(turn / 90), -1000, 1000)) % 4) + 4) % 4) * 90;
    }

    private byte[] ReadContents(PageNode node)
    {
        switch (store.Resolve(node.Dictionary["Contents"]))
        {
            case PdfStream stream:
                return store.Decode(stream);
            case PdfArray array:
                var parts = new List<byte[]>();
                var length = 0L;
                foreach (var item in array.Items)
                {
                    if (store.Resolve(item) is not PdfStream part) continue;
                    parts.Add(store.Decode(part));
                    length += parts[^1].Length + 1;
                    if (length > store.Limits.StreamBytes) throw new PdfException(PdfFault.TooLarge, "The page's content streams are too long.");
                }
                return Join(parts, (int)length);
            default:
                return [];
        }
    }

    // Streams are cut anywhere between tokens, so a space must stand between them.
    private static byte[] Join(List<byte[]> parts, int length)
    {
        if (parts.Count == 1) return parts[0];
        var whole = new byte[length];
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(whole, at);
            at += part.Length;
            whole[at++] = (byte)' ';
        }
        return whole;
    }
}
