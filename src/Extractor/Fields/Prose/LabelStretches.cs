namespace Extractor.Fields.Prose;

/// <summary>Where the label of each figure of a sentence may stand.</summary>
/// <param name="Passed">Stretches between the figure before and this one, but for the last.</param>
/// <param name="Own">The last one, or the piece of a list of labels that is this figure's.</param>
public readonly record struct LabelStretches(IReadOnlyList<Segment> Passed, Segment Own)
{
    /// <summary>Those of all figures, in their order.</summary>
    public static IReadOnlyList<LabelStretches> Of(string text, IReadOnlyList<Figure> figures)
    {
        var lists = ParallelList.In(text, figures);
        var stretches = new List<LabelStretches>(figures.Count);
        var from = 0;
        for (var i = 0; i < figures.Count; i++)
        {
            var segments = Segments.Before(text, from, figures[i].Start);
            stretches.Add(new([.. segments.SkipLast(1)], lists.TryGetValue(i, out var listed) ? listed : segments[^1]));
            from = figures[i].End;
        }
        return stretches;
    }
}
