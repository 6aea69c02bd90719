using System.Text.RegularExpressions;
using Extractor.Fields.Prose;

namespace Extractor.Tests.Fields.Prose;

public sealed partial class ProseLabelTest
{
    private static IEnumerable<TestCaseData> Matches =>
        from label in ProseVocabulary.Default.Labels from text in label.Matches select new TestCaseData(label, text).SetArgDisplayNames(label.Id, text);

    private static IEnumerable<TestCaseData> Misses =>
        from label in ProseVocabulary.Default.Labels from text in label.Misses select new TestCaseData(label, text).SetArgDisplayNames(label.Id, text);

    [TestCaseSource(nameof(Matches))]
    public void A_rule_reads_its_examples(ProseLabel label, string example)
    {
        var marked = Marked().Match(example).Groups["value"].Value;
        var bare = example.Replace("【", "").Replace("】", "");

        Assert.That(Read(label, bare), Does.Contain((label.Id, marked)));
    }

    [TestCaseSource(nameof(Misses))]
    public void A_rule_leaves_what_it_must_not_read(ProseLabel label, string example) =>
        Assert.That(Read(label, example).Where(read => read.By == label.Id), Is.Empty);

    [Test]
    public void Every_rule_of_figures_has_both_kinds_of_examples()
    {
        var bare = ProseVocabulary.Default.Labels
            .Where(l => l.Code != "none" && (l.Matches.Count == 0 || l.Misses.Count == 0))
            .Select(l => l.Id);

        Assert.That(bare, Is.Empty);
    }

    private static IEnumerable<(string By, string Text)> Read(ProseLabel label, string text) =>
        Narrative.Texts(label.Setting == "department" ? Narrative.Department(text) : Narrative.Project(text)).Where(t => t.Text.Length > 0);

    [GeneratedRegex("【(?<value>[^】]*)】")]
    private static partial Regex Marked();
}
