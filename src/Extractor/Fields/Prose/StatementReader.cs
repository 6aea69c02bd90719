using System.Text.RegularExpressions;
using Extractor.Fields.Learning;

namespace Extractor.Fields.Prose;

/// <summary>Finds in a sentence what each figure is said to be.</summary>
/// <remarks>
/// Around every figure: the stretch in front of it is cut at its commas; the last piece must end in a known label, perhaps followed by
/// words of relation (为, 达到, 共计); what stands before the label says whose figure it is. Year, topic and column are carried on
/// from piece to piece, as readers carry them. Changes, shares, other years and other subjects are left out.
/// </remarks>
/// <param name="learning">Guesses about figures whose label no rule knows; null: none.</param>
public sealed partial class StatementReader(ProseVocabulary vocabulary, ReportSetting setting, FigureLearning? learning)
{
    /// <summary>Somebody else's figure, or a sum over years: less than a value needs to be handed on.</summary>
    private const decimal Doubt = 0.45m;

    /// <summary>A weak label (预算, 支出) that no other statement of its sentence supports.</summary>
    private const decimal Unsupported = 0.7m;

    /// <summary>Labels at least this sure support the weak ones beside them.</summary>
    private const decimal Strong = 0.8m;

    private const string Vague = "prose/budget";

    /// <summary>From this probability on a model is asked where a label is vague or whose figure it is is not clear.</summary>
    private const decimal Sure = 0.85m;

    private static readonly string[] DepartmentRoles = ["function", "measure", "fund", "source", "score", "measure-bare"];
    private static readonly string[] OtherRoles = ["fund", "source", "score"];

    /// <summary>What each sentence states, in order: one that begins with 按来源划分 parts the figure of the one before it.</summary>
    public IReadOnlyList<SentenceReading> Read(IReadOnlyList<Passage> passages)
    {
        var readings = new List<SentenceReading>();
        for (var i = 0; i < passages.Count; i++)
        {
            var goesOn = i > 0 && passages[i].Block == passages[i - 1].Block && vocabulary.Words("bySource").Any(w => passages[i].Text.Text.StartsWith(w, StringComparison.Ordinal));
            readings.Add(Read(passages[i], goesOn ? WholeOf(readings[^1]) : null));
        }
        return readings;
    }

    /// <summary>The budget or spending of the whole that a sentence stated last.</summary>
    private static ProseLabel? WholeOf(SentenceReading reading) =>
        reading.Statements.LastOrDefault(s => s.Topic is null && s.Label is { Role: "fund", Kind: FigureKind.Money } && s.Confidence > Doubt)?.Label;

    /// <summary>What a sentence states; statements under the name of something that is only a part are doubtful.</summary>
    /// <param name="parted">The column whose figure of the whole the sentence parts by source; null: none.</param>
    public SentenceReading Read(Passage passage, ProseLabel? parted = null)
    {
        var read = Read(passage.Text.Text, passage.Over, parted);
        if (vocabulary.Contains(passage.Text.Text, "elsewhere")) return read with { Statements = [] };
        return read.Statements.Count == 0 || !IsUnderAPart(passage)
            ? read
            : read with { Statements = [.. read.Statements.Select(s => s.Label.Role is "fund" or "granted" ? s with { Confidence = s.Confidence * Doubt } : s)] };
    }

    private SentenceReading Read(string text, string heading, ProseLabel? parted)
    {
        var statements = new List<Statement>();
        var state = new Scope(vocabulary, setting, parted);
        var unit = CommonUnit().Match(text) is { Success: true } common ? common.Groups["unit"].Value : setting.Unit;
        var figures = Figure.In(text, unit is not null);
        var stretches = LabelStretches.Of(text, figures);
        var roles = new string[figures.Count];
        var guesses = new List<Guess>();
        for (var i = 0; i < figures.Count; i++)
        {
            foreach (var segment in stretches[i].Passed) state.Pass(text, segment);
            var guess = learning?.Of(text, figures, i, stretches[i].Own, roles, heading, setting);
            if (guess is { } made) guesses.Add(made);
            var statement = One(text, stretches[i].Own, figures[i], state, guess);
            roles[i] = statement is null ? guess?.Class ?? FigureRole.None : RoleOf(statement);
            if (statement is not null) statements.Add(figures[i].HasUnit ? statement : statement with { Unit = unit });
        }
        return new(figures, guesses, Weigh(statements));
    }

