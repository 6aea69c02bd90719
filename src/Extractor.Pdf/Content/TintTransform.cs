using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>The function from a special ink's tint to ordinary colour components.</summary>
internal static class TintTransform
{
    public delegate double[]? Function(ReadOnlySpan<double> tints);

    /// <summary>Null for PostScript and other functions, which are not run: more tint is then darker.</summary>
    public static Function? Read(ObjectStore store, PdfObject? value, int components)
    {
        var dictionary = store.AsDictionary(value);
        return store.GetNumber(dictionary, "FunctionType") switch
        {
            2 => Exponential(store, dictionary!, components),
            0 when store.Resolve(value) is PdfStream stream => Sampled(store, stream, components),
            _ => null,
        };
    }

    private static Function Exponential(ObjectStore store, PdfDictionary function, int components)
    {
        var from = store.GetNumbers(function, "C0") ?? [0];
        var to = store.GetNumbers(function, "C1") ?? [1];
        var power = store.GetNumber(function, "N") ?? 1;
        return tints =>
        {
            if (tints.IsEmpty || from.Length < components || to.Length < components) return null;
            var t = Math.Pow(Math.Clamp(tints[0], 0, 1), power);
            return [.. from.Zip(to, (a, b) => a + (t * (b - a)))];
        };
    }

    /// <summary>One input of 8-bit samples, the usual case, taken at the nearest sample.</summary>
    private static Function? Sampled(ObjectStore store, PdfStream stream, int components)
    {
        if (store.GetNumbers(stream.Dictionary, "Size") is not [var size and >= 1] || store.GetNumber(stream.Dictionary, "BitsPerSample") != 8) return null;
        var samples = store.Decode(stream);
        return tints =>
        {
            if (tints.IsEmpty) return null;
            var at = (int)Math.Round(Math.Clamp(tints[0], 0, 1) * (size - 1)) * components;
            if (components == 0 || at < 0 || at + components > samples.Length) return null;
            var result = new double[components];
            for (var i = 0; i < components; i++) result[i] = samples[at + i] / 255.0;
            return result;
        };
    }
}
