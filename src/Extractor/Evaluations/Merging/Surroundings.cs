using Extractor.Documents;
using Extractor.Fields;
using Extractor.Fields.Values;
using Extractor.Tables;

namespace Extractor.Evaluations.Merging;

/// <summary>What a document says outside its forms and sentences: titles, running heads, the path it came by.</summary>
internal sealed record Surroundings(
    IReadOnlyList<PlacedText> Titles, IReadOnlyList<PlacedText> Sentences, IReadOnlyList<PlacedText> Furniture, string Path)
{
    // A cover and a title page hold no more before the text begins. Paragraphs.
    private const int TitleParagraphs = 12;

    // A longer paragraph is a sentence. Characters.
    private const int LongestTitle = 60;

    // A title says the year of the report less surely than a form's box does.
    private const decimal TitleConfidence = 0.8m;

    public static Surroundings Of(Content content, Source source) => new(
        [.. content.Blocks.OfType<Block.Paragraph>().Take(TitleParagraphs).Select(p => p.Text).Where(t => !t.IsBlank && t.Length <= LongestTitle)],
        [.. content.Blocks.OfType<Block.Paragraph>().Select(p => p.Text).Where(t => !t.IsBlank)],
        content.Furniture,
        source.Path.Length > 0 ? source.Path : source.File);

    /// <summary>Everything that may name a region, the strongest first.</summary>
    public IEnumerable<PlacedText> Texts => [.. Titles, .. Furniture, .. PathParts];

    public SubjectKind? Kind => Titles.Select(title => SubjectKinds.Of(title.Text)).FirstOrDefault(kind => kind is not null);

    /// <summary>The year a title names; null where none names one.</summary>
    public Header<int>? Year()
    {
        foreach (var title in Titles)
        {
            // The date at a letter's foot is not the report's year.
            if (DateReader.Find(title.Text).Any(span => span.Month is not null)) continue;
            if (DateReader.ParseYear(title.Text).TryGet(out var year, out _))
                return new(year, [new FieldText(title, ReadingMethod.Prose, TitleConfidence, "title/year")]);
        }
        return null;
    }

    /// <summary>Folders and file, the nearest first; a text without a place, for it stands on no page.</summary>
    private IEnumerable<PlacedText> PathParts =>
        Path.Split('/', '\\').Reverse().Where(part => part.Length > 0).Select(part => PlacedText.Of(part, new Place?[part.Length]));
}
