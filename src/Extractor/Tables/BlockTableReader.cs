using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Reads tables without lines whose cells' texts stand in the middle of tall rows: forms above all.</summary>
internal static class BlockTableReader
{
    /// <summary>Columns of a form may stand so near that only this is left between full lines. Text sizes.</summary>
    /// <remarks>A line cut where its own text leaves a blank is whole again by the lines above and below it.</remarks>
    private const double ColumnGap = 0.6;

    /// <param name="glyphs">Upright, outside of drawn grids.</param>
    public static IEnumerable<TextTable> Find(IReadOnlyList<Glyph> glyphs, UnruledTableOptions options)
    {
        var stretches = LineFinder.Find(glyphs).SelectMany(line => line.SplitAtGaps(ColumnGap * line.Size)).ToArray();
        var left = stretches.Select(s => s.Box.Left).DefaultIfEmpty(0).Min();
        var right = stretches.Select(s => s.Box.Right).DefaultIfEmpty(0).Max();
        foreach (var size in stretches.GroupBy(s => Math.Round(s.Size, 1)).OrderBy(g => g.Key).Select(g => g.ToArray()))
        {
            var others = stretches.Except(size).Select(s => s.Box).ToArray();
            foreach (var region in Regions(TextBlockFinder.Find(size), others, right - left))
            {
                if (Read(region, region[0].Size) is { } table)
                {
                    yield return table;
                    continue;
                }
                // A form's blocks may have columns of their own each, with a blank strip between the blocks.
                var bands = Bands(region).ToArray();
                foreach (var band in bands.Length > 1 ? bands : [])
                {
                    if (Read(band, band[0].Size) is { } part) yield return part;
                }
            }
        }
    }

    /// <summary>The texts between blank strips that are higher than those between rows.</summary>
    private static IEnumerable<IReadOnlyList<TextBlock>> Bands(IReadOnlyList<TextBlock> region)
    {
        const double Higher = 1.4;          // times the usual strip; a row's padding varies by less
        var blocks = region.OrderBy(b => b.Box.Top).ThenBy(b => b.Box.Left).ToArray();
        var strips = new double[blocks.Length];
        for (var (i, bottom) = (1, blocks.Length == 0 ? 0 : blocks[0].Box.Bottom); i < blocks.Length; i++)
        {
            strips[i] = blocks[i].Box.Top - bottom;
            bottom = Math.Max(bottom, blocks[i].Box.Bottom);
        }
        var blank = strips.Where(s => s > 0).Order().ToArray();
        if (blank.Length == 0) yield break;
        var usual = blank[blank.Length / 2];
        var start = 0;
        for (var i = 1; i <= blocks.Length; i++)
        {
            if (i < blocks.Length && strips[i] <= Higher * usual) continue;
            yield return blocks[start..i];
            start = i;
        }
    }

    /// <summary>From one paragraph or heading to the next: blocks with nothing beside them.</summary>
    private static IEnumerable<IReadOnlyList<TextBlock>> Regions(IReadOnlyList<TextBlock> blocks, IReadOnlyList<Box> others, double width)
    {
        const double WideShare = 0.6;       // of the page's text
        var region = new List<TextBlock>();
        foreach (var block in blocks.OrderBy(b => b.Box.Top).ThenBy(b => b.Box.Left))
        {
            var alone = !blocks.Any(b => b != block && b.IsBeside(block));
            if (!alone || block.Box.Width <= WideShare * width)
            {
                var bottom = region.Select(b => b.Box.Bottom).DefaultIfEmpty(block.Box.Top).Max();
                if (others.Any(o => o.CenterY > bottom && o.CenterY < block.Box.Top))
                {
                    yield return region;
                    region = [];
                }
                region.Add(block);
                continue;
            }
            if (region.Count > 0) yield return region;
            region = [];
        }
        if (region.Count > 0) yield return region;
    }

    private static TextTable? Read(IReadOnlyList<TextBlock> blocks, double size)
    {
        const int LeastCentered = 2, LeastColumns = 3;
        const double MostlyFilled = 0.6;
        // Titles above and notes below stand alone.
        bool IsAlone(TextBlock block) => !blocks.Any(b => b != block && b.IsBeside(block));
        blocks = [.. blocks.SkipWhile(IsAlone).Reverse().SkipWhile(IsAlone).Reverse()];
        if (blocks.Count == 0 || BlockColumns.Find(blocks, BlockRows.Group(blocks, size)) is not { Count: >= LeastColumns } columns) return null;
        var rows = BlockRows.Settled(BlockRows.Group(blocks, size), columns);
        if (BlockRows.Centered(BlockRows.Group(blocks, size)) < LeastCentered || rows.Count(r => r.Blocks.Count > 1) < MostlyFilled * rows.Count) return null;

        var around = blocks.Select(b => b.Box).Aggregate((a, b) => a.Union(b));
        double[] ys = [around.Top, .. rows.Zip(rows.Skip(1), (a, b) => (a.Bottom + b.Top) / 2), around.Bottom];
        if (Place(blocks, rows, columns, ys, size, atTop: false) is not { } cells) return null;
        if (LabelsStandAtTop(cells, columns.Count)) cells = Place(blocks, rows, columns, ys, size, atTop: true) ?? cells;
        Widen(cells, columns, size);
        var (slots, origins) = SlotFilling.Fill(rows.Count, columns.Count, [.. cells.Select(c => c.Slots)]);
        return new(
            new Grid(columns.Edges(around.Left, around.Right), ys, slots),
            [.. origins.Select(o => o is { } i ? (IReadOnlyList<Glyph>)[.. cells[i].Block.Lines.SelectMany(l => l.Glyphs)] : [])],
            0,
            0.9);
    }

