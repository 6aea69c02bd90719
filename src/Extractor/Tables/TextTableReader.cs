using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>A table read from aligned text.</summary>
/// <param name="Glyphs">For each cell of the grid.</param>
/// <param name="Fit">How well text and columns agree, 0..1.</param>
internal sealed record TextTable(Grid Grid, IReadOnlyList<IReadOnlyList<Glyph>> Glyphs, int HeaderRows, double Fit);

/// <summary>Reads a region of aligned text, with few or no lines drawn in it, as a table.</summary>
internal static class TextTableReader
{
    /// <param name="lines">Of the region, from top to bottom.</param>
    /// <param name="edges">Those inside the region.</param>
    public static TextTable? Read(IReadOnlyList<TextLine> lines, Edges edges, UnruledTableOptions options)
    {
        if (lines.Count < 2) return null;
        var size = lines.Select(l => l.Size).Order().ElementAt(lines.Count / 2);
        var around = lines.Select(l => l.Box).Aggregate((a, b) => a.Union(b));
        var walls = edges.Vertical.Where(e => e.Length >= 0.5 * around.Height).Select(e => e.At).ToArray();
        if (Columns(lines, walls, size, options) is not { } columns) return null;

        var cut = lines.Select(line => PieceFinder.Cut(line, columns, size, options)).ToArray();
        var rules = edges.Horizontal
            .Where(e => e.From <= (columns.Zones[0].Left + columns.Zones[0].Right) / 2 && e.To >= (columns.Zones[^1].Left + columns.Zones[^1].Right) / 2)
            .Select(e => e.At).ToArray();
        var heads = HeadLines(cut, rules);
        for (var i = 1; i < heads; i++) cut[i] = PieceFinder.CutAsAbove(cut[i], cut[i - 1], columns, size);
        var (blocks, levels) = TextHead.Read([.. cut.Take(heads)], columns, edges.Horizontal, size);
        var rows = RowFinder.Find([.. cut.Skip(heads)], columns.Count, rules, size);
        if (levels + rows.Count < 2) return null;

        var cells = new List<(Slots Slots, List<Glyph> Glyphs)>();
        foreach (var block in blocks) cells.Add((SlotsOf(block, blocks, levels), [.. block.Pieces.SelectMany(p => p.Text.Glyphs)]));
        for (var r = 0; r < rows.Count; r++) AddRow(cells, rows[r], levels + r, columns);

        var (slots, origins) = SlotFilling.Fill(levels + rows.Count, columns.Count, [.. cells.Select(c => c.Slots)]);
        var ys = Ys(cut.Take(heads).ToArray(), levels, rows, around);
        return new(
            new Grid(columns.Edges(around.Left, around.Right), ys, slots),
            [.. origins.Select(o => o is { } i ? (IReadOnlyList<Glyph>)cells[i].Glyphs : [])],
            levels,
            TextTableFit.Of(cut, levels, rows, columns, RuleHeights(edges, around, size), size));
    }

    /// <summary>Those of all lines, or those of the lines from the first figures on where heads over several columns hide some.</summary>
    private static TextColumns? Columns(IReadOnlyList<TextLine> lines, double[] walls, double size, UnruledTableOptions options)
    {
        const int FewestLines = 3;
        var columns = ColumnFinder.Find(lines, walls, size, options);
        TextLine[] body = [.. lines.SkipWhile(line => !IsOfFigures(line, size, options))];
        if (body.Length < FewestLines || body.Length == lines.Count) return columns;
        return ColumnFinder.Find(body, walls, size, options) is { } own && own.Count > (columns?.Count ?? 0) ? own : columns;
    }

    private static bool IsOfFigures(TextLine line, double size, UnruledTableOptions options) =>
        line.SplitAtGaps(options.CellGap * size).Skip(1).ToArray() is { Length: > 0 } texts
        && texts.Count(t => HeaderRowFinder.IsFigure(t.Text)) * 2 >= texts.Length;

    /// <summary>On how many heights level lines are drawn, be it over single columns only.</summary>
    private static int RuleHeights(Edges edges, Box around, double size)
    {
        const double SameHeight = 0.5, Shortest = 2;    // text sizes
        var heights = new List<double>();
        foreach (var edge in edges.Horizontal.Where(e => e.Length > Shortest * size && e.To > around.Left && e.From < around.Right).OrderBy(e => e.At))
        {
            if (heights.Count == 0 || edge.At - heights[^1] > SameHeight * size) heights.Add(edge.At);
        }
        return heights.Count;
    }

