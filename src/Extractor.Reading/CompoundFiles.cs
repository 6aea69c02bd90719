using System.Text;

namespace Extractor.Reading;

/// <summary>Tells what an OLE compound file (.doc, .xls, an encrypted .docx) holds, by the names in its directory.</summary>
internal static class CompoundFiles
{
    /// <summary>The size of a directory entry; entries lie on multiples of it because sectors do. Bytes.</summary>
    private const int EntrySize = 128;

    /// <summary>Where in an entry its name's length stands, counting the closing zero. Bytes.</summary>
    private const int NameLengthAt = 64;

    private static readonly (string Entry, string MediaType)[] Marks =
    [
        ("EncryptedPackage", MediaType.EncryptedOffice),
        ("WordDocument", MediaType.OldWord),
        ("Workbook", MediaType.OldSheet),
        ("Book", MediaType.OldSheet),
    ];

    public static string MediaTypeOf(ReadOnlySpan<byte> content)
    {
        foreach (var (entry, type) in Marks)
        {
            if (HasEntry(content, Encoding.Unicode.GetBytes(entry + "\0"))) return type;
        }
        return MediaType.OldOffice;
    }

    private static bool HasEntry(ReadOnlySpan<byte> content, ReadOnlySpan<byte> name)
    {
        for (var at = 0; at + EntrySize <= content.Length; at += EntrySize)
        {
            var entry = content.Slice(at, EntrySize);
            if (entry.StartsWith(name) && (entry[NameLengthAt] | entry[NameLengthAt + 1] << 8) == name.Length) return true;
        }
        return false;
    }
}
