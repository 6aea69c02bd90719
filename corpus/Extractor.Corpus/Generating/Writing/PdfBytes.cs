using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Extractor.Corpus.Generating.Writing;

/// <summary>Puts pages into the bytes of a PDF file with one Chinese font that is named and not embedded.</summary>
/// <remarks>The font is the standard's own STSong-Light over Adobe-GB1, so a reader needs its predefined character map, unless a
/// ToUnicode map is asked for.</remarks>
internal static class PdfBytes
{
    private static readonly Lazy<byte[]> UnicodeItself = new(() => Encoding.ASCII.GetBytes(IdentityMap()));

    public static byte[] Of(PdfPages pages, string encoding, bool withUnicodeMap)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        Write(file, "%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n");
        const int firstPage = 7;
        var kids = string.Join(' ', Enumerable.Range(0, pages.Count).Select(i => Invariant($"{firstPage + (2 * i)} 0 R")));
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object(Invariant($"<< /Type /Pages /Count {pages.Count} /Kids [{kids}] /MediaBox [0 0 {pages.Width:0.##} {pages.Height:0.##}] >>"));
        var unicode = withUnicodeMap ? " /ToUnicode 6 0 R" : "";
        Object($"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-{encoding} /Encoding /{encoding} /DescendantFonts [4 0 R]{unicode} >>");
        Object("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) "
            + "/Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>");
        Object("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 "
            + "/Descent -120 /CapHeight 880 /StemV 93 >>");
        Stream(UnicodeItself.Value);
        foreach (var content in pages.Contents)
        {
            Object(Invariant($"<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents {offsets.Count + 2} 0 R >>"));
            Stream(Encoding.ASCII.GetBytes(content));
        }
        var table = file.Position;
        Write(file, Invariant($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets) Write(file, Invariant($"{offset:D10} 00000 n \n"));
        Write(file, Invariant($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();

        void Object(string text)
        {
            offsets.Add(file.Position);
            Write(file, Invariant($"{offsets.Count} 0 obj\n{text}\nendobj\n"));
        }

        void Stream(byte[] plain)
        {
            var packed = Pack(plain);
            offsets.Add(file.Position);
            Write(file, Invariant($"{offsets.Count} 0 obj\n<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n"));
            file.Write(packed);
            Write(file, "\nendstream\nendobj\n");
        }
    }

    private static byte[] Pack(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal)) zlib.Write(plain);
        return packed.ToArray();
    }

    /// <summary>A character map in which every two-byte code stands for itself.</summary>
    private static string IdentityMap()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Itself def /CMapType 2 def\n");
        map.Append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        // A block of a map holds a hundred ranges at most, and a range must not change its first byte.
        foreach (var block in Enumerable.Range(0, 256).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfrange\n");
            foreach (var high in block) map.Append(CultureInfo.InvariantCulture, $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n");
            map.Append("endbfrange\n");
        }
        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end\n").ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Write(Stream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
