using Extractor.Fields.Prose;
using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.Accounts;

/// <summary>A whole year's accounts or budget (部门决算, 部门预算) that carries self-evaluations as sections and annexes.</summary>
/// <param name="TitleLines">The lines down to the accounts' own title, which is the last.</param>
/// <param name="Content">The document without the tables and sentences of its accounts; every block keeps its number.</param>
internal sealed record AccountDocument(IReadOnlyList<PlacedText> TitleLines, Content Content)
{
    // A cover and a title page hold no more before the text begins. Paragraphs with text.
    private const int TitleParagraphs = 12;

    // The longest titles of accounts have about forty characters; a longer line is a sentence.
    private const int LongestTitle = 60;

    // The accounts' title names who publishes them; an evaluation inside may be another office's.
    private const decimal TitleConfidence = 0.8m;

    /// <summary>Null where the document is something else: a report of its own, a form.</summary>
    public static AccountDocument? Of(Content content)
    {
        var lines = new List<PlacedText>();
        foreach (var line in content.Blocks.OfType<Block.Paragraph>().Select(p => p.Text).Where(t => !t.IsBlank).Take(TitleParagraphs))
        {
            var text = EvenText.Of(line).Text;
            lines.Add(line);
            if (text.Length > LongestTitle) return null;
            if (ReportTitle.Ends(text) || Vocabulary.Default.Is(LabelKind.Word, "form_title", text)) return null;
            if (Vocabulary.Default.Is(LabelKind.Section, "account_title", text)) return new(lines, AccountSections.LeftOut(content));
        }
        return null;
    }

    /// <summary>Who accounts for which year, as the title says in one line or in two; that holds for every evaluation inside.</summary>
    public IReadOnlyList<HeaderField> Headers()
    {
        var alone = HeadersOf(TitleLines[^1]);
        var both = HeadersOf(PlacedText.Join(TitleLines.TakeLast(2)));
        return [.. alone, .. both.Where(header => alone.All(own => own.Kind != header.Kind))];
    }

    private static IReadOnlyList<HeaderField> HeadersOf(PlacedText title) =>
    [
        .. ReportTitle.Of(EvenText.Of(title), ProseVocabulary.Default).Headers
            .Where(header => header.Kind is HeaderKind.Organization or HeaderKind.FiscalYear)
            .Select(header => header with { Value = header.Value with { Confidence = TitleConfidence, By = "accounts/title" } }),
    ];
}
