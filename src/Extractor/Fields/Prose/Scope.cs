using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>What a reader keeps in mind from the beginning of a sentence to its end: time, topic and column.</summary>
/// <param name="parted">The column that the sentence before stated for the whole, where this one parts it by source; null: none.</param>
internal sealed partial class Scope(ProseVocabulary vocabulary, ReportSetting setting, ProseLabel? parted)
{
    /// <summary>A longer piece in front of a colon is a sentence of its own, not somebody's name. Characters.</summary>
    private const int LongestName = 24;

    private const decimal Doubt = 0.45m;

    private const decimal AfterList = 0.95m;

    /// <summary>A name shorter than this is found in many a sentence. Characters.</summary>
    private const int ShortestName = 3;

    private static readonly string[] Budgets = [nameof(FundColumn.DeclaredBudget), nameof(FundColumn.InitialBudget), nameof(FundColumn.AnnualBudget)];

    private Period period;
    private bool aside;
    private LabelMatch? topic;

    /// <summary>Whether the last topic is one we do not know, or one whose own figure is said already.</summary>
    private bool foreign;

    /// <summary>How many figures with unknown names were passed in a row: a list of what the money went for.</summary>
    private int lost;

    /// <summary>How many sources had their figures since the whole subject had one.</summary>
    private int sources;

    /// <summary>What held outside the bracket that is open.</summary>
    private (LabelMatch? Topic, bool Foreign, ProseLabel? Column, int Lost)? outside;

    /// <summary>The last column of the funds a figure was stated for.</summary>
    public ProseLabel? Column { get; private set; } = parted;

    /// <summary>Whether the last topic is the whole subject.</summary>
    public bool OfWhole => topic is null && !foreign;

    /// <summary>Whether the last topic is a part the sentence named without its own figure yet: 公务接待费预算2万元，决算….</summary>
    public bool IsNamed => topic is not null && !foreign;

    /// <summary>Whether the last topic is one the vocabulary does not know.</summary>
    public bool IsForeign => topic is null && foreign;

    /// <summary>Whether a name in front of a colon or of 方面 says that what follows is about something the vocabulary does not know.</summary>
    public bool IsAnnounced => IsForeign && lost == 0;

    /// <summary>Takes in a stretch in front of the one that ends in a figure.</summary>
    public void Pass(string text, Segment segment)
    {
        var stretch = segment.Of(text);
        if (vocabulary.Words("except").Any(w => segment.Of(text).StartsWith(w, StringComparison.Ordinal))) aside = true;
        period = period.After(stretch, vocabulary);
        if (segment.Mark == ')' && outside is { } held)
        {
            (topic, foreign, Column, lost) = held;
            outside = null;
        }
        if (segment.Mark == '(') outside ??= (topic, foreign, Column, lost);
        if (segment.Mark == ';') (period, aside, topic, foreign, Column, lost, sources) = (default, false, null, false, null, 0, 0);
        else if (stretch.Length is > 0 and <= LongestName && (segment.Mark == ':' || stretch.EndsWith("方面", StringComparison.Ordinal))) Announce(text, segment);
    }

    /// <summary>Takes in the stretch right in front of a figure.</summary>
    public void Enter(string text, Segment segment) => period = period.After(segment.Of(text), vocabulary);

    /// <summary>A figure without a known label: whatever follows without a name of its own may be that one's.</summary>
    public void Lose(string text, Segment segment, Figure figure)
    {
        if (figure.Kind != FigureKind.Money || segment.IsEmpty || Changes(segment.Of(text)) || vocabulary.Contains(segment.Of(text), "cumulative")) return;
        // What was spent on this and that (差旅费60万元，印刷费20万元) is not a new topic for a rate behind it.
        if (!foreign || lost > 0) lost++;
        (topic, foreign) = (null, true);
    }

