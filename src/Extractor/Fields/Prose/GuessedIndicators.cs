namespace Extractor.Fields.Prose;

/// <summary>Indicators whose values a model found in sentences: 渠道清淤长度要求达到38公里，最终完成36.4公里.</summary>
/// <param name="least">What is less sure than this is not stated.</param>
internal sealed class GuessedIndicators(ProseVocabulary vocabulary, decimal least)
{
    private readonly IndicatorNames names = new(vocabulary);

    private const string Target = "indicator.target";
    private const string Actual = "indicator.actual";
    private const string Weight = "indicator.weight";
    private const string Score = "indicator.score";

    /// <summary>Points in brackets behind a name are what it is worth, whatever a model says.</summary>
    private const decimal Bracketed = 0.9m;

    /// <summary>A value of the contract's four, with its figure and how sure it is.</summary>
    private readonly record struct Value(Figure Figure, decimal Probability);

    /// <summary>The indicators of a stretch of a sentence, each with a target and what came of it.</summary>
    /// <param name="start">Where the stretch begins in the passage's text, as <paramref name="end"/>, exclusive, where it ends.</param>
    /// <param name="around">Groups named in front of the stretch, and from here on those named in it.</param>
    public IEnumerable<IndicatorLine> Lines(Passage passage, SentenceReading reading, int start, int end, List<Heading> around)
    {
        var text = passage.Text.Text;
        var from = start;
        foreach (var group in Groups(text, reading, start, end))
        {
            var spans = group.Values.Select(v => ValueSpan.Of(text, v.Figure)).ToArray();
            if (group.TryGetValue(Target, out var target) && group.TryGetValue(Actual, out var actual) && IsSet(text, from, target.Figure))
            {
                var first = BehindGroup(text, group) is { } behind ? Math.Max(from, behind) : from;
                var (name, groups) = names.WithCues(passage.Text.Slice(first, spans.Where(s => s.Start >= first).Min(s => s.Start) - first), passage);
                if (groups.Count > 0) around.Clear();
                around.AddRange(groups);
                if (name is not null)
                {
                    var levels = Levels.Named([.. passage.Headings, .. passage.OwnGroup(name), .. around], vocabulary);
                    yield return new(
                        Field(levels.First, target.Probability, Target), Field(levels.Second, target.Probability, Target),
                        Field(name, target.Probability, Target)!, Field(passage, target, Target), null, Field(passage, actual, Actual),
                        Points(passage, group, Weight), Points(passage, group, Score), null, null, null);
                }
            }
            from = spans.Max(s => s.End);
        }
    }

    /// <summary>Where the name begins behind a group with its points: 社会效益（15分）：挽回经济损失，目标…; null where there is no such group.</summary>
    private int? BehindGroup(string text, IReadOnlyDictionary<string, Value> group)
    {
        if (!group.TryGetValue(Weight, out var weight) || !IsBracketed(text, weight.Figure)) return null;
        var (open, end) = (text.LastIndexOf('(', weight.Figure.Start), weight.Figure.End + 1);
        var start = text.AsSpan(0, open).LastIndexOfAny(",;:。") + 1;
        return end < text.Length && text[end] == ':' && names.IsGroup(text[start..open])
            && group.Values.Where(v => v.Figure.Start > end).Select(v => ValueSpan.Of(text, v.Figure).Start).DefaultIfEmpty(0).Min() - end > IndicatorNames.Shortest ? end + 1 : null;
    }

    /// <summary>Whether anything says that the figure was set as a target: a word such as 计划, or a sign; two figures that merely follow one another
    /// are statistics (报销1200人次，其中住院300人次).</summary>
    private bool IsSet(string text, int from, Figure figure)
    {
        var span = ValueSpan.Of(text, figure);
        return span.Start < figure.Start || vocabulary.Contains(text.AsSpan(from, Math.Max(0, figure.Start - from)), "targetWords")
            || vocabulary.Contains(text.AsSpan(figure.End, span.End - figure.End), "boundWords");
    }

    /// <summary>The target and what came of it, where the sentences speak of one indicator.</summary>
    public (FieldText? Target, FieldText? Actual) Values(IEnumerable<(Passage Passage, SentenceReading Reading)> below)
    {
        (Passage Passage, Value Value)? target = null;
        foreach (var (passage, reading) in below)
        {
            foreach (var (role, value) in Sure(passage.Text.Text, reading))
            {
                if (role == Target) target ??= (passage, value);
                else if (role == Actual && target is { } t && SameUnit(t.Passage.Text.Text, t.Value.Figure, passage.Text.Text, value.Figure))
                    return (Field(t.Passage, t.Value, Target), Field(passage, value, Actual));
            }
        }
        return (null, null);
    }

