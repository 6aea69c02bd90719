using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>Widths and vertical metrics of a CID font (/DW, /W, /DW2, /W2), in ems.</summary>
internal sealed class CidMetrics
{
    private readonly RangeMap<double> widths = new();
    private readonly RangeMap<(double Height, double X, double Y)> verticals = new();
    private readonly double defaultWidth;
    private readonly double defaultOriginY;
    private readonly double defaultHeight;

    public CidMetrics(ObjectStore store, PdfDictionary font)
    {
        defaultWidth = (store.GetNumber(font, "DW") ?? 1000) / 1000;
        var vertical = store.GetNumbers(font, "DW2");
        defaultOriginY = vertical is [var y, _, ..] ? y / 1000 : 0.88;
        defaultHeight = vertical is [_, var h, ..] ? h / 1000 : -1;
        Read(store, font, "W", 1, (first, last, v) => widths.Add(first, last, v[0] / 1000));
        Read(store, font, "W2", 3, (first, last, v) => verticals.Add(first, last, (v[0] / 1000, v[1] / 1000, v[2] / 1000)));
    }

    public CodedGlyph Glyph(int cid, string? text, bool isSpace)
    {
        var width = widths.Find(cid)?.Value ?? defaultWidth;
        var (height, x, y) = verticals.Find(cid)?.Value ?? (defaultHeight, width / 2, defaultOriginY);
        return new(text, width, isSpace, height, x, y);
    }

    /// <summary>Reads "c [v…]" and "first last v" groups of values.</summary>
    private static void Read(ObjectStore store, PdfDictionary font, string key, int group, Action<int, int, ReadOnlySpan<double>> add)
    {
        if (store.Get<PdfArray>(font, key) is not { } array) return;
        var items = array.Items;
        store.Budget.Charge(items.Count);
        for (var i = 0; i + 1 < items.Count;)
        {
            if (store.Resolve(items[i]) is not PdfNumber first) return;
            if (store.AsNumbers(items[i + 1]) is { } list)
            {
                for (var k = 0; k + group <= list.Length; k += group)
                {
                    add(first.Integer + (k / group), first.Integer + (k / group), list.AsSpan(k, group));
                }
                i += 2;
                continue;
            }
            if (i + 1 + group >= items.Count || store.Resolve(items[i + 1]) is not PdfNumber last) return;
            var values = new double[group];
            for (var k = 0; k < group; k++) values[k] = (store.Resolve(items[i + 2 + k]) as PdfNumber)?.Value ?? 0;
            add(first.Integer, last.Integer, values);
            i += 2 + group;
        }
    }
}