    /// <summary>Whether what is said around a label keeps its figure from being this year's.</summary>
    public bool Excludes(string text, Segment segment, LabelMatch label, Figure figure)
    {
        var stretch = segment.Of(text);
        // 7月…，调整后预算1,260万元: a month in which a budget was set is no part of a year's spending.
        var time = Budgets.Contains(label.Label.Code) && !vocabulary.Contains(stretch, "partial") ? period with { IsPartial = false } : period;
        if (aside || !time.IsOf(setting.Year) || Period.Compares(stretch)) return true;
        var rest = text.AsSpan(segment.Start, label.Start - segment.Start);
        var tail = text.AsSpan(label.Start + label.Length, segment.End - label.Start - label.Length);
        return Changes(rest) || Changes(tail)
            || vocabulary.Contains(rest, "share") || vocabulary.Contains(tail, "share")
            || vocabulary.Contains(tail, "requirement") || Bounds(text, figure)
            || vocabulary.Contains(rest, "cumulative");
    }

    /// <summary>财政下达我市某某项目资金3250万元: a grant to the whole subject, which no label at the end names.</summary>
    public Statement? Granted(string text, Segment segment, Figure figure)
    {
        if (figure.Kind != FigureKind.Money || !period.IsOf(setting.Year) || aside) return null;
        var words = text[segment.Start..segment.End];
        if (Grants().Count(text) > 1) return null;   // of several givers none gives the whole
        if (Changes(words) || vocabulary.Contains(words, "share") || vocabulary.Contains(words, "cumulative")) return null;
        var names = setting.Names.Count > 0 && setting.Names.Any(name => name.Length > ShortestName && words.Contains(name, StringComparison.Ordinal));
        if (!names && !words.Contains("项目", StringComparison.Ordinal)) return null;
        if (vocabulary.Words("grants").FirstOrDefault(g => words.Contains(g, StringComparison.Ordinal)) is not { } verb || !IsWhole(text, segment)) return null;
        (topic, foreign, lost, Column) = (null, false, 0, vocabulary.Rule("prose/granted"));
        var at = segment.Start + words.IndexOf(verb, StringComparison.Ordinal);
        return new(Column, at, verb.Length, null, new(Column, at, verb.Length), figure, period.Year, Column.Confidence);
    }

    public bool IsWhole(string text, Segment segment) => setting.MeansWhole(text[segment.Start..segment.End], vocabulary);

    /// <summary>A figure stated for a source, a measure or a class by its own name.</summary>
    public Statement? About(LabelMatch label, Segment rest, string text, Figure figure)
    {
        var mine = label.Label.Code == "satisfaction" || IsWhole(text, rest);
        (topic, foreign) = (label, true);
        if (label.Label.Role == "source") sources++;
        if (!mine || label.Label.Code == "none") return null;
        if (label.Label.Role != "source")
        {
            Column = null;
            return new(label.Label, label.Start, label.Length, label.Label, label, figure, period.Year, label.Label.Confidence);
        }
        return Column is null ? null
            : new(Column, label.Start, label.Length, label.Label, label, figure, period.Year, label.Label.Confidence);
    }

    /// <summary>A figure stated for a column of the funds, or a score.</summary>
    public Statement Of(LabelMatch label, Segment rest, string text, Figure figure)
    {
        var named = !rest.IsEmpty && !IsOnlyTime(text, rest);
        if (named && label.Label.Code != "execution") Name(text, rest);
        // 财政拨款：45万元，实际支出：44.5万元: in a list of labels with colons each stands for itself.
        if (!named && rest.IsEmpty && topic is { Label.Role: "source" } && text[label.Start + label.Length] == ':') (topic, foreign) = (null, false);
        // 总得分 is the report's, whatever 得分 the sentence gave before it; the execution's score names what it is of itself.
        if (label.Label.Role == "score" && label.Label.Code != "self" && (!named || label.Label.Code == "execution"))
            return new(label.Label, label.Start, label.Length, null, label, figure, period.Year, label.Label.Confidence);
        if (label.Label.Role == "fund" && label.Label.Kind == FigureKind.Money) Column = label.Label;
        // 其中中央资金500万元、省级资金300万元，执行率98%: behind a list of sources the rate is the whole's.
        if (!named && sources > 1 && label.Label.Code == nameof(FundColumn.Rate)) (topic, foreign, sources) = (null, false, 0);
        var rateOfAll = lost > 1 && label.Label.Code == nameof(FundColumn.Rate) && !named;
        var confidence = label.Label.Confidence * (rateOfAll ? AfterList : foreign ? Doubt : 1);
        return new(label.Label, label.Start, label.Length, topic?.Label, topic ?? label, figure, period.Year, confidence);
    }

