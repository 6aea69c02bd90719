using Extractor.Documents;

namespace Extractor.Tables;

/// <summary>Makes areas that are seen as one of what a file shades piece by piece: cells, their margins and their lines of text.</summary>
internal static class ShadedAreas
{
    /// <param name="size">The usual text size, points.</param>
    public static IReadOnlyList<Box> Find(IReadOnlyList<Shading> shadings, double size)
    {
        const double Seam = 0.03;   // text sizes: between pieces further apart a line is drawn, or the paper is seen
        var reach = Seam * size;
        const int Most = 3000;      // a page with more is a drawing; a full page of shaded cells has some hundred
        if (shadings.Count > Most) return [];
        return
        [
            .. shadings.GroupBy(s => s.Colour).OrderBy(g => g.Key).SelectMany(colour =>
            {
                var pieces = Seen([.. colour.Select(s => s.Box).Distinct()], reach);
                for (var before = int.MaxValue; pieces.Count < before;)
                {
                    before = pieces.Count;
                    pieces = Stacked(pieces, reach);
                    pieces = [.. Stacked([.. pieces.Select(Across)], reach).Select(Across)];
                }
                return pieces;
            }),
        ];
    }

    /// <summary>Without those that lie inside of another: a cell's lines of text are shaded again.</summary>
    private static List<Box> Seen(List<Box> pieces, double reach) => pieces.FindAll(inner => !pieces.Any(outer =>
        outer.Width * outer.Height > inner.Width * inner.Height
        && outer.Inflate(reach) is var box && box.Contains(inner.Left, inner.Top) && box.Contains(inner.Right, inner.Bottom)));

    /// <summary>Puts together what is equally wide and stands one below the other.</summary>
    private static List<Box> Stacked(List<Box> pieces, double reach)
    {
        var stacks = new List<Box>();
        foreach (var piece in pieces.OrderBy(p => p.Top).ThenBy(p => p.Left).ThenBy(p => p.Bottom))
        {
            var at = stacks.FindIndex(s => Math.Abs(s.Bottom - piece.Top) <= reach
                && Math.Abs(s.Left - piece.Left) <= reach && Math.Abs(s.Right - piece.Right) <= reach);
            if (at < 0) stacks.Add(piece);
            else stacks[at] = stacks[at].Union(piece);
        }
        return stacks;
    }

    private static Box Across(Box box) => new(box.Top, box.Left, box.Bottom, box.Right);
}
