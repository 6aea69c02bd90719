using System.Text.Json;
using Extractor.Corpus.Rendering;
using Extractor.Documents;

namespace Extractor.Tests.Corpus;

/// <summary>What the corpus has to hold for its figures to mean something.</summary>
public sealed class CorpusTest
{
    private static readonly string[] Families =
    [
        "national", "split-budget", "sign-unit", "transfer", "budget-20", "decision-management", "department-table", "narrative", "accounts",
    ];

    private static readonly string[] EvaluationKeys =
    [
        "subject_kind", "subject", "subject_code", "organization", "competent_department", "implementing_unit", "region",
        "fiscal_year", "score", "grade", "filed_on", "goals", "funds", "indicators", "amounts",
    ];

    private static IReadOnlyList<string> Names => CorpusReports.Names;

    private static IEnumerable<JsonElement> Evaluations =>
        Names.SelectMany(name => CorpusReports.Truth(name).GetProperty("evaluations").EnumerateArray());

    [Test]
    public void It_holds_at_least_24_reports_of_12_regions_and_3_years()
    {
        Assert.That(Names, Has.Count.AtLeast(24));
        Assert.That(Evaluations.Select(e => e.GetProperty("region").GetProperty("code").GetString()).Distinct().Count(), Is.AtLeast(12));
        Assert.That(Evaluations.Select(e => e.GetProperty("fiscal_year").GetInt32()).Distinct().Count(), Is.AtLeast(3));
    }

    [Test]
    public void It_holds_every_family_of_forms_and_narratives() =>
        Assert.That(Names.SelectMany(n => CorpusReports.Source(n).Families).Distinct().Order(), Is.EqualTo(Families.Order()));

    [Test]
    public void It_is_printed_by_two_programs_and_Word_in_several_fonts()
    {
        var styles = Names.Select(n => CorpusReports.Source(n).Style).ToList();
        Assert.That(styles.Select(s => s.Producer).Distinct(), Is.EquivalentTo(Enum.GetValues<Producer>()));
        Assert.That(styles.Select(s => s.Font).Distinct().Count(), Is.AtLeast(5));
    }

    [Test]
    public void It_stays_small()
    {
        const long Limit = 10L << 20;
        Assert.That(Directory.GetFiles(CorpusReports.Folder).Sum(f => new FileInfo(f).Length), Is.LessThan(Limit));
    }

    [TestCaseSource(nameof(Names))]
    public void A_report_says_that_it_is_made_up(string name)
    {
        var text = string.Concat(TextOf(CorpusReports.Read(CorpusReports.File(name), File.ReadAllBytes(CorpusReports.File(name)))));
        Assert.That(text, Does.Contain("示例").And.Contain("虚构"));
    }

    [TestCaseSource(nameof(Names))]
    public void The_truth_is_what_the_source_says(string name) =>
        Assert.That(File.ReadAllText(CorpusReports.TruthFile(name)), Is.EqualTo(TruthWriter.Write(CorpusReports.Source(name))));

    [TestCaseSource(nameof(Names))]
    public void The_truth_is_written_as_the_contract_says(string name)
    {
        var truth = CorpusReports.Truth(name);

        Assert.That(truth.GetProperty("schema").GetString(), Is.EqualTo("extractor/1"));
        Assert.That(truth.GetProperty("evaluations").GetArrayLength(), Is.Positive);
        foreach (var evaluation in truth.GetProperty("evaluations").EnumerateArray())
        {
            Assert.That(evaluation.EnumerateObject().Select(p => p.Name), Is.EqualTo(EvaluationKeys));
            foreach (var fund in evaluation.GetProperty("funds").EnumerateArray())
            {
                foreach (var money in new[] { "declared_budget", "initial_budget", "annual_budget", "received", "executed", "balance" })
                {
                    Assert.That(fund.GetProperty(money).GetString() ?? "0.00", Does.Match(@"^\d+\.\d\d$"), money);
                }
            }
        }
    }

    /// <summary>Every figure of the truth stands in the source as a person would see it: truth is read, not computed.</summary>
    [TestCaseSource(nameof(Names))]
    public void Every_name_in_the_truth_is_printed_in_the_report(string name)
    {
        var printed = string.Concat(CorpusReports.Source(name).Elements.Select(TextOf));
        var names = CorpusReports.Truth(name).GetProperty("evaluations").EnumerateArray()
            .SelectMany(e => e.GetProperty("indicators").EnumerateArray())
            .Select(i => i.GetProperty("name").GetString()!);
        Assert.That(names.Where(n => !printed.Contains(n, StringComparison.Ordinal)), Is.Empty);
    }

    private static string TextOf(Element element) => element switch
    {
        Element.Text text => text.Content,
        Element.Grid grid => string.Concat(grid.Rows.SelectMany(r => r).Select(c => string.Concat(c.Lines) + "\n")),
        _ => "",
    };

    private static IEnumerable<string> TextOf(Document document) => document switch
    {
        Document.Paged paged => paged.Pages.SelectMany(p => p.Letters).Select(l => l.Text),
        Document.Flowing flowing => flowing.Blocks.OfType<FlowBlock.Paragraph>().Select(p => p.Text),
        _ => [],
    };
}
