namespace Extractor.Fields.Prose;

/// <summary>Labels listed in front of their figures: 预算数、执行数分别为1300万元、1290万元.</summary>
public static class ParallelList
{
    private const string Respectively = "分别";

    private static readonly char[][] Separators = [['、'], ['、', '和', '及', '与']];

    /// <summary>For each figure of such a list (by its index) the stretch that holds its own label.</summary>
    public static IReadOnlyDictionary<int, Segment> In(string text, IReadOnlyList<Figure> figures)
    {
        var labels = new Dictionary<int, Segment>();
        for (var at = text.IndexOf(Respectively, StringComparison.Ordinal); at > 0; at = text.IndexOf(Respectively, at + 1, StringComparison.Ordinal))
        {
            var start = text.AsSpan(0, at).LastIndexOfAny(",;:。(") + 1;
            var first = figures.TakeWhile(f => f.Start < at).Count();
            var count = Listed(text, figures, first);
            if (count < 2) continue;
            foreach (var separators in Separators)
            {
                var pieces = Pieces(text, start, at, separators);
                if (pieces.Count != count) continue;
                for (var i = 0; i < count; i++) labels[first + i] = pieces[i];
                break;
            }
        }
        return labels;
    }

    /// <summary>How many figures follow one another with nothing between but marks and 和.</summary>
    private static int Listed(string text, IReadOnlyList<Figure> figures, int first)
    {
        var count = Math.Min(1, figures.Count - first);
        while (count > 0 && first + count < figures.Count
            && text[figures[first + count - 1].End..figures[first + count].Start] is "、" or "," or "和" or "及" or "与" or "、和") count++;
        return count;
    }

    private static List<Segment> Pieces(string text, int start, int end, char[] separators)
    {
        var pieces = new List<Segment>();
        var from = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && !separators.Contains(text[i])) continue;
            pieces.Add(new(from, i, null));
            from = i + 1;
        }
        return pieces;
    }
}
