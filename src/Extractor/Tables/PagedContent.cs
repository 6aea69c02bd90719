using Extractor.Documents;
using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Puts the pages' paragraphs and tables one after another, over page breaks.</summary>
internal static class PagedContent
{
    public static Content Of(Document.Paged document, ContentOptions options)
    {
        var pages = document.Pages.Select(page => PageReader.Read(page, options)).ToArray();
        var furniture = FurnitureFinder.Find(
            [.. pages.Select(p => (p.Lines, p.Page.Height))], UsualSize(pages), options.Layout);

        var flow = new List<object>();      // paragraphs and tables as they come
        for (var p = 0; p < pages.Length; p++)
        {
            var lines = pages[p].Lines.Where((_, i) => !furniture[p].Contains(i)).ToArray();
            flow.AddRange(PageFlow(pages[p] with { Lines = lines }, options));
        }

        Block[] blocks = [.. Blocks(Joined(flow, UsualSize(pages)))];
        return new(
            blocks,
            [.. pages.SelectMany((page, p) => furniture[p].Select(i => page.Lines[i].PlacedText).Concat(page.Slanted))],
            CutCells.Completed([.. pages.SelectMany(page => page.Tables).Select(t => t.Table)], blocks.OfType<Block.Grid>().Select(grid => grid.Table)));
    }

    private static double UsualSize(PageContent[] pages)
    {
        var sizes = pages.Select(p => p.Size).Where(s => s > 0).Order().ToArray();
        return sizes.Length == 0 ? 0 : sizes[sizes.Length / 2];
    }

    /// <summary>A page's paragraphs and tables in reading order.</summary>
    private static IEnumerable<object> PageFlow(PageContent page, ContentOptions options)
    {
        var stretches = page.Lines.SelectMany(line => line.SplitAtGaps(options.Layout.ColumnGap * page.Size)).ToArray();
        Box[] boxes = [.. stretches.Select(s => s.Box), .. page.Tables.Select(t => t.Box)];
        foreach (var zone in ReadingOrder.Find(boxes, page.Size, options.Layout))
        {
            var tables = zone.Items.Where(i => i >= stretches.Length).Select(i => page.Tables[i - stretches.Length]).ToList();
            var lines = LineFinder.Find(zone.Items.Where(i => i < stretches.Length).SelectMany(i => stretches[i].Glyphs));
            var start = 0;
            foreach (var table in tables)
            {
                var end = start;
                while (end < lines.Count && lines[end].Box.CenterY < table.Box.Top) end++;
                foreach (var paragraph in ParagraphFinder.Find([.. lines.Skip(start).Take(end - start)], options.Layout)) yield return paragraph;
                yield return table;
                start = end;
            }
            foreach (var paragraph in ParagraphFinder.Find([.. lines.Skip(start)], options.Layout)) yield return paragraph;
        }
    }

    /// <summary>The flow with tables that follow one another over a break joined, where they are one.</summary>
    private static List<object> Joined(List<object> flow, double size)
    {
        var joined = new List<object>(flow.Count);
        var last = -1;      // the last table's index
        GrowingTable? open = null;
        foreach (var item in flow)
        {
            if (item is FoundTable table)
            {
                if (open is not null
                    && table.Page - open.LastPage is 0 or 1
                    && joined.Skip(last + 1).All(between => SaysItGoesOn((ParagraphLines)between, joined, last))
                    && open.TryJoin(table, size))
                {
                    continue;
                }
                if (open is not null) joined[last] = open.Whole();
                (last, open) = (joined.Count, new GrowingTable(table));
            }
            joined.Add(item);
        }
        if (open is not null) joined[last] = open.Whole();
        return joined;
    }

    /// <summary>Whether a line above a table only says that the one before the break goes on: 续表, or its caption or unit again.</summary>
    private static bool SaysItGoesOn(ParagraphLines paragraph, List<object> flow, int table)
    {
        const int LongestCaption = 24;
        var text = paragraph.Text.Text;
        return text.Length <= LongestCaption
            && (text.Contains('续', StringComparison.Ordinal)
                || flow.Take(table).TakeLast(3).Any(item => item is ParagraphLines above && above.Text.Text == text));
    }

    private static IEnumerable<Block> Blocks(List<object> flow)
    {
        var open = new List<ParagraphLines>();
        foreach (var item in flow)
        {
            if (item is ParagraphLines paragraph)
            {
                if (open.Count > 0 && !GoesOn(open[^1], paragraph))
                {
                    yield return ParagraphOf(open);
                    open.Clear();
                }
                open.Add(paragraph);
                continue;
            }
            if (open.Count > 0) yield return ParagraphOf(open);
            open.Clear();
            yield return new Block.Grid(((FoundTable)item).Table);
        }
        if (open.Count > 0) yield return ParagraphOf(open);
    }

    /// <summary>Whether a paragraph at the top of a page or column is the rest of the one before the break.</summary>
    private static bool GoesOn(ParagraphLines before, ParagraphLines after)
    {
        var (last, first) = (before.Lines[^1], after.Lines[0]);
        var sameColumn = last.Glyphs[0].Place.Page == first.Glyphs[0].Place.Page && first.Box.Top > last.Box.Top;
        return !sameColumn && before.IsOpen && after.MayContinue && before.Lines.Count > 1
            && Math.Abs(before.Size - after.Size) < 0.15 * before.Size;
    }

    private static Block.Paragraph ParagraphOf(List<ParagraphLines> parts) =>
        new(LineJoiner.Join(parts.Select(part => part.Text)), null);
}
