using Extractor.Corpus.Generating;
using Extractor.Corpus.Generating.Writing;
using Extractor.Fields.Learning;

namespace Extractor.Tests.Corpus.Generating;

public sealed class FormGeneratorTest
{
    private const int Seed = 20;

    /// <summary>Reports looked at for each family.</summary>
    private const int Reports = 40;

    private static IEnumerable<string> Families => FormGenerator.FamilyNames;

    private static IEnumerable<GeneratedReport> Of(string family) =>
        Enumerable.Range(0, Reports).Select(number => FormGenerator.Generate(Seed, number, family));

    [TestCaseSource(nameof(Families))]
    public void Every_slot_of_a_form_belongs_to_one_cell(string family)
    {
        foreach (var report in Of(family))
        {
            foreach (var table in ContentOfReport.Of(report).PageTables)
            {
                var covered = new int[table.Rows, table.Columns];
                foreach (var cell in table.Cells)
                {
                    for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
                    {
                        for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++) covered[row, column]++;
                    }
                }
                Assert.That(covered.Cast<int>(), Is.All.EqualTo(1), report.Name);
            }
        }
    }

    [TestCaseSource(nameof(Families))]
    public void The_same_seed_and_number_give_the_same_bytes(string family)
    {
        var (first, second) = (FormGenerator.Generate(Seed, 3, family), FormGenerator.Generate(Seed, 3, family));

        Assert.That(PdfFile.Write(second, 3), Is.EqualTo(PdfFile.Write(first, 3)));
        Assert.That(WordFile.Write(second), Is.EqualTo(WordFile.Write(first)));
        Assert.That(PdfFile.Write(FormGenerator.Generate(Seed, 4, family), 3), Is.Not.EqualTo(PdfFile.Write(first, 3)));
    }

    [TestCaseSource(nameof(Families))]
    public void What_the_truth_states_stands_on_the_page(string family)
    {
        foreach (var report in Of(family))
        {
            var page = string.Concat(report.Blocks.Select(TextOf));
            var stated = report.Truth.Stated;
            string?[] texts = [stated.Subject, stated.SubjectCode, stated.Organization, .. stated.Indicators.Select(i => i.Name)];
            foreach (var text in texts.Where(t => t is not null)) Assert.That(page, Does.Contain(text), report.Name);
        }
    }

    [TestCaseSource(nameof(Families))]
    public void Parts_add_up_to_the_total_unless_a_finding_says_otherwise(string family)
    {
        foreach (var report in Of(family).Where(r => !r.Findings.Any(f => f.Code == "parts-mismatch")))
        {
            var funds = report.Truth.Stated.Funds;
            var parts = funds.Where(f => f.Source != "total").ToArray();
            if (parts.Length == 0 || parts.Any(f => f.Executed is null)) continue;
            Assert.That(parts.Sum(f => f.Executed), Is.EqualTo(funds.First(f => f.Source == "total").Executed), report.Name);
        }
    }

    [Test]
    public void Every_role_a_model_is_to_learn_is_printed_by_some_form()
    {
        var printed = Families.SelectMany(Of).SelectMany(r => r.Blocks).OfType<PrintedBlock.Grid>().SelectMany(g => g.Table.Cells).Select(c => c.Role);

        Assert.That(CellRole.All.Except(printed), Is.Empty);
    }

    [Test]
    public void Reports_contradict_themselves_now_and_then()
    {
        const int many = 2000;   // grades are rare, and a wrong one is rarer
        var findings = Enumerable.Range(0, many).SelectMany(n => FormGenerator.Generate(Seed, n).Findings).Select(f => f.Code).Distinct();

        Assert.That(
            findings,
            Is.SupersetOf(new[] { "score-sum-mismatch", "target-missed-full-score", "rate-mismatch", "grade-mismatch" }));
    }

    private static string TextOf(PrintedBlock block) => block switch
    {
        PrintedBlock.Paragraph paragraph => paragraph.Text,
        PrintedBlock.Grid grid => string.Concat(grid.Table.Cells.Select(c => c.Text)),
        _ => "",
    };
}
