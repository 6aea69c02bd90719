using Extractor.Fields.Learning;
using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>Looks labels up in the vocabulary, each text once a document.</summary>
internal sealed class LabelReader
{
    /// <summary>A label that is known as one of these is not guessed about. What totals a row or stands at a block's side may head a column,
    /// too (自评得分, 绩效指标), and the words of titles and headings stand in labels of all kinds.</summary>
    private static readonly LabelKind[] Kinds =
    [
        LabelKind.HeaderField, LabelKind.FundColumn, LabelKind.FundSource, LabelKind.IndicatorColumn, LabelKind.Level1, LabelKind.Level2,
        LabelKind.Word, LabelKind.Measure,
    ];

    /// <summary>Up to this confidence a rule goes by a label's core words alone; a guess that knows its surroundings may know better.</summary>
    private const decimal LooseRule = 0.85m;

    /// <summary>The first character of the Chinese scripts and what belongs to them.</summary>
    private const char FirstLetter = '\u2e80';

    private readonly Vocabulary vocabulary;
    private readonly LabelLearning? learning;
    private readonly TableGuesses? guesses;
    private readonly Dictionary<string, LabelText> spellings;
    private readonly Dictionary<(LabelKind Kind, string Text), LabelMatch?> found;

    /// <param name="learning">Asked for labels that the vocabulary does not know; null: they stay unread.</param>
    public LabelReader(Vocabulary vocabulary, LabelLearning? learning)
        : this(vocabulary, learning, null, new(StringComparer.Ordinal), [])
    {
    }

    private LabelReader(
        Vocabulary vocabulary,
        LabelLearning? learning,
        TableGuesses? guesses,
        Dictionary<string, LabelText> spellings,
        Dictionary<(LabelKind Kind, string Text), LabelMatch?> found) =>
        (this.vocabulary, this.learning, this.guesses, this.spellings, this.found) = (vocabulary, learning, guesses, spellings, found);

    public Vocabulary Vocabulary => vocabulary;

    public LabelMatch? Find(LabelKind kind, string text)
    {
        if (text.Length > 400 || !text.AsSpan().ContainsAnyInRange(FirstLetter, char.MaxValue)) return kind == LabelKind.Word ? vocabulary.Find(kind, text) : null;
        if (found.TryGetValue((kind, text), out var known)) return known;
        if (!spellings.TryGetValue(text, out var label)) spellings[text] = label = LabelText.Of(text);
        return found[(kind, text)] = vocabulary.Find(kind, label);
    }

    /// <summary>What a cell means as a label: by a rule that is sure; by the learned guess; by a loose rule.</summary>
    public LabelMatch? Find(LabelKind kind, Cell cell)
    {
        if (cell.Text.IsBlank) return null;
        var text = cell.Text.Text;
        var rule = Find(kind, text);
        if (guesses is null || rule is { Confidence: > LooseRule } || Known(text).Any()) return rule;
        var guess = guesses.Find(kind, cell);
        return guess is { } found && (rule is null || found.Probability >= LooseRule) ? Match(kind, found) : rule;
    }

    /// <summary>The same words, with the guesses about one table.</summary>
    public LabelReader Within(Table table) => new(vocabulary, learning, learning?.Of(table, ClassesOf), spellings, found);

    public bool Is(LabelKind kind, string role, string text) => Find(kind, text)?.Role == role;

    /// <summary>Whether a printed text says nothing: blank, a template's prompt or its placeholder.</summary>
    public bool SaysNothing(string text) =>
        string.IsNullOrWhiteSpace(text) || Find(LabelKind.Word, text)?.Role is "prompt" or "placeholder";

    /// <summary>Whether the text is one of the marks for "none": — / 无 不适用.</summary>
    public bool IsNotApplicable(string text) => Is(LabelKind.Word, "not_applicable", text);

    /// <summary>What sure rules make of a cell, in the model's words; null where they know nothing of it.</summary>
    private IReadOnlyList<string>? ClassesOf(Cell cell)
    {
        var known = Known(cell.Text.Text).ToList();
        return known.Count == 0 ? null : [.. known.SelectMany(m => LearnedRoles.ClassesOf(m.Entry.Kind, m.Role)).Distinct()];
    }

    private IEnumerable<LabelMatch> Known(string text) =>
        Kinds.Select(kind => Find(kind, text)).OfType<LabelMatch>().Where(m => m.Confidence > LooseRule && m.Role != "form_title");

    private LabelMatch? Match(LabelKind kind, (string Role, decimal Probability, string By) guess) =>
        vocabulary.Of(kind).FirstOrDefault(e => e.Role == guess.Role) is { } entry ? new(entry, guess.Probability, guess.By) : null;
}
