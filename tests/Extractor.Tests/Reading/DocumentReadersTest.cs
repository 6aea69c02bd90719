using System.Text;
using Extractor.Documents;
using Extractor.Reading;

namespace Extractor.Tests.Reading;

public sealed class DocumentReadersTest
{
    private static readonly DocumentReaders Readers = DocumentReaders.All;

    [TestCase("%PDF-1.7\n", MediaType.Pdf)]
    [TestCase("junk\n%PDF-1.4", MediaType.Pdf)]
    [TestCase("\uFEFF  <!DOCTYPE html><p>", MediaType.Html)]
    [TestCase("<?xml version='1.0'?><html xmlns='x'>", MediaType.Html)]
    [TestCase("<?xml version='1.0'?><a/>", MediaType.Xml)]
    [TestCase("{\\rtf1", "application/rtf")]
    [TestCase("绩效自评", MediaType.Text)]
    [TestCase("\0\0\0", MediaType.Unknown)]
    [TestCase("PK\u0003\u0004broken", MediaType.Zip)]
    public void A_file_is_what_its_bytes_say(string start, string type) =>
        Assert.That(MediaType.Of(Encoding.UTF8.GetBytes(start)), Is.EqualTo(type));

    [TestCase("EncryptedPackage", "encrypted")]
    [TestCase("WordDocument", "unsupported-type")]
    [TestCase("Workbook", "unsupported-type")]
    public void An_old_Office_file_fails_with_its_own_reason(string entry, string code) =>
        Assert.That(Failure("报告.docx", CompoundFile(entry))?.Code, Is.EqualTo(code));

    [Test]
    public void An_empty_file_is_called_empty() => Assert.That(Failure("空.pdf", [])?.Code, Is.EqualTo("empty-file"));

    [Test]
    public void A_picture_named_pdf_is_told_by_its_bytes() =>
        Assert.That(Failure("图.pdf", [0x89, (byte)'P', (byte)'N', (byte)'G', 1])?.Reason, Does.Contain("picture"));

    [Test]
    public void A_source_is_known_by_the_hash_of_its_bytes()
    {
        var source = DocumentReaders.SourceOf("/a/b/报告.txt", "abc"u8.ToArray());
        Assert.That(source, Is.EqualTo(new Source(
            "报告.txt", "/a/b/报告.txt", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", MediaType.Text, 3)));
    }

    private static ReadFailure? Failure(string name, byte[] content) =>
        (Readers.Open(name, content, new()).Result as ReadResult.Failed)?.Failure;

    private static byte[] CompoundFile(string entry)
    {
        var file = new byte[1024];
        byte[] start = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        start.CopyTo(file, 0);
        var name = Encoding.Unicode.GetBytes(entry + "\0");
        name.CopyTo(file, 512);
        file[512 + 64] = (byte)name.Length;
        return file;
    }
}
