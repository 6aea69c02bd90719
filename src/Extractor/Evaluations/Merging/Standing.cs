using Extractor.Fields;
using Extractor.Fields.Prose;
using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Evaluations.Merging;

/// <summary>Whether what was read is an evaluation at all: budgets and accounts have tables of the same heads.</summary>
/// <remarks>A budget read as an evaluation would state plans as if they had been evaluated.</remarks>
internal static class Standing
{
    // A form's own title, its number, year and unit stand above it. Blocks.
    private const int BlocksAbove = 8;

    // What heads a section is short; a sentence that mentions an evaluation is not one. Characters.
    private const int LongestHead = 60;

    // Full marks are 100, with points on top 120; what is more is a sum of money.
    private const decimal MostPoints = 120;

    private const string UnknownForm = "unknown";

    /// <summary>True for a recognized form, scored or achieved indicators, a score or grade of a narrative or beside figures, where a
    /// title or one of its own cells names a self-evaluation, where a head just above figures does, or where accounts sum one up.</summary>
    /// <remarks>A form nobody knows must say it itself: any table has a 项目, and many a number looks like a score.</remarks>
    /// <param name="surroundings">A title of the whole document speaks for all its parts.</param>
    public static bool IsEvaluation(PartGroup group, Content content, Surroundings surroundings) =>
        group.Parts.Any(ShowsEvaluation)
        || surroundings.Titles.Where(IsUnnumbered).Concat(surroundings.Furniture).Any(Names)
        || Cells(group, content).Any(Names)
        || group.Parts.Any(part => StatesFigures(part) && IsSummary(part))
        || (group.Parts.Any(StatesFigures) && Heads(group, content).Any(Names));

    private static bool ShowsEvaluation(ReportPart part) =>
        part.Form is { Form: not UnknownForm }
        || part.Indicators.Any(line => IsRead(line.Actual) || IsRead(line.Score))
        || ((part.Method == ReadingMethod.Prose || StatesFigures(part)) && part.Headers.Any(field => IsRead(field.Value) && IsScoreOrGrade(field)));

    /// <summary>Whether it has figures whose heads say what they are.</summary>
    private static bool StatesFigures(ReportPart part) =>
        part.Method == ReadingMethod.Prose || part.Amounts.Count > 0
        || part.Funds.Any(line => line.Figures.Any(figure => IsRead(figure.Value))) || part.Indicators.Any(line => IsRead(line.Name));

    private static bool IsScoreOrGrade(HeaderField field) =>
        field.Kind == HeaderKind.Grade || (field.Kind == HeaderKind.Score && FieldReader.Points(field.Value)?.Value <= MostPoints);

    /// <summary>Whether a rule says what it is: a model names columns of forms, and knows no table that is none.</summary>
    private static bool IsRead(FieldText? field) => field is not null && !field.By.StartsWith("model/", StringComparison.Ordinal);

    /// <summary>某某项目绩效目标完成情况综述：… stands in one paragraph with what it heads, too long for a head.</summary>
    private static bool IsSummary(ReportPart part) => part.Headers.Any(field => field.Value.By == SummaryHeading.SubjectRule);

    private static IEnumerable<PlacedText> Heads(PartGroup group, Content content) =>
        Between(group, content, BlocksAbove).OfType<Block.Paragraph>().Select(paragraph => paragraph.Text);

    private static IEnumerable<PlacedText> Cells(PartGroup group, Content content) =>
        Between(group, content, 0).OfType<Block.Grid>().SelectMany(grid => grid.Table.Cells).Select(cell => cell.Text);

    private static IEnumerable<Block> Between(PartGroup group, Content content, int above)
    {
        var first = Math.Max(0, group.Parts.Min(part => part.Block) - above);
        var last = Math.Min(content.Blocks.Count - 1, group.Parts.Max(part => part.Block));
        return content.Blocks.Take(last + 1).Skip(first);
    }

    /// <summary>三、绩效分析 heads a section, not the document.</summary>
    private static bool IsUnnumbered(PlacedText title) => Numbering.Of(EvenText.Of(title).Text) is null;

    private static bool Names(PlacedText text) =>
        text.Length is > 0 and <= LongestHead && Vocabulary.Default.Find(LabelKind.Evaluation, text.Text) is not null;
}
