using Extractor.Forms;

namespace Extractor.Fields.FormReading;

/// <summary>Settles columns whose heads all claim the indicators' names: 评价内容 | 评价指标 | 具体指标.</summary>
internal static class NamingColumns
{
    private static readonly string[] Levels = ["level1", "level2"];

    /// <summary>What groups the names to its right is a level, whatever its head is called; the last one names the indicators.</summary>
    /// <param name="end">The first row below the head.</param>
    public static void Settle(TableView view, int end, List<HeadColumn> found, LabelReader labels)
    {
        var names = found.Where(c => c.Role == "name").OrderBy(c => c.First).ToList();
        for (var i = 0; i + 1 < names.Count; i++)
        {
            // 绩效指标 left of the levels is the block's own label.
            if (found.Exists(c => Levels.Contains(c.Role) && c.First > names[i].First)) continue;
            if (Levels.FirstOrDefault(level => !found.Exists(c => c.Role == level)) is not { } free) return;
            if (!Groups(view, end, names[i], names[i + 1], labels)) continue;
            found[found.IndexOf(names[i])] = names[i] with { Role = free };
        }
    }

    /// <summary>Whether a column's texts stand for several rows of the column beside it, as merged cells or with blanks below them, or are levels by name.</summary>
    private static bool Groups(TableView view, int end, HeadColumn column, HeadColumn beside, LabelReader labels)
    {
        var (texts, levels, wide) = (0, 0, 0);
        for (var row = end; row < view.Rows; row++)
        {
            // A text over both columns is no row's.
            if (view.At(row, beside.First) is not { IsBlank: false } name || name.Row != row || name.Column < beside.First) continue;
            if (view.At(row, column.First) is not { } cell || cell.LastColumn > column.Last) continue;
            if (cell.IsBlank || cell.Row < row)
            {
                if (texts > 0) wide++;
                continue;
            }
            texts++;
            if ((labels.Find(LabelKind.Level1, cell.Text.Text) ?? labels.Find(LabelKind.Level2, cell.Text.Text)) is not null) levels++;
        }
        return texts > 0 && (wide > 0 || levels * 2 >= texts);
    }
}
