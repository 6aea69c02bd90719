using Extractor.App;

namespace Extractor.Tests.App;

public sealed class HelpTest
{
    private static IEnumerable<string> Shown => CommandRoot.Create().Subcommands.Where(c => !c.Hidden).Select(c => c.Name);

    [TestCaseSource(nameof(Shown))]
    [Category("Snapshot")]
    public async Task A_command_says_what_it_does(string command) => Snapshot.Check($"help-{command}.txt", (await CommandLine.Run(command, "--help")).Output);

    [Test]
    [Category("Snapshot")]
    public async Task The_program_says_what_its_commands_are_and_what_it_exits_with() => Snapshot.Check("help.txt", (await CommandLine.Run("--help")).Output);

    [TestCaseSource(nameof(Shown))]
    public async Task A_command_shows_examples(string command) => Assert.That((await CommandLine.Run(command, "--help")).Output, Does.Contain($"\n  extractor {command}"));

    [TestCaseSource(nameof(Shown))]
    public void A_command_is_described_in_the_documentation(string command) =>
        Assert.That(File.ReadAllText(Path.Combine(Repository.Root, "docs", "cli.md")), Does.Contain($"## extractor {command}"));

    [TestCase("nonsense")]
    [TestCase("extract")]
    [TestCase("extract", "a.pdf", "--format", "xml")]
    [TestCase("extract", "a.pdf", "--jobs", "0")]
    [TestCase("import", "a.pdf", "--memory", "few")]
    [TestCase("query")]
    [TestCase("correct", "F1", "executed", "5")]
    public async Task Bad_arguments_are_told_with_where_to_look(params string[] args)
    {
        var ran = await CommandLine.Run(args);

        Assert.That((ran.Code, ran.Output), Is.EqualTo((1, "")));
        Assert.That(ran.Messages, Does.Contain("--help'"));
    }
}
