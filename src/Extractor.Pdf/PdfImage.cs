using Extractor.Pdf.Content;
using Extractor.Pdf.Filters;
using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf;

/// <summary>How an image's bytes are to be read.</summary>
public enum ImageFormat
{
    /// <summary>Rows of samples, each row padded to a whole byte.</summary>
    Samples,
    Jpeg,
    CcittFax,
    Jpeg2000,
    Jbig2,
    Unknown,
}

/// <summary>An image's samples or the file in an image format that holds them.</summary>
/// <param name="BitsPerSample">1, 2, 4, 8 or 16.</param>
/// <param name="Components">Samples of one picture element.</param>
public sealed record ImageBytes(ImageFormat Format, byte[] Bytes, int BitsPerSample, int Components);

/// <summary>An image of the file; its bytes are decoded when asked for.</summary>
public sealed class PdfImage
{
    private readonly ObjectStore store;
    private readonly PdfStream stream;
    private readonly ColorSpace space;

    internal PdfImage(ObjectStore store, PdfStream stream, PdfDictionary resources)
    {
        (this.store, this.stream) = (store, stream);
        Width = Size("Width", "W");
        Height = Size("Height", "H");
        IsMask = (Entry("ImageMask", "IM") as PdfBoolean)?.Value ?? false;
        IsTranslucent = stream.Dictionary["SMask"] is not null || stream.Dictionary["Mask"] is not null;
        space = IsMask || Entry("ColorSpace", "CS") is not { } value ? ColorSpace.Gray : ColorSpace.Read(store, value, resources);
    }

    /// <summary>Picture elements in a row.</summary>
    public int Width { get; }

    public int Height { get; }

    /// <summary>Painted with the fill colour through a stencil.</summary>
    public bool IsMask { get; }

    /// <summary>Whether parts of it let through what is below.</summary>
    public bool IsTranslucent { get; }

    /// <exception cref="PdfException">Decoding takes more work than the file may take.</exception>
    public ImageBytes Decode()
    {
        var decoded = StreamDecoder.Decode(store, stream);
        var format = decoded.Rest switch
        {
            null => ImageFormat.Samples,
            "DCTDecode" or "DCT" => ImageFormat.Jpeg,
            "CCITTFaxDecode" or "CCF" => ImageFormat.CcittFax,
            "JPXDecode" => ImageFormat.Jpeg2000,
            "JBIG2Decode" => ImageFormat.Jbig2,
            _ => ImageFormat.Unknown,
        };
        var bits = IsMask ? 1 : (int)((Entry("BitsPerComponent", "BPC") as PdfNumber)?.Value ?? 8);
        return new(format, decoded.Bytes, bits, Math.Max(1, space.Components));
    }

    /// <summary>The one colour of a small image; null: it has several, or they cannot be told.</summary>
    public Ink? PlainInk()
    {
        if ((long)Width * Height > PlainSamples || Width * Height == 0 || IsMask) return null;
        if (TryDecode() is not var (format, bytes, bits, components)) return null;
        if (format != ImageFormat.Samples || bits != 8 || bytes.Length < components) return null;
        for (var i = components; i < Math.Min(bytes.Length, Width * Height * components); i++)
        {
            if (bytes[i] != bytes[i % components]) return null;
        }
        return space.InkOf([.. bytes.Take(components).Select(b => space.IsIndexed ? b : b / 255.0)]);
    }

    private ImageBytes? TryDecode()
    {
        try
        {
            return Decode();
        }
        catch (PdfException)
        {
            // The budget is spent: the page's reader has said so, or the next one will.
            return null;
        }
    }

    /// <summary>Lines drawn as images are mostly one sample thick.</summary>
    private const int PlainSamples = 16_384;

    private int Size(string key, string shortKey) => (int)Math.Clamp((Entry(key, shortKey) as PdfNumber)?.Value ?? 0, 0, 1 << 20);

    // Inline images write the short names.
    private PdfObject? Entry(string key, string shortKey) => store.Resolve(stream.Dictionary[key] ?? stream.Dictionary[shortKey]);
}