    /// <summary>Whether a row below a label has none and yet begins a text right of it: blanks stand there in place of merged cells.</summary>
    private static bool LabelsStandAtTop(List<(Slots Slots, TextBlock Block)> cells, int columns)
    {
        var names = cells.Where(c => c.Slots.Rows == 1).Select(c => (c.Slots.Row, c.Slots.Column)).ToHashSet();
        bool IsBlank(int row, int column) => !cells.Any(c => Meet(c.Slots, new(row, column, 1, 1)));
        return names.Any(name => name.Column > 0 && name.Column < columns - 1 && name.Row > 0
            && IsBlank(name.Row, name.Column - 1) && names.Contains((name.Row - 1, name.Column - 1)) && names.Contains((name.Row - 1, name.Column))
            && !cells.Any(c => c.Slots.Row == name.Row && c.Slots.Column < name.Column));
    }

    /// <param name="atTop">Whether labels stand in the first of their rows; otherwise in the middle of them.</param>
    private static List<(Slots Slots, TextBlock Block)>? Place(
        IReadOnlyList<TextBlock> blocks, IReadOnlyList<BlockRow> rows, TextColumns columns, double[] ys, double size, bool atTop)
    {
        const double Hole = 0.3;            // text sizes by which a text may be off its middle rather than leave a row without label
        var figures = blocks.Where(b => b.Lines is [var line] && HeaderRowFinder.IsFigure(line.Text)).Select(b => columns.Of(b.Box).From);
        var labels = figures.DefaultIfEmpty(1).Min();
        var cells = new List<(Slots Slots, TextBlock Block)>();
        for (var column = 0; column < columns.Count; column++)
        {
            var here = blocks.Where(b => columns.Of(b.Box).From == column)
                .GroupBy(b => (OwnRow(rows, b), OwnRow(rows, b) is null ? b : null))
                .Select(g => g.Count() == 1 ? g.First() : new TextBlock([.. g.SelectMany(b => b.Lines)]))
                .OrderBy(b => b.Center).ToArray();
            if (here.Length == 0) continue;
            bool IsFree(int row) => !cells.Any(c => c.Slots.Row <= row && c.Slots.Bottom > row && c.Slots.Right > column);
            // A text over several columns leaves the rows in which another stands in one of them.
            bool MayTake(int text, int row) => !blocks.Any(b => b.Center > ys[row] && b.Center < ys[row + 1]
                && columns.Of(b.Box).From > column && columns.Of(b.Box).From <= columns.Of(here[text].Box).To);
            var isKnown = column >= labels || (atTop && here.All(b => OwnRow(rows, b) is not null));
            var known = here.Select(b => isKnown ? OwnRow(rows, b) : null).ToArray();
            if (BlockSpans.Find([.. here.Select(b => b.Center)], known, ys, IsFree, MayTake, column < labels ? Hole * size : 0) is not { } spans) return null;
            for (var i = 0; i < here.Length; i++)
            {
                var (from, to) = spans[i];
                cells.Add((new(from, column, to - from + 1, columns.Of(here[i].Box).To - column + 1), here[i]));
            }
        }
        // No text may be lost where two claim one slot.
        return cells.Any(a => cells.Any(b => a.Block != b.Block && Meet(a.Slots, b.Slots))) ? null : cells;
    }

    /// <summary>Gives a text in the middle of several columns the blank slots beside it.</summary>
    private static void Widen(List<(Slots Slots, TextBlock Block)> cells, TextColumns columns, double size)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var (slots, block) = cells[i];
            if (columns.IsInMiddle(slots.Column, slots.Right - 1, block.Box, size) || HeaderRowFinder.IsFigure(block.Lines[0].Text)) continue;
            bool IsFree(int column) => !cells.Any(c => c.Block != block && Meet(c.Slots, slots with { Column = column, Columns = 1 }));
            var from = slots.Column;
            while (from > 0 && IsFree(from - 1)) from--;
            var to = slots.Right - 1;
            while (to + 1 < columns.Count && IsFree(to + 1)) to++;
            var best = Enumerable.Range(from, slots.Column - from + 1)
                .SelectMany(f => Enumerable.Range(slots.Right - 1, to - slots.Right + 2).Select(t => (From: f, To: t)))
                .Where(r => columns.IsInMiddle(r.From, r.To, block.Box, size))
                .OrderByDescending(r => r.To - r.From).Cast<(int From, int To)?>().FirstOrDefault();
            if (best is { } range) cells[i] = (slots with { Column = range.From, Columns = range.To - range.From + 1 }, block);
        }
    }

    /// <summary>The row whose middle a text shares.</summary>
    private static int? OwnRow(IReadOnlyList<BlockRow> rows, TextBlock block)
    {
        for (var r = 0; r < rows.Count; r++)
        {
            if (rows[r].Blocks.Any(b => b.Lines.Contains(block.Lines[0]))) return r;
        }
        return null;
    }

    private static bool Meet(Slots a, Slots b) => a.Row < b.Bottom && b.Row < a.Bottom && a.Column < b.Right && b.Column < a.Right;
}
