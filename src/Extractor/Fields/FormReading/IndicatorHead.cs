using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>The head of an indicators block: one column at most for each role.</summary>
/// <param name="EndRow">The first row below the head.</param>
/// <param name="Name">The role of the column that names the indicators: <c>name</c>, or the deepest level.</param>
internal sealed record IndicatorHead(int FirstRow, int EndRow, string Name, IReadOnlyDictionary<string, HeadColumn> Columns)
{
    private const int MostLevels = 3;

    /// <summary>A name and two values: fewer columns printed twice are two values of one name.</summary>
    private const int LeastHalf = 3;

    private const decimal LeftOfTwoActuals = 0.7m;

    /// <summary>Columns that name things, from the deepest.</summary>
    private static readonly string[] NamingRoles = ["name", "level4", "level3", "level2", "level1"];

    public HeadColumn? this[string role] => Columns.GetValueOrDefault(role);

    /// <summary>The last grid column that belongs to the levels and the name.</summary>
    public int LastNaming => NamingRoles.Max(role => this[role]?.Last ?? -1);

    public int FirstNaming => NamingRoles.Min(role => this[role]?.First ?? int.MaxValue);

    /// <summary>Whether one of a row's cells states a target: then it is an indicator's row, whatever its label sounds like.</summary>
    public bool HasTarget(IEnumerable<Cell> row) =>
        this["target"] is { } target && row.Any(c => !c.IsBlank && c.Column >= target.First && c.LastColumn <= target.Last);

    /// <summary>Null where the row is no head of an indicators block.</summary>
    public static IndicatorHead? At(TableView view, int row, LabelReader labels)
    {
        // Most rows are none for this, and no label need be looked up.
        if (view.StartingIn(row).Any(c => FigureText.IsNumber(c.Text.Text))) return null;
        var known = view.StartingIn(row).Where(c => !c.IsBlank && c.RowSpan <= MostLevels && labels.Find(LabelKind.IndicatorColumn, c) is not null).ToList();
        var under = UnderWideCells(view, row, labels);
        var roles = known.Concat(under).Select(c => labels.Find(LabelKind.IndicatorColumn, c)!.Role).Distinct().ToList();
        var naming = roles.Count(NamingRoles.Contains);
        var valuing = roles.Count(r => !NamingRoles.Contains(r) && r is not "number");
        // 年度目标 | 实际完成情况 alone head the goals; one name beside one value needs a third to be told from a pair of boxes.
        if (naming == 0 || valuing == 0 || naming + valuing < 3) return null;
        // 绩效指标 beside few rows is a block's label, and would pass for a head of as many levels.
        var end = row + known.Where(c => !IsBlockLabel(c, known, labels)).Select(c => c.RowSpan).DefaultIfEmpty(1).Max();
        while (IsLowerHead(view, row, end, labels)) end++;
        var found = FindColumns(view, row, end, labels);
        var half = HalfOf(found);
        var beside = half > 0 ? Of(view, row, end, found[half..], labels) : null;
        return Of(view, row, end, half > 0 ? found[..half] : found, labels) is { } head ? head with { Beside = beside } : null;
    }

    /// <summary>The head of a second table printed beside this one in the same rows; null where there is none.</summary>
    public IndicatorHead? Beside { get; private init; }

    private static IndicatorHead? Of(TableView view, int row, int end, List<HeadColumn> found, LabelReader labels)
    {
        NamingColumns.Settle(view, end, found, labels);
        var columns = Columned(view, end, found);
        return NamingRoles.FirstOrDefault(columns.ContainsKey) is { } name ? new(row, end, name, columns) : null;
    }

    /// <summary>How many columns a head has that is printed twice side by side; 0 where it is not.</summary>
    private static int HalfOf(List<HeadColumn> found)
    {
        var half = found.Count / 2;
        if (half < LeastHalf || found.Count != half * 2) return 0;
        return found.Take(half).Select(c => c.Role).SequenceEqual(found.Skip(half).Select(c => c.Role))
            && found.Take(half).Any(c => NamingRoles.Contains(c.Role)) && found.Take(half).Any(c => c.Role is "target" or "actual") ? half : 0;
    }

