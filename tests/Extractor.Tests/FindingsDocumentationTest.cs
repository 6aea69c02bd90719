using System.Text.RegularExpressions;

namespace Extractor.Tests;

public sealed partial class FindingsDocumentationTest
{
    private static IEnumerable<string> CodesOfFailures =>
        from file in Sources("src")
        from Match match in FailureCode().Matches(File.ReadAllText(file))
        select match.Groups["code"].Value;

    private static IEnumerable<string> CodesOfFindings =>
        from file in Sources("src/Extractor/Checks").Concat(Sources("src/Extractor/Evaluations"))
        from Match match in FindingCode().Matches(File.ReadAllText(file))
        select match.Groups["code"].Value;

    [Test]
    public void Every_code_is_described()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "findings.md"));
        var codes = CodesOfFailures.Concat(CodesOfFindings).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

        Assert.That(codes, Has.Count.GreaterThan(20));
        Assert.That(codes.Where(c => !text.Contains($"`{c}`", StringComparison.Ordinal)), Is.Empty);
    }

    private static IEnumerable<string> Sources(string folder) => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    // new ReadFailure("…", Failed("…", new Distrust("…", Because("…", and the codes of the PDF reader's faults.
    [GeneratedRegex("""(ReadFailure|Failed|Distrust|Because)\("(?<code>[a-z]+(-[a-z]+)*)"|PdfFault\.\w+ => "(?<code>[a-z]+(-[a-z]+)*)"|_ => "(?<code>damaged)""")]
    private static partial Regex FailureCode();

    // Findings are named in words joined by hyphens, which no other text of these stages is.
    [GeneratedRegex("\"(?<code>[a-z]+(-[a-z]+)+)\"")]
    private static partial Regex FindingCode();
}
