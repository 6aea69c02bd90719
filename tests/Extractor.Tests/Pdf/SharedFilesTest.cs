using System.Diagnostics;
using Extractor.Pdf;

namespace Extractor.Tests.Pdf;

/// <summary>Tests over files that lie beside the repository on some machines only, and over the project's own corpus.</summary>
public class SharedFilesTest
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    private static string Shared => Path.Combine(Repository.Root, "..", "shared");

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];

    [Test]
    public void Our_reader_agrees_with_Poppler_on_real_documents() => Compare(Files(Path.Combine(Shared, "realdocs"), "*.pdf"));

    [Test]
    public void Our_reader_agrees_with_Poppler_on_our_corpus() => Compare(Files(Path.Combine(Repository.Root, "corpus"), "*.pdf"));

    private static void Compare(IEnumerable<string> files)
    {
        if (!Poppler.IsInstalled) Assert.Ignore("pdftotext is not installed.");
        var pages = files.SelectMany(f => Agreement.Of(f) ?? []).ToList();
        if (pages.Count == 0) Assert.Ignore("There are no PDF files here.");
        Assert.That((double)pages.Sum(p => p.Common) / pages.Sum(p => p.Most), Is.GreaterThanOrEqualTo(0.995), "characters");
        Assert.That((double)pages.Sum(p => p.NearWords) / pages.Sum(p => p.Words), Is.GreaterThanOrEqualTo(0.99), "boxes of words");
    }

    [Test]
    public void Every_hostile_file_gives_a_result_or_a_reason_in_time()
    {
        var files = Files(Path.Combine(Shared, "badinputs"), "*").ToList();
        if (files.Count == 0) Assert.Ignore("There are no hostile files here.");
        foreach (var file in files)
        {
            var watch = Stopwatch.StartNew();
            Mutation.Read(File.ReadAllBytes(file));
            Assert.That(watch.Elapsed, Is.LessThan(MostTime), file);
        }
    }

    [TestCase("pdfminer.six-rc4-40.pdf", "foo", "Secret!")]
    [TestCase("pdfminer.six-rc4-128.pdf", "baz", "Secret!")]
    [TestCase("pdfminer.six-aes-128-m.pdf", "foo", "Secret!")]
    [TestCase("pdfbox-PasswordSample-256bit.pdf", "user", "Hello")]
    public void Passwords_of_users_and_owners_open_encrypted_files(string name, string password, string text)
    {
        var path = Path.Combine(Shared, "badinputs", name);
        if (!File.Exists(path)) Assert.Ignore("The file is not here.");
        var content = File.ReadAllBytes(path);
        Assert.That(Assert.Throws<PdfException>(() => PdfFile.Open(content, new()))?.Fault, Is.EqualTo(PdfFault.WrongPassword));
        Assert.That(StructureTest.TextOf(PdfFile.Open(content, new(password)).ReadPage(1)).Trim(), Is.EqualTo(text));
    }

    [Test]
    public void Files_broken_at_random_are_read_or_refused([Range(1, 200)] int seed)
    {
        var sources = new List<byte[]> { PdfSketch.Page("q 1 0 0 1 5 5 cm BT /F1 10 Tf 10 50 Td [(He) -20 (llo)] TJ ET Q 10 10 50 1 re f").ToBytes() };
        sources.AddRange(Files(Path.Combine(Repository.Root, "corpus"), "*.pdf").Take(8).Select(File.ReadAllBytes));
        var watch = Stopwatch.StartNew();
        Mutation.Read(Mutation.Break(sources[seed % sources.Count], seed));
        Assert.That(watch.Elapsed, Is.LessThan(MostTime));
    }
}