    private static string RoleOf(Statement statement) =>
        FigureLabels.RoleOf(statement.TopicAt.Label.Role == "source" ? statement.TopicAt.Label : statement.Label);

    /// <summary>1.会议室改造经费。预算50万元…: a heading that names money or a project of its own.</summary>
    private bool IsUnderAPart(Passage passage)
    {
        var headings = passage.Own is { } own && own.Text.Length < passage.Text.Length ? [.. passage.Headings, own] : passage.Headings;
        return headings.Any(h =>
            vocabulary.Words("partEnds").Any(e => h.Text.Text.EndsWith(e, StringComparison.Ordinal)) && !setting.MeansWhole(h.Text.Text, vocabulary));
    }

    private Statement? One(string text, Segment segment, Figure figure, Scope state, Guess? guess)
    {
        state.Enter(text, segment);
        if (Label(text, segment, figure) is not { } label)
        {
            if (state.Granted(text, segment, figure) is { } granted) return granted;
            // 中央水利发展资金0.5亿元: beside a figure of the whole, money of one level is a part of it.
            if (state.Column is not null && vocabulary.Fitting(text, segment.Start, segment.End, "source") is { } level && Fits(level.Label, figure)
                && !state.Excludes(text, segment, level, figure)) return state.About(level, new(segment.Start, segment.Start, null), text, figure);
            if (guess is { } likely && Guessed(text, segment, figure, state, likely) is { } guessed) return guessed;
            state.Lose(text, segment, figure);
            return null;
        }
        if (label.Label.Id == Vague && guess is { Probability: >= Sure } sure)
        {
            // 预算, 资金: a model that is sure says of which source, or makes the label as sure as itself.
            if (sure.Class == FigureLabels.RoleOf(label.Label)) label = label with { Label = label.Label with { Confidence = sure.Probability } };
            else if (sure.Class.StartsWith("source.", StringComparison.Ordinal) && Guessed(text, segment, figure, state, sure) is { } better) return better;
        }
        if (state.Excludes(text, segment, label, figure)) return null;
        if (label.Label.Id == Vague && state.Granted(text, segment, figure) is { } given) return given;
        if (label.Label.Id == Vague && state.Column is not null && vocabulary.Fitting(text, segment.Start, label.Start + label.Length, "source") is { } part)
            return state.About(part, new(segment.Start, segment.Start, null), text, figure);
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
        if (label.Label.Role is not ("fund" or "score")) return state.About(label, rest, text, figure);
        var announced = state.IsAnnounced;
        var stated = state.Of(label, rest, text, figure);
        // 用于屋面防水282万元、电路改造156万元，共计支出638万元: whose it is is not clear from the words alone, but a model is sure.
        return !announced && !state.IsAnnounced && guess is { Probability: >= Sure } agreed && stated.Topic is null && stated.Confidence < agreed.Probability && agreed.Class == FigureLabels.RoleOf(label.Label)
            ? stated with { Confidence = agreed.Probability }
            : stated;
    }

    /// <summary>What the model takes the figure for, where nothing that is said around it speaks against it.</summary>
    private Statement? Guessed(string text, Segment segment, Figure figure, Scope state, Guess guess)
    {
        if (FigureLabels.LabelOf(guess.Class, guess.Probability, figure.Kind) is not { } label) return null;
        if (label.Role == "measure" && !setting.IsDepartment) return null;
        // The whole stretch is looked at for words that say that it is another year's, a change or a share.
        if (state.Excludes(text, segment, new(label, segment.End, 0), figure)) return null;
        return state.Guessed(label, Words(text, segment), figure);
    }

    /// <summary>The words of a stretch without what joins them to the figure behind it.</summary>
    private Segment Words(string text, Segment segment)
    {
        var end = segment.End;
        for (var strip = 1; strip > 0 && end > segment.Start; end -= strip) strip = vocabulary.EndLength(text, segment.Start, end, "relation");
        return segment with { End = Math.Max(end, segment.Start) };
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
            .. statements.Select(s => s.Label.Role == "fund" && s.Label.Confidence < Strong && !supported && !s.Label.IsGuessed
                ? s with { Confidence = s.Confidence * Unsupported }
                : s),
        ];
    }

    [GeneratedRegex(@"单位:(?:人民币)?(?<unit>[万亿千百]*元)")]
    private static partial Regex CommonUnit();
}
