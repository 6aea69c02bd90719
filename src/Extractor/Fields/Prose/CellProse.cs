using Extractor.Fields.FormReading;
using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.Prose;

/// <summary>Sentences that stand in the cells of tables.</summary>
public static class CellProse
{
    /// <summary>A shorter cell holds a value. Characters.</summary>
    private const int ShortestNarrative = 20;

    /// <summary>A frame holds a report, or a section of one; what is shorter is a box. Characters.</summary>
    private const int ShortestReport = 60;

    /// <summary>Whether a table is nothing but a frame around running text: one cell a row, and sentences in it.</summary>
    public static bool IsFrame(Table table)
    {
        var cells = table.Cells.Where(cell => !cell.Text.IsBlank).ToList();
        return cells.Count > 0 && cells.DistinctBy(cell => cell.Row).Count() == cells.Count
            && cells.Exists(cell => cell.Text.Length >= ShortestReport && cell.Text.Text.Contains('。', StringComparison.Ordinal))
            && cells.TrueForAll(cell => cell.ColumnSpan >= table.Columns || table.Columns == 1);
    }

    /// <summary>The texts of cells that tell how things went (资金使用情况, 绩效分析), in reading order.</summary>
    public static IEnumerable<ProseParagraph> Told(Table table, int block)
    {
        var view = new TableView(table);
        return from cell in table.Cells.OrderBy(c => c.Row).ThenBy(c => c.Column)
               where cell.Text.Length >= ShortestNarrative && cell.Text.Text.Any(char.IsDigit) && Tells(view, cell)
               from text in Paragraphs(cell.Text)
               select new ProseParagraph(EvenText.Of(text), block, false);
    }

    /// <summary>A cell's text by the paragraphs of its file; a page does not say where they end.</summary>
    public static IEnumerable<PlacedText> Paragraphs(PlacedText text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && (text.PlaceAt(i) is not Place.InFlow next || text.PlaceAt(i - 1) is not Place.InFlow last || next.Block == last.Block)) continue;
            if (text.Slice(start, i - start).Trim() is { IsBlank: false } paragraph) yield return paragraph;
            start = i;
        }
    }

    /// <summary>By the label left of it or in front of its own colon; by the one over it where nothing stands left.</summary>
    private static bool Tells(TableView view, Cell cell)
    {
        var colon = cell.Text.Text.AsSpan().IndexOfAny(":：");
        if (colon > 0 && IsNarrativeLabel(cell.Text.Text[..colon])) return true;
        var left = view.Across(cell.Row, 0, cell.Column - 1).LastOrDefault(c => !c.IsBlank);
        var label = left ?? (cell.Row > 0 ? view.At(cell.Row - 1, cell.Column) : null);
        return label is not null && IsNarrativeLabel(label.Text.Text);
    }

    private static bool IsNarrativeLabel(string text) => Vocabulary.Default.Find(LabelKind.Narrative, text) is not null;
}
