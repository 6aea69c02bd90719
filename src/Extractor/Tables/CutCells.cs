namespace Extractor.Tables;

/// <summary>Completes the parts of tables that go on over a break, so that each can be read alone.</summary>
/// <remarks>A text that the break has cut stands whole in both parts, and a label whose cell goes on after the break is given to the later
/// part too. What is given so has no place of its own there. Figures are never given twice: no break cuts one.</remarks>
internal static class CutCells
{
    /// <param name="parts">The tables as they stand on their pages.</param>
    /// <param name="wholes">The same, joined over breaks.</param>
    public static IReadOnlyList<Table> Completed(IReadOnlyList<Table> parts, IEnumerable<Table> wholes)
    {
        var owners = new Dictionary<Place, Table>();
        foreach (var whole in wholes.Where(w => w.Parts.Count > 1))
        {
            foreach (var part in whole.Parts) owners[part.Place] = whole;
        }
        if (owners.Count == 0) return parts;
        var known = new Dictionary<Table, Index>(ReferenceEqualityComparer.Instance);
        return
        [
            .. parts.Select(part =>
            {
                if (!owners.TryGetValue(part.Parts[0].Place, out var whole)) return part;
                if (!known.TryGetValue(whole, out var index)) known.Add(whole, index = new(whole));
                return part with { Cells = index.Completed(part) };
            }),
        ];
    }

    /// <summary>Where the letters of a whole table stand in it.</summary>
    private sealed class Index
    {
        private readonly Table whole;
        private readonly Dictionary<Place, Cell> byLetter = [];
        private readonly Dictionary<(int Row, int Column), Cell> bySlot = [];

        public Index(Table whole)
        {
            this.whole = whole;
            foreach (var cell in whole.Cells)
            {
                foreach (var place in Places(cell.Text)) byLetter[place] = cell;
                for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++)
                {
                    for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++) bySlot[(r, c)] = cell;
                }
            }
        }

        public IReadOnlyList<Cell> Completed(Table part)
        {
            // Heads printed again are not in the whole table: their rows are not known.
            var rows = part.Cells.Where(c => c.RowSpan == 1)
                .Select(c => (c.Row, Whole: Owner(c)))
                .Where(c => c.Whole is { RowSpan: 1 })
                .GroupBy(c => c.Row, c => c.Whole!.Row)
                .ToDictionary(group => group.Key, group => group.Min());
            return [.. part.Cells.Select(cell => Owner(cell) is { } whole ? WithText(cell, whole.Text) : cell.Text.IsBlank ? Labelled(cell, part, rows) : cell)];
        }

        private Cell? Owner(Cell cell) => Places(cell.Text).Select(place => byLetter.GetValueOrDefault(place)).FirstOrDefault(whole => whole is not null);

        /// <summary>A blank cell that is the rest of a label before the break.</summary>
        private Cell Labelled(Cell cell, Table part, Dictionary<int, int> rows)
        {
            if (!rows.TryGetValue(cell.Row, out var row) && !rows.TryGetValue(cell.Row + cell.RowSpan - 1, out row)) return cell;
            return Enumerable.Range(0, whole.Columns).Select(column => bySlot.GetValueOrDefault((row, column)))
                .FirstOrDefault(label => label is not null && label.RowSpan > cell.RowSpan && IsSameColumn(label, cell, part)) is { } label
                && !label.Text.IsBlank && !HeaderRowFinder.IsFigure(label.Text.Text) ? WithText(cell, label.Text) : cell;
        }

        /// <summary>Whether a cell of a part has a whole table's cell's columns: by number, or by place where the part has fewer.</summary>
        private bool IsSameColumn(Cell label, Cell cell, Table part)
        {
            const double Same = 0.01;       // of the table's width: half a letter on most pages
            if (part.Columns == whole.Columns) return label.Column == cell.Column && label.ColumnSpan == cell.ColumnSpan;
            if ((whole.Parts[0].Place, part.Parts[0].Place, label.Place, cell.Place) is not
                (Place.OnPage { Box: var all }, Place.OnPage { Box: var own }, Place.OnPage { Box: var before }, Place.OnPage { Box: var after })) return false;
            return Math.Abs(before.Left - all.Left - (after.Left - own.Left)) <= Same * all.Width
                && Math.Abs(before.Right - all.Left - (after.Right - own.Left)) <= Same * all.Width;
        }

        /// <summary>The cell with the whole text, of which only the letters printed in the cell have places: no letter stands in two cells.</summary>
        private static Cell WithText(Cell cell, PlacedText text)
        {
            if (text.Length == cell.Text.Length) return cell;
            var own = Places(cell.Text).ToHashSet();
            var places = Enumerable.Range(0, text.Length).Select(i => text.PlaceAt(i) is { } place && own.Contains(place) ? place : null);
            return cell with { Text = PlacedText.Of(text.Text, [.. places]).In(cell.Place) };
        }

        private static IEnumerable<Place> Places(PlacedText text) => Enumerable.Range(0, text.Length).Select(text.PlaceAt).OfType<Place>();
    }
}
