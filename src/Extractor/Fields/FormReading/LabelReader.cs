using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>Looks labels up in the vocabulary, each text once a document.</summary>
internal sealed class LabelReader(Vocabulary vocabulary, LabelClassifier? classifier)
{
    private readonly Dictionary<string, LabelText> spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<(LabelKind Kind, string Text), LabelMatch?> found = [];

    public Vocabulary Vocabulary => vocabulary;

    public LabelMatch? Find(LabelKind kind, string text)
    {
        if (text.Length > 400 || !text.Any(IsLetter)) return kind == LabelKind.Word ? vocabulary.Find(kind, text) : null;
        if (found.TryGetValue((kind, text), out var known)) return known;
        if (!spellings.TryGetValue(text, out var label)) spellings[text] = label = LabelText.Of(text);
        return found[(kind, text)] = vocabulary.Find(kind, label);
    }

    public LabelMatch? Find(LabelKind kind, Cell cell) => cell.Text.IsBlank ? null : Find(kind, cell.Text.Text);

    public bool Is(LabelKind kind, string role, string text) => Find(kind, text)?.Role == role;

    /// <summary>What the learned classifier says of a label the vocabulary does not know; null where there is none or it does not know.</summary>
    public LabelGuess? Guess(LabelKind kind, LabelSituation situation) => classifier?.Invoke(kind, situation);

    /// <summary>Whether a printed text says nothing: blank, a template's prompt or its placeholder.</summary>
    public bool SaysNothing(string text) =>
        string.IsNullOrWhiteSpace(text) || Find(LabelKind.Word, text)?.Role is "prompt" or "placeholder";

    /// <summary>Whether the text is one of the marks for "none": — / 无 不适用.</summary>
    public bool IsNotApplicable(string text) => Is(LabelKind.Word, "not_applicable", text);

    private static bool IsLetter(char c) => c >= '\u2e80';
}
