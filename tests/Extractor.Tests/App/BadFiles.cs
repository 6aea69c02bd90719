using System.IO.Compression;
using System.Text;

namespace Extractor.Tests.App;

/// <summary>Files of every kind that is no report, made in a folder.</summary>
internal static class BadFiles
{
    /// <summary>Name, and the code of its failure.</summary>
    public static IReadOnlyList<(string Name, string Code)> All { get; } =
    [
        ("empty.pdf", "empty-file"),
        ("letter.txt", "unsupported-type"),
        ("letter.docx", "not-a-report"),
        ("picture.pdf", "unsupported-type"),
        ("protected.docx", "encrypted"),
        ("truncated.docx", "damaged"),
    ];

    public static void MakeIn(string folder)
    {
        Directory.CreateDirectory(folder);
        Write("empty.pdf", []);
        Write("letter.txt", "尊敬的读者：\n"u8.ToArray());
        Write("letter.docx", Word("尊敬的读者，今天天气很好。"));
        Write("picture.pdf", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);
        Write("protected.docx", Compound("EncryptedPackage"));
        Write("truncated.docx", Word("绩效自评报告")[..^200]);

        void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(folder, name), bytes);
    }

    // The signature, and at the next multiple of 128 a directory entry: its name in UTF-16, and at 64 the name's length.
    private static byte[] Compound(string entry)
    {
        var file = new byte[1024];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file, 0);
        Encoding.Unicode.GetBytes(entry).CopyTo(file, 512);
        file[512 + 64] = (byte)((entry.Length + 1) * 2);
        return file;
    }

    /// <summary>A Word file of one paragraph.</summary>
    public static byte[] Word(string paragraph)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                """);
            Part("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
                """);
            Part("word/document.xml", $"""
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{paragraph}</w:t></w:r></w:p></w:body></w:document>
                """);

            void Part(string name, string xml)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(xml.Trim());
            }
        }
        return stream.ToArray();
    }
}
