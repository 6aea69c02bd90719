using Extractor.Fields.Learning;
using Extractor.Forms;
using Extractor.Storage;
using Extractor.Tables;

namespace Extractor.App.Training;

/// <summary>The label that stands at a corrected value.</summary>
/// <param name="Role">What the correction says it is: a class of <see cref="CellRole"/>.</param>
internal sealed record CorrectedLabel(Table Table, Cell Label, string Role);

/// <summary>Finds the label over or beside what a person says stands in a document.</summary>
internal static class CorrectedPlace
{
    /// <summary>A row of so many known heads is the head of a block.</summary>
    private const int KnownHeads = 2;

    /// <summary>From this confidence on the rules need no lesson.</summary>
    private const decimal Sure = 0.9m;

    /// <summary>The label; or why the correction teaches none.</summary>
    public static Parsed<CorrectedLabel> Find(Content content, Correction correction)
    {
        if (CorrectedRole.Of(correction.Path) is not { } role) return Not($"no label is learned for {correction.Path}.");
        if (correction.Value is not { } value) return Not("that nothing stands there names no label.");
        var found = new List<CorrectedLabel>();
        foreach (var table in content.Blocks.OfType<Block.Grid>().Select(b => b.Table))
        {
            foreach (var cell in table.Cells.Where(c => CorrectedValue.Says(c.Text.Text, role, value) && IsOfRecord(table, c, correction.Label)))
            {
                if (LabelOf(table, cell, role) is { } label && !ReferenceEquals(label, cell)) found.Add(new(table, label, role));
            }
        }
        var labels = found.DistinctBy(f => f.Label, ReferenceEqualityComparer.Instance).ToList();
        var unknown = labels.Where(l => !IsKnown(l)).ToList();
        return (labels.Count, unknown.Count) switch
        {
            (0, _) => Not($"no cell with a label says {value}."),
            (_, 0) => Not($"the rules know its label, {labels[0].Label.Text.Text.Trim()}, already."),
            (_, 1) => Parsed<CorrectedLabel>.Of(unknown[0]),
            _ => Not($"{unknown.Count} places say {value}."),
        };
    }

    private static bool IsOfRecord(Table table, Cell cell, string? record) =>
        record is null || Across(table, cell.Row).Any(c => !ReferenceEquals(c, cell) && Same(c.Text.Text, record)) || Same(cell.Text.Text, record);

    private static bool Same(string a, string b) => LabelText.Fold(a) == LabelText.Fold(b)
        || LabelText.Of(a).Spellings.Intersect(LabelText.Of(b).Spellings).Any(s => s.Length > 1);

    /// <summary>The head of the value's column, where a head row is above it; else the label left of it, or above.</summary>
    private static Cell? LabelOf(Table table, Cell value, string role)
    {
        var kind = CorrectedRole.KindOf(role);
        if (kind != LabelKind.HeaderField)
        {
            for (var row = value.Row - 1; row >= 0; row--)
            {
                if (Across(table, row).Count(c => c.Row == row && IsHead(c, kind)) < KnownHeads) continue;
                return Lowest(table, row, value);
            }
        }
        var left = At(table, value.Row, value.Column - 1);
        return IsLabel(left) ? left : At(table, value.Row - 1, value.Column) is { } above && IsLabel(above) ? above : null;
    }

    /// <summary>The head over a value in this row, or the one under it where heads stand on two levels.</summary>
    private static Cell? Lowest(Table table, int row, Cell value)
    {
        var head = At(table, row, value.Column);
        var under = At(table, (head?.Row ?? row) + (head?.RowSpan ?? 1), value.Column);
        return head is { } wide && under is not null && wide.ColumnSpan > value.ColumnSpan && under.ColumnSpan < wide.ColumnSpan && under.Row < value.Row && IsLabel(under)
            ? under
            : IsLabel(head) ? head : null;
    }

    private static bool IsHead(Cell cell, LabelKind kind) => Vocabulary.Default.Find(kind, cell.Text.Text) is { Confidence: >= Sure };

    private static bool IsLabel(Cell? cell) => cell is not null && !cell.Text.IsBlank && TableFeatures.MayBeLabel(cell);

    private static bool IsKnown(CorrectedLabel label) =>
        Vocabulary.Default.Find(CorrectedRole.KindOf(label.Role), label.Label.Text.Text) is { Confidence: >= Sure } match
        && LearnedRoles.ClassesOf(match.Entry.Kind, match.Role).Contains(label.Role);

    private static IEnumerable<Cell> Across(Table table, int row) => table.Cells.Where(c => c.Row <= row && c.Row + c.RowSpan > row);

    private static Cell? At(Table table, int row, int column) =>
        Across(table, row).FirstOrDefault(c => c.Column <= column && c.Column + c.ColumnSpan > column);

    private static Parsed<CorrectedLabel> Not(string why) => Parsed<CorrectedLabel>.Not(why);
}
