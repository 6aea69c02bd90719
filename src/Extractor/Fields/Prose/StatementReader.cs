using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>Finds in a sentence what each figure is said to be.</summary>
/// <remarks>
/// Around every figure: the stretch in front of it is cut at its commas; the last piece must end in a known label, perhaps followed by
/// words of relation (为, 达到, 共计); what stands before the label says whose figure it is. Year, topic and column are carried on
/// from piece to piece, as readers carry them. Changes, shares, other years and other subjects are left out.
/// </remarks>
public sealed partial class StatementReader(ProseVocabulary vocabulary, ReportSetting setting)
{
    /// <summary>Somebody else's figure, or a sum over years: less than a value needs to be handed on.</summary>
    private const decimal Doubt = 0.45m;

    /// <summary>A weak label (预算, 支出) that no other statement of its sentence supports.</summary>
    private const decimal Unsupported = 0.7m;

    /// <summary>Labels at least this sure support the weak ones beside them.</summary>
    private const decimal Strong = 0.8m;

    private const string Vague = "prose/budget";

    private static readonly string[] DepartmentRoles = ["function", "measure", "fund", "source", "score", "measure-bare"];
    private static readonly string[] OtherRoles = ["fund", "source", "score"];

    /// <summary>The statements of a sentence; those under the name of something that is only a part are doubtful.</summary>
    public IReadOnlyList<Statement> Read(Passage passage)
    {
        var statements = Read(passage.Text.Text);
        return statements.Count == 0 || !IsUnderAPart(passage)
            ? statements
            : [.. statements.Select(s => s.Label.Role is "fund" or "granted" ? s with { Confidence = s.Confidence * Doubt } : s)];
    }

    public IReadOnlyList<Statement> Read(string text)
    {
        var statements = new List<Statement>();
        var state = new Scope(vocabulary, setting);
        var unit = CommonUnit().Match(text) is { Success: true } common ? common.Groups["unit"].Value : null;
        var figures = Figure.In(text, unit is not null);
        var lists = ParallelList.In(text, figures);
        var from = 0;
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            var segments = Segments.Before(text, from, figure.Start);
            foreach (var segment in segments.SkipLast(1)) state.Pass(text, segment);
            var own = lists.TryGetValue(i, out var label) ? label : segments[^1];
            if (One(text, own, figure, state) is { } statement) statements.Add(figure.HasUnit ? statement : statement with { Unit = unit });
            from = figure.End;
        }
        return Weigh(statements);
    }

    /// <summary>1.会议室改造经费。预算50万元…: a heading that names money or a project of its own.</summary>
    private bool IsUnderAPart(Passage passage)
    {
        var headings = passage.Own is { } own && own.Text.Length < passage.Text.Length ? [.. passage.Headings, own] : passage.Headings;
        return headings.Any(h =>
            vocabulary.Words("partEnds").Any(e => h.Text.Text.EndsWith(e, StringComparison.Ordinal)) && !setting.MeansWhole(h.Text.Text, vocabulary));
    }

    private Statement? One(string text, Segment segment, Figure figure, Scope state)
    {
        state.Enter(text, segment);
        if (Label(text, segment, figure) is not { } label)
        {
            if (state.Granted(text, segment, figure) is { } granted) return granted;
            state.Lose(text, segment, figure);
            return null;
        }
        if (state.Excludes(text, segment, label, figure)) return null;
        if (label.Label.Id == Vague && state.Granted(text, segment, figure) is { } given) return given;
        // 年初预算安排资金: the more telling label in front of a vague one.
        if (label.Label.Id == Vague && vocabulary.EndOf(text, segment.Start, label.Start, "fund") is { } telling && telling.Label.Kind == FigureKind.Money)
            label = telling;
        var rest = new Segment(segment.Start, label.Start, null);
        // 年初预算1256万元，决算支出1380万元: beside a budget the same words are the column of the funds.
        if (label.Label.Code == "expenditure.total" && (state.Column is not null && state.OfWhole || state.IsNamed || state.IsForeign || !state.IsWhole(text, new(segment.Start, label.Start, null)))
            && vocabulary.EndOf(text, segment.Start, label.Start + label.Length, "fund") is { } spent && spent.Length == label.Length)
            label = spent;
        if (label.Label.Role == "measure-bare" && (state.Column is not null || !state.IsWhole(text, rest)))
        {
            // 年初预算50万元，支出48万元: beside a budget, 支出 is the column, not the department's account.
            if (vocabulary.EndOf(text, segment.Start, label.Start + label.Length, "fund") is not { } column) return null;
            label = column;
        }
        return label.Label.Role is "fund" or "score" ? state.Of(label, rest, text, figure) : state.About(label, rest, text, figure);
    }

    private LabelMatch? Label(string text, Segment segment, Figure figure)
    {
        var roles = setting.IsDepartment ? DepartmentRoles : OtherRoles;
        for (var end = segment.End; end > segment.Start;)
        {
            LabelMatch? best = null;
            foreach (var role in roles)
            {
                if (vocabulary.EndOf(text, segment.Start, end, role) is { } match && Fits(match.Label, figure)
                    && (best is null || match.Length > best.Value.Length || (role == "measure-bare" && match.Length == best.Value.Length)))
                    best = match;
            }
            if (best is not null) return best;
            var strip = vocabulary.EndLength(text, segment.Start, end, "relation");
            if (strip == 0) strip = ClosedBracket(text, segment.Start, end);
            if (strip == 0) return null;
            end -= strip;
        }
        return null;
    }

    private static bool Fits(ProseLabel label, Figure figure) =>
        label.Kind == figure.Kind;

    /// <summary>The length of a bracket that closes at the end: 卫生健康支出(类).</summary>
    private static int ClosedBracket(string text, int from, int end)
    {
        if (end <= from || text[end - 1] != ')') return 0;
        var open = text.LastIndexOf('(', end - 1, end - from);
        return open <= from ? 0 : end - open;
    }

    private static IReadOnlyList<Statement> Weigh(IReadOnlyList<Statement> statements)
    {
        var supported = statements.Count(s => s.Label.Role is "fund" or "granted" && s.Confidence >= Strong) > 0
            || statements.Count(s => s.Label.Role is "fund" or "granted" && s.Confidence > Doubt) > 1;
        return
        [
            .. statements.Select(s => s.Label.Role == "fund" && s.Label.Confidence < Strong && !supported
                ? s with { Confidence = s.Confidence * Unsupported }
                : s),
        ];
    }

    [GeneratedRegex(@"单位:(?:人民币)?(?<unit>[万亿千百]*元)")]
    private static partial Regex CommonUnit();
}
