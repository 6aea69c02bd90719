namespace Extractor.Layout;

/// <summary>Makes one text of the lines that only the width of a column or cell has broken.</summary>
internal static class LineJoiner
{
    public static PlacedText Join(IEnumerable<PlacedText> lines)
    {
        var parts = new List<PlacedText>();
        PlacedText? last = null;
        foreach (var line in lines)
        {
            if (line.Length == 0) continue;
            if (last is not null && !Script.JoinsWithoutSpace(last.Text[^1], line.Text[0])) parts.Add(Blank);
            parts.Add(line);
            last = line;
        }
        return parts.Count == 1 ? parts[0] : PlacedText.Join(parts);
    }

    private static readonly PlacedText Blank = PlacedText.Of(" ", [null]);
}
