using System.IO.Compression;
using System.Text;

namespace Extractor.Reading;

/// <summary>What a file is, by its bytes alone: names on government sites are often wrong.</summary>
public static class MediaType
{
    public const string Pdf = "application/pdf";
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public const string EncryptedOffice = "application/vnd.ms-office.encrypted";
    public const string OldWord = "application/msword";
    public const string OldSheet = "application/vnd.ms-excel";
    public const string OldOffice = "application/x-ole-storage";
    public const string Zip = "application/zip";
    public const string Rtf = "application/rtf";
    public const string Html = "text/html";
    public const string Xml = "application/xml";
    public const string Text = "text/plain";
    public const string Unknown = "application/octet-stream";

    // Readers of the PDF format accept its header anywhere in the first 1,024 bytes.
    private const int HeaderWindow = 1024;

    public static string Of(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        var start = bytes[..Math.Min(bytes.Length, HeaderWindow)];
        if (start.IndexOf("%PDF-"u8) >= 0) return Pdf;
        if (start.StartsWith("PK\u0003\u0004"u8)) return OfArchive(content);
        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return OfCompound(bytes);
        if (start.StartsWith("{\\rtf"u8)) return Rtf;
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])) return "image/png";
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "image/jpeg";
        if (start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8)) return "image/tiff";
        if (start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return "application/gzip";
        if (start.StartsWith("7z"u8)) return "application/x-7z-compressed";
        return OfText(start);
    }

    private static string OfArchive(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            foreach (var entry in archive.Entries)
            {
                if (entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) return Word;
                if (entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) return Sheet;
                if (entry.FullName.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)) return Slides;
            }
            return Zip;
        }
        catch (InvalidDataException)
        {
            // A truncated archive has lost its directory; the first local header still names a part.
            return content.Span.IndexOf("word/"u8) >= 0 ? Word : Zip;
        }
    }

    // The directory of an OLE compound file names its streams in UTF-16.
    private static string OfCompound(ReadOnlySpan<byte> bytes)
    {
        if (Names(bytes, "EncryptedPackage")) return EncryptedOffice;
        if (Names(bytes, "WordDocument")) return OldWord;
        if (Names(bytes, "Workbook") || Names(bytes, "Book")) return OldSheet;
        return OldOffice;
    }

    private static bool Names(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static string OfText(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) start = start[3..];
        start = start.TrimStart(" \t\r\n"u8);
        if (start.StartsWith("<?xml"u8)) return start.IndexOf("<html"u8) >= 0 ? Html : Xml;
        if (Begins(start, "<!doctype html") || Begins(start, "<html") || Begins(start, "<head") || Begins(start, "<body")) return Html;
        return start.IndexOf((byte)0) < 0 && start.Length > 0 ? Text : Unknown;
    }

    private static bool Begins(ReadOnlySpan<byte> bytes, string word) =>
        bytes.Length >= word.Length && Ascii.EqualsIgnoreCase(bytes[..word.Length], word);
}