    /// <summary>A figure that a model knows by all that stands around it: only a name announced in front of it speaks against it.</summary>
    /// <param name="words">What stands where a label would.</param>
    public Statement? Guessed(ProseLabel label, Segment words, Figure figure)
    {
        var match = new LabelMatch(label, words.Start, words.End - words.Start);
        var confidence = label.Confidence * (IsAnnounced ? Doubt : 1);
        switch (label.Role)
        {
            case "source":
                topic = match;
                foreign = true;
                sources++;
                return Column is null ? null : new(Column, match.Start, match.Length, label, match, figure, period.Year, confidence);
            case "measure":
                (topic, foreign, Column) = (match, true, null);
                return new(label, match.Start, match.Length, label, match, figure, period.Year, confidence);
            case "fund" when label.Kind == FigureKind.Money:
                Column = label;
                break;
        }
        var ofAll = sources > 1 && label.Code == nameof(FundColumn.Rate);
        var about = label.Role == "fund" && topic is { Label.Role: "source" } && !ofAll ? topic : null;
        return new(label, match.Start, match.Length, about?.Label, about ?? match, figure, period.Year, confidence);
    }

    /// <summary>Whether words name neither a subject nor a part: 2022年, 其中, 实际. They leave the topic as it is.</summary>
    private bool IsOnlyTime(string text, Segment rest)
    {
        for (var i = rest.Start; i < rest.End;)
        {
            if (char.IsAsciiDigit(text[i])) i++;
            else if (vocabulary.Words("neutral").FirstOrDefault(w => string.CompareOrdinal(text, i, w, 0, w.Length) == 0) is { } word) i += word.Length;
            else return false;
        }
        return true;
    }

    private void Announce(string text, Segment segment)
    {
        var bracket = text[segment.End - 1] == ')' ? text.LastIndexOf('(', segment.End - 1, segment.End - segment.Start) : -1;
        for (var end = bracket > segment.Start ? bracket : segment.End; end > segment.Start;)
        {
            if (vocabulary.EndLength(text, segment.Start, end, "neutralColon") > 0) return;
            var strip = vocabulary.EndLength(text, segment.Start, end, "relation");
            if (strip == 0) break;
            end -= strip;
        }
        Name(text, segment);
    }

    /// <summary>Sets the topic to what the words name: the whole subject, a part the vocabulary knows, or something foreign.</summary>
    private void Name(string text, Segment words)
    {
        if (IsWhole(text, words))
        {
            (topic, foreign, lost) = (null, false, 0);
            return;
        }
        // 中央财政衔接资金执行700万元: the whole of the words may be a kind of money of one level.
        if (vocabulary.Fitting(text, words.Start, words.End, "source") is { } level)
        {
            (topic, foreign) = (level, false);
            return;
        }
        for (var end = words.End; end > words.Start;)
        {
            if (Part(text, words.Start, end) is { } part)
            {
                (topic, foreign) = (part, !IsWhole(text, words with { End = part.Start }));
                return;
            }
            var strip = Math.Max(
                vocabulary.EndLength(text, words.Start, end, "relation"), vocabulary.EndLength(text, words.Start, end, "generic"));
            if (strip == 0) break;
            end -= strip;
        }
        (topic, foreign, lost) = (null, true, 0);
    }

    private LabelMatch? Part(string text, int from, int end)
    {
        if (!setting.IsDepartment) return vocabulary.EndOf(text, from, end, "source");
        return vocabulary.EndOf(text, from, end, "function") ?? vocabulary.EndOf(text, from, end, "measure")
            ?? vocabulary.EndOf(text, from, end, "source");
    }

    private bool Changes(ReadOnlySpan<char> words)
    {
        foreach (var word in vocabulary.Words("change"))
        {
            // 多 and 少 stand in many a name; only right in front of the figure do they mean a change.
            if (word.Length > 1 ? words.Contains(word, StringComparison.Ordinal) : words.EndsWith(word, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool Bounds(string text, Figure figure)
    {
        var after = text.AsSpan(figure.End);
        return after.StartsWith("以上") || after.StartsWith("以下") || after.StartsWith("以内");
    }

    [GeneratedRegex(@"(?:下达|安排|拨付|拨入)[^,;。]*\d(?:[\d,.]*\d)?[万亿]?元")]
    private static partial Regex Grants();
}
