using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>Turns a colour's components into what is seen, well enough to tell white from not white.</summary>
internal sealed class ColorSpace
{
    /// <summary>Colour spaces that stand on others; real ones do so twice.</summary>
    private const int MostNesting = 5;

    private readonly Func<ReadOnlySpan<double>, Ink> inkOf;

    private ColorSpace(int components, Ink initial, Func<ReadOnlySpan<double>, Ink> inkOf) =>
        (Components, Initial, this.inkOf) = (components, initial, inkOf);

    public static ColorSpace Gray { get; } = new(1, Ink.Black, c => Ink.Of(c[0], c[0], c[0]));

    public static ColorSpace Rgb { get; } = new(3, Ink.Black, c => Ink.Of(c[0], c[1], c[2]));

    public static ColorSpace Process { get; } = new(4, Ink.Black, c => Ink.OfProcess(c[0], c[1], c[2], c[3]));

    public static ColorSpace Pattern { get; } = new(0, Ink.Pattern, _ => Ink.Pattern);

    /// <summary>Lightness alone tells white here.</summary>
    private static ColorSpace Lab { get; } = new(3, Ink.Black, c => Ink.Of(c[0] / 100, c[0] / 100, c[0] / 100));

    public int Components { get; }

    /// <summary>Whether a component is an index into a table, and no share of 1.</summary>
    public bool IsIndexed { get; private init; }

    /// <summary>The colour that is set when the space is.</summary>
    public Ink Initial { get; }

    public Ink InkOf(ReadOnlySpan<double> components) => components.Length < Components ? Initial : inkOf(components);

    /// <param name="resources">Where names are looked up; null: nowhere.</param>
    public static ColorSpace Read(ObjectStore store, PdfObject? value, PdfDictionary? resources, int nesting = 0)
    {
        if (nesting > MostNesting) return Gray;
        value = store.Resolve(value);
        if (value is PdfName name)
        {
            return Named(name.Value) ?? (store.GetDictionary(resources, "ColorSpace")?[name.Value] is { } found
                ? Read(store, found, null, nesting + 1)
                : Gray);
        }
        if (value is not PdfArray { Items: [var kind, ..] items } || store.Resolve(kind) is not PdfName family) return Gray;
        var second = items.Count > 1 ? items[1] : null;
        var third = items.Count > 2 ? items[2] : null;
        switch (family.Value)
        {
            case "ICCBased":
                return OfCount(store.GetNumber(store.AsDictionary(second), "N") ?? 0);
            case "CalRGB":
                return Rgb;
            case "Lab":
                return Lab;
            case "Indexed" or "I":
                return Indexed(store, Read(store, second, resources, nesting + 1), items.Count > 3 ? store.Resolve(items[3]) : null);
            case "Separation":
                return Tints(1, store, second, Read(store, third, resources, nesting + 1), items.Count > 3 ? items[3] : null);
            case "DeviceN":
                var names = (store.Resolve(second) as PdfArray)?.Items.Count ?? 1;
                return Tints(names, store, null, Read(store, third, resources, nesting + 1), items.Count > 3 ? items[3] : null);
            default:
                return Named(family.Value) ?? Gray;
        }
    }

    private static ColorSpace? Named(string name) => name switch
    {
        "DeviceGray" or "G" or "CalGray" => Gray,
        "DeviceRGB" or "RGB" => Rgb,
        "DeviceCMYK" or "CMYK" => Process,
        "Pattern" => Pattern,
        _ => null,
    };

    private static ColorSpace OfCount(double components) => components switch { 3 => Rgb, 4 => Process, _ => Gray };

    private static ColorSpace Indexed(ObjectStore store, ColorSpace inner, PdfObject? lookup)
    {
        var table = lookup switch { PdfText text => text.Bytes, PdfStream stream => store.Decode(stream), _ => [] };
        return new(1, Look(0), c => Look((int)Math.Clamp(c[0], 0, 255))) { IsIndexed = true };

        Ink Look(int index)
        {
            var at = index * inner.Components;
            if (inner.Components == 0 || at + inner.Components > table.Length) return Ink.Black;
            var components = new double[inner.Components];
            for (var i = 0; i < components.Length; i++) components[i] = table[at + i] / 255.0;
            return inner.InkOf(components);
        }
    }

    private static ColorSpace Tints(int count, ObjectStore store, PdfObject? name, ColorSpace inner, PdfObject? transform)
    {
        if (store.Resolve(name) is PdfName { Value: "None" }) return new(1, new(255, 255, 255, 0), _ => new(255, 255, 255, 0));
        var tint = TintTransform.Read(store, transform, inner.Components);
        var full = new double[count];
        Array.Fill(full, 1);
        return new(count, InkOf(full), InkOf);

        Ink InkOf(ReadOnlySpan<double> tints) => tint?.Invoke(tints) is { } components
            ? inner.InkOf(components)
            : Ink.Of(1 - Most(tints), 1 - Most(tints), 1 - Most(tints));
    }

    private static double Most(ReadOnlySpan<double> tints)
    {
        var most = 0.0;
        foreach (var tint in tints) most = Math.Max(most, tint);
        return most;
    }
}