    /// <summary>The points a stretch gives an indicator whose other values a rule found.</summary>
    public (FieldText? Weight, FieldText? Score) PointsIn(Passage passage, SentenceReading reading, int start, int end)
    {
        var found = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (role, value) in Sure(passage.Text.Text, reading).Where(v => v.Value.Figure.Start >= start && v.Value.Figure.End <= end))
        {
            if (role is Weight or Score && !found.TryAdd(role, value)) return (null, null);
        }
        return (Points(passage, found, Weight), Points(passage, found, Score));
    }

    /// <summary>The figures of a sentence that are values of indicators.</summary>
    private IEnumerable<(string Role, Value Value)> Sure(string text, SentenceReading reading)
    {
        foreach (var (figure, guess) in reading.Figures.Zip(reading.Guesses))
        {
            if (IsRange(text, figure)) continue;
            if (IsBracketed(text, figure)) yield return (Weight, new(figure, Math.Max(Bracketed, guess.Class == Weight ? guess.Probability : 0)));
            // What came of a target is a figure, not a bound: 不少于600人，带动2400人以上 are two targets.
            else if (guess.Probability >= least && guess.Class is Target or Actual or Weight or Score && !(guess.Class == Actual && IsBound(text, figure)))
                yield return (guess.Class, new(figure, guess.Probability));
        }
    }

    /// <summary>带动就业人数(10分), (占10分): points in brackets behind a name are what it is worth.</summary>
    private static bool IsBracketed(string text, Figure figure)
    {
        const int LongestWord = 3;
        if (figure.Kind != FigureKind.Points || figure.End >= text.Length || text[figure.End] != ')') return false;
        var open = text.LastIndexOf('(', figure.Start);
        return open > 0 && figure.Start - open - 1 <= LongestWord && char.IsLetter(text[open - 1]) && !text.AsSpan(open, figure.Start - open).Contains('得');
    }

    /// <summary>100%—80%: the ends of a range, as rules of scoring print them.</summary>
    private static bool IsRange(string text, Figure figure) => figure.Kind == FigureKind.Percent
        && (figure.End + 1 < text.Length && text[figure.End] is '-' or '—' or '~' && char.IsAsciiDigit(text[figure.End + 1])
            || figure.Start > 1 && text[figure.Start - 1] is '-' or '—' or '~' && text[figure.Start - 2] == '%');

    private static bool IsBound(string text, Figure figure)
    {
        var span = ValueSpan.Of(text, figure);
        return span.Start < figure.Start && text[span.Start] is not ('达' or '=') || span.End > ValueSpan.UnitEnd(text, figure);
    }

    /// <summary>The values that belong to one indicator each: a second one of a kind begins the next.</summary>
    private IEnumerable<IReadOnlyDictionary<string, Value>> Groups(string text, SentenceReading reading, int start, int end)
    {
        var group = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (role, value) in Sure(text, reading).Where(v => v.Value.Figure.Start >= start && v.Value.Figure.End <= end))
        {
            // 目标98%，12个批次均…，实际100%: what came of a target has its unit, and is said once.
            if (role == Actual && group.TryGetValue(Target, out var target) && (group.ContainsKey(Actual) || !SameUnit(text, target.Figure, text, value.Figure))) continue;
            if (role == Target && group.TryGetValue(Actual, out var actual) && !group.ContainsKey(Target) && !SameUnit(text, actual.Figure, text, value.Figure)) continue;
            if (group.ContainsKey(role) || role == Target && group.ContainsKey(Score))
            {
                yield return group;
                group = new(StringComparer.Ordinal);
            }
            group.Add(role, value);
        }
        if (group.Count > 0) yield return group;
    }

    /// <summary>Whether two figures count the same; a figure without a unit may count anything.</summary>
    private static bool SameUnit(string text, Figure figure, string otherText, Figure other)
    {
        var (unit, otherUnit) = (ValueSpan.UnitOf(text, figure), ValueSpan.UnitOf(otherText, other));
        return unit.Length == 0 || otherUnit.Length == 0 || unit == otherUnit;
    }

    private static FieldText? Points(Passage passage, IReadOnlyDictionary<string, Value> group, string role) => group.TryGetValue(role, out var value)
        ? new(passage.Text.Printed(value.Figure.Start, value.Figure.Length - (passage.Text.Text[value.Figure.End - 1] == '分' ? 1 : 0)), ReadingMethod.Prose, value.Probability, FigureLabels.By(role))
        : null;

    private static FieldText Field(Passage passage, Value value, string role)
    {
        var span = ValueSpan.Of(passage.Text.Text, value.Figure);
        return new(passage.Text.Printed(span.Start, span.End - span.Start), ReadingMethod.Prose, value.Probability, FigureLabels.By(role));
    }

    private static FieldText? Field(PlacedText? text, decimal probability, string role) =>
        text is null ? null : new(text, ReadingMethod.Prose, probability, FigureLabels.By(role));
}
