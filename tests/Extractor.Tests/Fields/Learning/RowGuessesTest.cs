using Extractor.Fields;
using Extractor.Fields.Learning;
using Extractor.Tests.Fields.FormReading;

namespace Extractor.Tests.Fields.Learning;

/// <summary>What the kind of a row decides where no rule and no guess knows its label. The models here say the same of everything.</summary>
public sealed class RowGuessesTest
{
    private const int Bits = 4;

    private const string Funds = """
        | 资金来源 | 年初预算数 | 全年预算数 | 全年执行数 |
        | 阳光款 | 120.00 | 118.00 | 100.30 |
        """;

    private const string Indicators = """
        | 事由 | 年度指标值 | 实际完成值 | 得分 |
        | 开展培训 | ≥5期 | 6期 | 10 |
        """;

    [Test]
    public void A_line_of_funds_with_a_label_nobody_knows_is_of_the_likeliest_source()
    {
        var line = Read(Funds, "fund").Funds.Single();

        Assert.That((line.Source, line.Label.Text.Text, line.Label.By), Is.EqualTo(("other", "阳光款", "model/cells/other")));
        Assert.That(line.Label.Confidence, Is.LessThanOrEqualTo(new LearnedOptions().SureRow));
    }

    [Test]
    public void The_first_head_names_the_indicators_where_none_is_known_to()
    {
        var indicator = Read(Indicators, "head").Indicators.Single();

        Assert.That((indicator.Name.Text.Text, indicator.Name.By), Is.EqualTo(("开展培训", "model/cells/name")));
    }

    [TestCase(Funds, "note")]
    [TestCase(Indicators, "indicator")]
    public void A_row_of_another_kind_stays_as_it_was(string form, string kind) => Assert.That(IsRead(form, kind), Is.False);

    private static bool IsRead(string form, string kind) => Parts(form, kind).Any(p => p.Funds.Count + p.Indicators.Count > 0);

    private static ReportPart Read(string form, string kind) => Parts(form, kind).Single();

    private static IReadOnlyList<ReportPart> Parts(string form, string kind) => FormReader.Read(
        FormDrawing.Draw(form),
        new LabelLearning(
            Model("cells", CellRole.All, c => c switch { CellRole.None => 3, "source.other" or "indicator.name" => -4, _ => -8 }),
            Model("rows", RowKind.All, k => k == kind ? 5 : -5),
            new()));

    /// <summary>A model that looks at nothing.</summary>
    private static LinearModel Model(string name, IReadOnlyList<string> classes, Func<string, double> belief) => LinearModel.Of(
        name, Bits, classes, [.. classes.Select(_ => new double[1 << Bits])], [.. classes.Select(belief)], Calibration.None);
}
