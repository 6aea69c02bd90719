using Extractor.Corpus.Generating;
using Extractor.Fields.Learning;
using Extractor.Forms;

namespace Extractor.Tests.Corpus.Generating;

/// <summary>A family is left out only where nobody else prints its labels.</summary>
public sealed class FamilyLabelsTest
{
    [Test]
    public void No_other_form_prints_what_only_a_family_prints([Values] bool reworded)
    {
        var own = FormGenerator.FamilyNames.ToDictionary(f => f, FamilyLabels.Only);
        foreach (var family in FormGenerator.FamilyNames)
        {
            var printed = Enumerable.Range(0, 12).SelectMany(n => Labels(FormGenerator.Generate(77, n, family, reworded))).ToHashSet(StringComparer.Ordinal);
            foreach (var (other, labels) in own.Where(o => o.Key != family))
                Assert.That(printed.Intersect(labels), Is.Empty, $"{family} prints what only {other} prints");
        }
    }

    [Test]
    public void A_reworded_form_prints_labels_its_family_does_not()
    {
        var plain = Enumerable.Range(0, 20).SelectMany(n => Labels(FormGenerator.Generate(77, n, "national"))).ToHashSet(StringComparer.Ordinal);
        var reworded = Labels(FormGenerator.Generate(77, 0, "national", reworded: true)).Distinct().ToList();

        Assert.That(reworded.Count(l => !plain.Contains(l)), Is.GreaterThan(reworded.Count / 2));
    }

    private static IEnumerable<string> Labels(GeneratedReport report) =>
        from grid in report.Blocks.OfType<PrintedBlock.Grid>()
        from cell in grid.Table.Cells
        where cell.Role != CellRole.None
        select LabelText.Of(cell.Text).Spellings[0];
}
