using Extractor.Fields;
using Extractor.Forms;
using Extractor.Tests.Fields.FormReading;

namespace Extractor.Tests.Forms;

public sealed class FormRecognizerTest
{
    [Test]
    public void Every_family_has_a_definition()
    {
        Assert.That(FormDefinition.All.Select(d => d.Family).Distinct().Order(), Is.EqualTo(Enumerable.Range(1, 8)));
    }

    [Test]
    public void A_definition_is_recognized_by_its_own_marks([ValueSource(nameof(Names))] string name)
    {
        var definition = FormDefinition.All.Single(d => d.Name == name);

        var likeness = FormRecognizer.Recognize([.. definition.Marks.Select(mark => mark[0])]);

        Assert.That((likeness.Form, likeness.Score), Is.EqualTo((name, 1m)));
    }

    [Test]
    public void Columns_of_a_definition_are_roles_of_the_vocabulary([ValueSource(nameof(Names))] string name)
    {
        var known = Vocabulary.Default.Entries.Select(e => e.Role).ToHashSet();

        Assert.That(FormDefinition.All.Single(d => d.Name == name).Blocks.SelectMany(b => b.Value).Except(known), Is.Empty);
    }

    [Test]
    public void The_points_of_a_scored_form_come_to_its_full_score()
    {
        foreach (var scoring in FormDefinition.All.Select(d => d.Scoring).Where(s => s.Levels.Count > 0))
            Assert.That(scoring.Levels.Values.Sum() + scoring.ExecutionWeight, Is.EqualTo(scoring.FullScore));
    }

    [Test]
    public void Width_breaks_and_units_in_labels_do_not_matter()
    {
        var marks = FormDefinition.All.Single(d => d.Name == "transfer").Marks.Select(mark => $"{mark[0][..1]} {mark[0][1..]}（万元）：").ToList();

        Assert.That(FormRecognizer.Recognize(marks).Form, Is.EqualTo("transfer"));
    }

    [Test]
    public void A_form_no_definition_fits_is_read_and_called_unknown()
    {
        var part = FormReader.Read(FormDrawing.Draw("""
            | 任务 | 甲 | 经办 | 乙 |
            | 来源 | 期初安排额 | 累计列支额 | 列支比例 |
            | 合计 | 10 | 9 | 90% |
            """)).Single();

        Assert.That(part.Form!.Form, Is.EqualTo(FormRecognizer.Unknown));
        Assert.That(part.Form.Score, Is.LessThan(0.6m));
        Assert.That(part.Funds.Single().Figures.Select(f => f.Column), Is.EqualTo(new[] { FundColumn.InitialBudget, FundColumn.Executed, FundColumn.Rate }));
    }

    private static IEnumerable<string> Names() => FormDefinition.All.Select(d => d.Name);
}
