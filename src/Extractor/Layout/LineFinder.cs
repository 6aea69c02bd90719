namespace Extractor.Layout;

/// <summary>Puts letters on lines, whatever order the file printed them in.</summary>
internal static class LineFinder
{
    /// <summary>Letters are on one line where the smaller one's height is half covered by the taller one's.</summary>
    /// <remarks>Half takes super- and subscripts along (they reach 0.3 of the size above or below) and keeps lines set solid apart:
    /// there boxes from ascent to descent overlap by up to 0.3.</remarks>
    private const double SharedHeight = 0.5;

    /// <summary>Two equal letters covering each other by more than this share are one, printed twice to look bold.</summary>
    private const double PrintedTwice = 0.6;

    /// <returns>From top to bottom; on the same height from left to right.</returns>
    public static IReadOnlyList<TextLine> Find(IEnumerable<Glyph> glyphs)
    {
        var sorted = glyphs.ToArray();
        Array.Sort(sorted, ByHeight);

        var rows = new List<Row>();
        var open = 0;
        var blanks = false;
        foreach (var glyph in sorted)
        {
            if (glyph.IsSpace && !blanks) (blanks, open) = (true, 0);
            while (open < rows.Count && rows[open].Bottom < glyph.Box.Top) open++;
            Row? best = null;
            var bestShare = SharedHeight;
            for (var i = open; i < rows.Count; i++)
            {
                var share = rows[i].ShareOf(glyph.Box);
                if (share >= bestShare) (best, bestShare) = (rows[i], share);
            }
            if (best is null)
            {
                if (glyph.IsSpace) continue;
                rows.Add(new Row(glyph));
            }
            else best.Add(glyph);
        }

        var lines = rows.ConvertAll(row => row.ToLine());
        lines.RemoveAll(line => line is null);
        if (lines.Count > 1) lines.Sort(FromTop!);
        return lines!;
    }

    private static int FromTop(TextLine a, TextLine b)
    {
        var byHeight = a.Box.CenterY.CompareTo(b.Box.CenterY);
        if (byHeight != 0) return byHeight;
        var byLeft = a.Box.Left.CompareTo(b.Box.Left);
        return byLeft != 0 ? byLeft : string.CompareOrdinal(a.Text, b.Text);
    }

    private static int ByHeight(Glyph a, Glyph b)
    {
        var byKind = a.IsSpace.CompareTo(b.IsSpace);
        if (byKind != 0) return byKind;             // blanks last: they open no line
        var byHeight = a.Box.CenterY.CompareTo(b.Box.CenterY);
        if (byHeight != 0) return byHeight;
        var byLeft = a.Box.Left.CompareTo(b.Box.Left);
        return byLeft != 0 ? byLeft : string.CompareOrdinal(a.Text, b.Text);
    }

    private sealed class Row(Glyph first)
    {
        private readonly List<Glyph> glyphs = [first];
        private double top = first.Box.Top;

        public double Bottom { get; private set; } = first.Box.Bottom;

        public double ShareOf(Box box)
        {
            var shared = Math.Min(Bottom, box.Bottom) - Math.Max(top, box.Top);
            var height = Math.Min(Bottom - top, box.Height);
            return height > 0 ? shared / height : box.CenterY >= top && box.CenterY <= Bottom ? 1 : 0;
        }

        public void Add(Glyph glyph)
        {
            glyphs.Add(glyph);
            if (!glyph.IsSpace && glyph.Box.Height > Bottom - top) (top, Bottom) = (glyph.Box.Top, glyph.Box.Bottom);
        }

        public TextLine? ToLine()
        {
            glyphs.Sort((a, b) =>
            {
                var byCenter = a.Box.CenterX.CompareTo(b.Box.CenterX);
                return byCenter != 0 ? byCenter : string.CompareOrdinal(a.Text, b.Text);
            });
            var kept = new List<Glyph>(glyphs.Count);
            foreach (var glyph in glyphs)
            {
                var isPrinted = kept.Count > 0 && AreOne(kept[^1], glyph) || kept.Count > 1 && AreOne(kept[^2], glyph);
                if (!isPrinted) kept.Add(glyph);
            }
            return TextLine.Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(kept));
        }

        private static bool AreOne(Glyph a, Glyph b) =>
            a.Text == b.Text && !a.IsSpace
            && Math.Min(a.Box.Right, b.Box.Right) - Math.Max(a.Box.Left, b.Box.Left)
                > PrintedTwice * Math.Max(a.Box.Width, b.Box.Width)
            && b.Box.CenterX - a.Box.CenterX < (1 - PrintedTwice) * a.Size;
    }
}
