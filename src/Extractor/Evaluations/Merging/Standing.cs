using Extractor.Fields;
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

    private const string UnknownForm = "unknown";

    /// <summary>True for a recognized form, scored or achieved indicators, a stated score or grade, or where a title, head or cell in
    /// or just above the parts names a self-evaluation.</summary>
    /// <param name="surroundings">A title of the whole document speaks for all its parts.</param>
    public static bool IsEvaluation(PartGroup group, Content content, Surroundings surroundings) =>
        group.Parts.Any(ShowsEvaluation)
        || surroundings.Titles.Concat(surroundings.Furniture).Any(Names)
        || Heads(group, content).Any(Names);

    private static bool ShowsEvaluation(ReportPart part) =>
        part.Form is { Form: not UnknownForm }
        || part.Indicators.Any(line => (line.Actual ?? line.Score) is not null)
        || part.Headers.Any(field => field.Kind is HeaderKind.Score or HeaderKind.Grade);

    private static IEnumerable<PlacedText> Heads(PartGroup group, Content content)
    {
        var first = Math.Max(0, group.Parts.Min(part => part.Block) - BlocksAbove);
        var last = Math.Min(content.Blocks.Count - 1, group.Parts.Max(part => part.Block));
        for (var i = first; i <= last; i++)
        {
            if (content.Blocks[i] is Block.Paragraph paragraph) yield return paragraph.Text;
            if (content.Blocks[i] is not Block.Grid grid) continue;
            foreach (var cell in grid.Table.Cells) yield return cell.Text;
        }
    }

    private static bool Names(PlacedText text) =>
        text.Length is > 0 and <= LongestHead && Vocabulary.Default.Find(LabelKind.Evaluation, text.Text) is not null;
}
