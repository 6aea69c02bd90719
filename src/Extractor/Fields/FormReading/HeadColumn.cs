using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>What the head of a column says about the cells below it.</summary>
/// <param name="Label">The lowest head cell.</param>
/// <param name="Last">The last grid column under the head cell.</param>
internal sealed record HeadColumn(string Role, decimal Confidence, string By, Cell Label, int First, int Last, string? Unit)
{
    /// <summary>Whether a head says that the figures are those of a part of the year: 上半年, 1-6月.</summary>
    public bool IsOfPart { get; init; }
}

/// <summary>Reads the heads of columns, one level or several.</summary>
internal sealed class HeadStack(TableView view, LabelReader labels, LabelKind kind, int firstRow, int endRow)
{
    /// <summary>The head cells over a grid column, from the top.</summary>
    public IReadOnlyList<Cell> Over(int column)
    {
        var cells = new List<Cell>();
        for (var row = firstRow; row < endRow; row++)
        {
            if (view.At(row, column) is { IsBlank: false } cell && cell.Row >= firstRow && !cells.Contains(cell)) cells.Add(cell);
        }
        return cells;
    }

    /// <summary>The role of a grid column: by its lowest head, by that together with the one above, by the one above.</summary>
    public HeadColumn? Resolve(int column)
    {
        var cells = Over(column);
        if (cells.Count == 0) return null;
        var lowest = cells[^1];
        var upper = cells.Count > 1 ? cells[^2].Text.Text : "";
        var unit = cells.Reverse().Select(c => MoneyUnit.In(c.Text.Text)).FirstOrDefault(u => u is not null);
        string[] wordings = upper.Length == 0
            ? [lowest.Text.Text]
            : [lowest.Text.Text, lowest.Text.Text + upper, upper + lowest.Text.Text, upper];
        for (var i = 0; i < wordings.Length; i++)
        {
            // What the cell's own place makes likely counts before what only the head above it says.
            var match = i == 3 ? labels.Find(kind, lowest) ?? labels.Find(kind, wordings[i]) : labels.Find(kind, wordings[i]);
            if (match is null) continue;
            // A role taken from the head above alone holds for the columns below it only by inheritance.
            var confidence = i == 3 ? Math.Min(match.Confidence, 0.9m) : match.Confidence;
            return new(match.Role, confidence, match.By, lowest, lowest.Column, lowest.LastColumn, unit) { IsOfPart = IsOfPart(cells) };
        }
        return labels.Find(kind, lowest) is { } guess
            ? new(guess.Role, guess.Confidence, guess.By, lowest, lowest.Column, lowest.LastColumn, unit) { IsOfPart = IsOfPart(cells) }
            : null;
    }

    private bool IsOfPart(IEnumerable<Cell> heads) => heads.Any(c => labels.Is(LabelKind.Word, "part_of_year", c.Text.Text));
}