    /// <summary>Whether both have the same roles in the same columns: then one is the other's repetition.</summary>
    public bool IsRepeatedBy(IndicatorHead other) =>
        Columns.Count == other.Columns.Count
        && Columns.All(c => other.Columns.TryGetValue(c.Key, out var same) && same.First == c.Value.First && same.Last == c.Value.Last);

    /// <summary>Known heads of a second level: two at least under one wider cell of the row.</summary>
    private static List<Cell> UnderWideCells(TableView view, int row, LabelReader labels)
    {
        if (row + 1 >= view.Rows) return [];
        var cells = view.StartingIn(row + 1).Where(c =>
            !c.IsBlank && view.At(row, c.Column) is { IsBlank: false } above && above.Row == row && above.ColumnSpan > c.ColumnSpan
            && labels.Find(LabelKind.IndicatorColumn, c) is not null).ToList();
        return cells.Count >= 2 ? cells : [];
    }

    /// <summary>Whether the cells below a head are one a row, as names are; a block's label spans its rows.</summary>
    private static bool NamesRows(TableView view, int end, HeadColumn column) =>
        end < view.Rows && column.Label.LastRow < end && view.At(end, column.First) is { IsBlank: false, RowSpan: 1 };

    /// <summary>Two columns of what was done and none of what was to be: the left one, 年度完成标准, is the target.</summary>
    private static void SettleActuals(List<HeadColumn> found)
    {
        var actuals = found.Where(c => c.Role == "actual").OrderBy(c => c.First).ToList();
        if (actuals.Count != 2 || found.Any(c => c.Role == "target")) return;
        found[found.IndexOf(actuals[0])] = actuals[0] with { Role = "target", Confidence = LeftOfTwoActuals };
    }

    private static bool IsBlockLabel(Cell cell, IReadOnlyList<Cell> known, LabelReader labels) =>
        labels.Find(LabelKind.Block, cell) is not null && known.Any(c => c.Column > cell.Column && c.RowSpan < cell.RowSpan);

    private static bool IsLowerHead(TableView view, int first, int row, LabelReader labels)
    {
        if (row >= view.Rows || row - first >= MostLevels) return false;
        var cells = view.StartingIn(row).Where(c => !c.IsBlank).ToList();
        var known = cells.Count(c => labels.Find(LabelKind.IndicatorColumn, c) is not null);
        return known >= 2 && known * 2 >= cells.Count && cells.All(c =>
            !FigureText.IsNumber(c.Text.Text) && view.At(row - 1, c.Column) is { } above && above.ColumnSpan > c.ColumnSpan);
    }

    private static List<HeadColumn> FindColumns(TableView view, int row, int end, LabelReader labels)
    {
        var stack = new HeadStack(view, labels, LabelKind.IndicatorColumn, row, end);
        var found = new List<HeadColumn>();
        for (var column = 0; column < view.Columns; column++)
        {
            var lowest = stack.Over(column).LastOrDefault();
            if (lowest is null || lowest.LastRow >= end + MostLevels || found.Any(c => ReferenceEquals(c.Label, lowest))) continue;
            if (stack.Resolve(column) is { } head) found.Add(head);
        }
        // 半年计划值 beside 全年计划值: the year's is the one.
        found.RemoveAll(c => c.IsOfPart && found.Exists(o => o.Role == c.Role && !o.IsOfPart));
        return found;
    }

    private static Dictionary<string, HeadColumn> Columned(TableView view, int end, List<HeadColumn> found)
    {
        // 绩效指标 left of the levels is the block's own label, not the column of names, unless each row has a name there and none elsewhere.
        var firstLevel = found.Where(c => c.Role is "level1" or "level2" or "level3").Select(c => c.First).DefaultIfEmpty(-1).Min();
        var isNamed = found.Exists(c => c.Role is "level3" or "level4" || (c.Role == "name" && c.First > firstLevel));
        found.RemoveAll(c => c.Role == "name" && c.First < firstLevel && (isNamed || !NamesRows(view, end, c)));
        SettleActuals(found);
        return found.GroupBy(c => c.Role).ToDictionary(g => g.Key, g => g.OrderByDescending(c => c.Confidence).ThenBy(c => c.First).First());
    }
}