    /// <summary>How many lines at the top are heads: those above the first whole line with text above it, or above the first figures.</summary>
    private static int HeadLines(PieceLine[] lines, double[] rules)
    {
        const int MostHeadLines = 9;
        const double FewFigures = 0.3;
        // By columns: a $ may stand at a column's left, apart from its figure.
        var figures = Array.FindIndex(lines, l => l.Pieces.Where(p => p.From > 0).GroupBy(p => p.From).ToArray() is { Length: > 0 } filled
            && filled.Count(column => column.Any(p => p.IsFigure)) * 2 >= filled.Length);
        if (figures < 0) figures = lines.Length;
        foreach (var rule in rules.Order())
        {
            var above = lines.TakeWhile(l => l.Box.CenterY < rule).Count();
            if (above == 0) continue;
            // One line of figures above the line below the heads: years counted from 1.
            if (above <= Math.Min(figures > 0 ? figures + 1 : 0, MostHeadLines)) return above;
            break;
        }
        if (figures > MostHeadLines || figures == lines.Length || lines.Take(figures).Any(IsOfBoxes)) return 0;
        // A figure here and there among texts, as in a list of names and what they stand for, has no heads above it.
        var beside = lines.Skip(figures).SelectMany(l => l.Pieces).Where(p => p.From > 0).ToArray();
        if (beside.Count(p => p.IsFigure) < FewFigures * beside.Length) return 0;
        // A label alone above the first figures names a group of rows, or is the first line of a row's label.
        while (figures > 1 && lines[figures - 1].Pieces.All(p => p.To == 0)) figures--;
        return figures;
    }

    /// <summary>项目名称：　某某工程　主管部门：　某某局: labels with a colon and their values are no heads of what stands below them.</summary>
    private static bool IsOfBoxes(PieceLine line)
    {
        for (var i = 0; i + 1 < line.Pieces.Count; i++)
        {
            if (line.Pieces[i].Text.Text is [.., var last, ':' or '：'] && Script.IsUnspaced(last)) return true;
        }
        return false;
    }

    private static Slots SlotsOf(HeadBlock block, IReadOnlyList<HeadBlock> blocks, int levels)
    {
        var below = blocks.Where(b => b.Level > block.Level && b.From <= block.To && b.To >= block.From).Select(b => b.Level);
        var bottom = below.DefaultIfEmpty(levels).Min();
        return new(block.Level, block.From, Math.Max(1, bottom - block.Level), block.To - block.From + 1);
    }

    private static void AddRow(
        List<(Slots Slots, List<Glyph> Glyphs)> cells, IReadOnlyList<PieceLine> row, int at, TextColumns columns)
    {
        var found = new List<(int From, int To, List<Glyph> Glyphs)>();
        foreach (var piece in row.SelectMany(line => line.Pieces).OrderBy(p => p.From))
        {
            // A label that runs over the next columns' blank is still the first column's.
            var (from, to) = piece.From == 0 ? (0, 0) : (piece.From, piece.To);
            if (from > 0 && row is [{ Pieces.Count: 1 }] && columns.IsInMiddle(1, columns.Count - 1, piece.Box, piece.Text.Size))
                (from, to) = (1, columns.Count - 1);
            if (row is [{ Pieces.Count: 1 }] && IsAcrossAll(piece, columns)) (from, to) = (0, columns.Count - 1);
            var same = found.FindIndex(f => f.From <= to && f.To >= from);
            if (same < 0) found.Add((from, to, [.. piece.Text.Glyphs]));
            else found[same].Glyphs.AddRange(piece.Text.Glyphs);
        }
        foreach (var cell in found) cells.Add((new(at, cell.From, 1, cell.To - cell.From + 1), cell.Glyphs));
    }

    /// <summary>Whether a text stands in the middle of the whole table, away from where its labels begin.</summary>
    private static bool IsAcrossAll(Piece piece, TextColumns columns)
    {
        const double Indent = 2;        // text sizes
        return columns.IsInMiddle(0, columns.Count - 1, piece.Box, piece.Text.Size) && piece.Box.Left > columns.Zones[0].Left + Indent * piece.Text.Size;
    }

    private static double[] Ys(PieceLine[] heads, int levels, IReadOnlyList<IReadOnlyList<PieceLine>> rows, Box around)
    {
        var bodyTop = rows.Count > 0 ? rows[0].Min(l => l.Box.Top) : around.Bottom;
        var headBottom = heads.Length > 0 ? heads.Max(l => l.Box.Bottom) : around.Top;
        var start = heads.Length > 0 ? (headBottom + bodyTop) / 2 : around.Top;
        var ys = new List<double>();
        for (var level = 0; level < levels; level++) ys.Add(around.Top + (start - around.Top) * level / levels);
        for (var r = 0; r < rows.Count; r++)
            ys.Add(r == 0 ? start : (rows[r - 1].Max(l => l.Box.Bottom) + rows[r].Min(l => l.Box.Top)) / 2);
        ys.Add(around.Bottom);
        return [.. ys];
    }
}
