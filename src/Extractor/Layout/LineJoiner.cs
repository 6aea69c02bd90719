namespace Extractor.Layout;

/// <summary>Makes one text of the lines that only the width of a column or cell has broken.</summary>
internal static class LineJoiner
{
    public static PlacedText Join(IEnumerable<PlacedText> lines) => Join(lines.Select(line => (line, false)));

    /// <param name="lines">Each with whether it fills what holds it, so that it may end within a word.</param>
    public static PlacedText Join(IEnumerable<(PlacedText Text, bool IsFull)> lines)
    {
        var parts = new List<PlacedText>();
        (PlacedText Text, bool IsFull)? last = null;
        foreach (var line in lines)
        {
            if (line.Text.Length == 0) continue;
            if (last is { } above && !Script.JoinsWithoutSpace(above.Text.Text[^1], line.Text.Text[0])
                && !BrokenNumber.GoesOn(above.Text.Text, line.Text.Text, above.IsFull)) parts.Add(Blank);
            parts.Add(line.Text);
            last = line;
        }
        return parts.Count == 1 ? parts[0] : PlacedText.Join(parts);
    }

    private static readonly PlacedText Blank = PlacedText.Of(" ", [null]);
}
