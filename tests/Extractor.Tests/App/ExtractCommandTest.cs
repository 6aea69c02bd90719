using System.Diagnostics;
using System.Text.Json;

namespace Extractor.Tests.App;

public sealed class ExtractCommandTest
{
    private static readonly string Report = Directory.GetFiles(Path.Combine(Repository.Root, "corpus", "reports"), "*.pdf").Order(StringComparer.Ordinal).First();

    private string folder = "";

    [SetUp]
    public void Make_a_place() => folder = Directory.CreateTempSubdirectory("extract").FullName;

    [TearDown]
    public void Clear_it() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task Several_files_become_one_file_each_the_same_on_one_job_and_on_two()
    {
        BadFiles.MakeIn(Path.Combine(folder, "in"));
        File.Copy(Report, Path.Combine(folder, "in", "report.pdf"));

        var one = await CommandLine.Run("extract", Path.Combine(folder, "in"), "--output", Path.Combine(folder, "one"), "--jobs", "1");
        var two = await CommandLine.Run("extract", Path.Combine(folder, "in"), "--output", Path.Combine(folder, "two"), "--jobs", "2");

        Assert.That((one.Code, two.Code, two.Messages), Is.EqualTo((4, 4, one.Messages)));
        Assert.That(Names("one"), Is.EqualTo(new[] { "letter.docx.json", "report.pdf.json" }));
        Assert.That(Contents("two"), Is.EqualTo(Contents("one")));
    }

    [Test]
    public async Task Several_files_need_a_folder_to_go_to()
    {
        var ran = await CommandLine.Run("extract", Report, Report + "x");

        Assert.That((ran.Code, ran.Output), Is.EqualTo((1, "")));
    }

    [Test]
    public void One_file_goes_to_standard_output_and_messages_to_standard_error()
    {
        var (code, output, messages) = Shell(Report);
        using var json = JsonDocument.Parse(output);

        Assert.That((code, messages), Is.EqualTo((0, "")));
        Assert.That(json.RootElement.EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "schema", "document", "evaluations", "findings" }));
    }

    [TestCase("empty.pdf", "empty.pdf: The file is empty. [empty-file]\n")]
    [TestCase("protected.docx", "protected.docx: The file is protected by a password. [encrypted]\n")]
    public void A_file_that_cannot_be_read_is_one_line_and_exit_code_4(string name, string line)
    {
        BadFiles.MakeIn(folder);

        var (code, output, messages) = Shell(Path.Combine(folder, name));

        Assert.That((code, output), Is.EqualTo((4, "")));
        Assert.That(messages, Does.EndWith(line));
    }

    // A process of its own: what is printed byte for byte goes past Console.Out.
    private static (int Code, string Output, string Messages) Shell(string file)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Extractor.App"), ["extract", file]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var messages = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, messages.Result);
    }

    private string[] Names(string sub) => [.. Directory.GetFiles(Path.Combine(folder, sub)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private string[] Contents(string sub) => [.. Names(sub).Select(n => File.ReadAllText(Path.Combine(folder, sub, n)))];
}
