using Extractor.Documents;
using Extractor.Layout;

namespace Extractor.Tables;

/// <summary>Reads a cell that slanted lines divide, such as the corner between a table's row labels and its heads.</summary>
/// <remarks>Its texts are put one after another from the lower left to the upper right, so that what the rows are comes before what the
/// columns are: <c>项目\年度</c>. Below lines that rise, which part a corner at the right, texts go from the upper left to the lower right
/// and a <c>/</c> stands between them.</remarks>
internal sealed class CornerHead
{
    private readonly IReadOnlyList<Ruling> slanted;

    /// <param name="rulings">Of the page, in the axes of its letters once turned.</param>
    public CornerHead(IEnumerable<Ruling> rulings, Turning turning)
    {
        // A quarter turn makes a line that falls one that rises.
        slanted = [.. rulings.Where(r => r.Slope is not null)
            .Select(r => new Ruling(turning.Apply(r.Box), turning.Quarters % 2 == 0 ? r.Slope : !r.Slope))];
    }

    /// <returns>The cell's text; null where no slanted line divides it or all its letters stand on one side.</returns>
    /// <param name="cell">Its box, turned as the letters are.</param>
    public PlacedText? Read(Box cell, IReadOnlyCollection<Glyph> glyphs)
    {
        if (slanted.Count == 0 || glyphs.Count == 0) return null;
        var dividing = slanted.Where(r => Divides(r.Box, cell)).ToArray();
        if (dividing.Length == 0) return null;
        var falls = dividing.Count(r => r.Slope == true) * 2 >= dividing.Length;
        var parts = glyphs.GroupBy(g => dividing.Count(r => IsBeyond(g.Box, r))).OrderBy(part => part.Key).ToArray();
        if (parts.Length < 2) return null;
        var texts = parts.Select(part => GlyphText.Of(part.ToArray())).Where(text => !text.IsBlank).ToArray();
        return texts.Length < 2 ? null : PlacedText.Join(texts, falls ? "\\" : "/");
    }

    /// <summary>Whether a line runs from one end of the cell to another: from corner to corner, or from a corner to a side.</summary>
    private static bool Divides(Box line, Box cell)
    {
        const double Most = 0.75, Little = 0.3;     // of the cell's width or height
        var inside = line.Intersect(cell);
        if (inside.IsEmpty || inside.Width < 0.9 * line.Width || inside.Height < 0.9 * line.Height) return false;
        var (across, down) = (inside.Width / cell.Width, inside.Height / cell.Height);
        return Math.Max(across, down) >= Most && Math.Min(across, down) >= Little;
    }

    /// <summary>Whether a letter stands above a line that falls, or below one that rises.</summary>
    private static bool IsBeyond(Box letter, Ruling line)
    {
        var box = line.Box;
        var share = (letter.CenterX - box.Left) / box.Width;
        return line.Slope == true
            ? letter.CenterY < box.Top + share * box.Height
            : letter.CenterY > box.Bottom - share * box.Height;
    }
}
