using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Extractor.Reading;

/// <summary>What kind of file some bytes are, told by the bytes: names on government sites often say something else.</summary>
public static class MediaType
{
    public const string Pdf = "application/pdf";
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public const string OldWord = "application/msword";
    public const string OldSheet = "application/vnd.ms-excel";
    public const string EncryptedOffice = "application/x-office-encrypted";
    public const string OldOffice = "application/x-ole-storage";
    public const string Ofd = "application/ofd";
    public const string Zip = "application/zip";
    public const string Rtf = "application/rtf";
    public const string Html = "text/html";
    public const string Xml = "application/xml";
    public const string Text = "text/plain";
    public const string Unknown = "application/octet-stream";

    /// <summary>Readers allow this much junk in front of a PDF's header, as Acrobat does. Bytes.</summary>
    private const int PdfHeaderWithin = 1024;

    /// <summary>How much of a text is looked at. Bytes.</summary>
    private const int TextSample = 4096;

    private static readonly (byte[] Start, string Type)[] Starts =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "image/png"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
        ("GIF8"u8.ToArray(), "image/gif"),
        ("II*\0"u8.ToArray(), "image/tiff"),
        ("MM\0*"u8.ToArray(), "image/tiff"),
        ("BM"u8.ToArray(), "image/bmp"),
        ("{\\rtf"u8.ToArray(), Rtf),
        ([0x1F, 0x8B], "application/gzip"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "application/x-7z-compressed"),
        ("Rar!"u8.ToArray(), "application/vnd.rar"),
        ("MIME-Version:"u8.ToArray(), "multipart/related"),
    ];

    public static string Of(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8)) return OfArchive(content);
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return CompoundFiles.MediaTypeOf(bytes);
        foreach (var (start, type) in Starts)
        {
            if (bytes.StartsWith(start)) return type;
        }
        if (bytes[..Math.Min(bytes.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0) return Pdf;
        return OfText(bytes[..Math.Min(bytes.Length, TextSample)]);
    }

    /// <exception cref="InvalidDataException">The bytes are no zip archive.</exception>
    internal static ZipArchive Archive(ReadOnlyMemory<byte> content)
    {
        var bytes = MemoryMarshal.TryGetArray(content, out var segment) ? segment : new ArraySegment<byte>(content.ToArray());
        return new(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), ZipArchiveMode.Read);
    }

    private static string OfText(ReadOnlySpan<byte> sample)
    {
        var wide = sample.StartsWith<byte>([0xFF, 0xFE]);
        if (!wide && sample.Contains((byte)0)) return Unknown;
        var text = (wide ? Encoding.Unicode : Encoding.UTF8).GetString(sample).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        string[] tags = ["<!doctype html", "<html", "<head", "<body", "<table", "<div", "<meta", "<script"];
        if (tags.Any(t => text.StartsWith(t, StringComparison.OrdinalIgnoreCase))) return Html;
        if (text.StartsWith("<?xml", StringComparison.Ordinal))
        {
            return text.Contains("<html", StringComparison.OrdinalIgnoreCase) ? Html : Xml;
        }
        return text.Length == 0 ? Unknown : Text;
    }

    private static string OfArchive(ReadOnlyMemory<byte> content)
    {
        IReadOnlyList<string> names;
        try
        {
            using var zip = Archive(content);
            names = [.. zip.Entries.Select(e => e.FullName.Replace('\\', '/').TrimStart('/'))];
        }
        catch (InvalidDataException)
        {
            // Cut off before its directory: the names still stand before each part, so the reader can say "damaged".
            names = [.. LocalNames(content.Span)];
        }
        if (names.Any(n => n.StartsWith("word/", StringComparison.OrdinalIgnoreCase))) return Word;
        if (names.Any(n => n.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))) return Sheet;
        if (names.Any(n => n.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))) return Slides;
        return names.Any(n => n.Equals("OFD.xml", StringComparison.OrdinalIgnoreCase)) ? Ofd : Zip;
    }

    private static List<string> LocalNames(ReadOnlySpan<byte> bytes)
    {
        // A local file header: its name's length at 26, the name at 30.
        const int LengthAt = 26;
        const int NameAt = 30;
        var names = new List<string>();
        for (var rest = bytes; rest.IndexOf("PK\x03\x04"u8) is >= 0 and var at && at + NameAt < rest.Length; rest = rest[(at + NameAt)..])
        {
            var length = rest[at + LengthAt] | rest[at + LengthAt + 1] << 8;
            if (at + NameAt + length <= rest.Length) names.Add(Encoding.UTF8.GetString(rest.Slice(at + NameAt, length)));
        }
        return names;
    }
}
