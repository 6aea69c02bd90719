using Extractor.Documents;
using Extractor.Fields;
using Extractor.Fields.Accounts;
using Extractor.Fields.Values;
using Extractor.Forms;
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
        // What follows the title of a year's accounts are its contents: a report named there is not all of them.
        AccountDocument.Of(content)?.TitleLines
            ?? [.. content.Blocks.OfType<Block.Paragraph>().Take(TitleParagraphs).Select(p => p.Text).Where(t => !t.IsBlank && t.Length <= LongestTitle && !t.Text.TrimEnd().EndsWith('。'))],
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

    /// <summary>The day that the lines about the forms name: signed under a form, or behind 填报日期. Null where none or several do.</summary>
    /// <param name="year">The report's year: it is filed in that year or the two after it. Null: any.</param>
    public Header<DateOnly>? FiledOn(int? year)
    {
        const int YearsAfter = 2;
        var days =
            (from line in Sentences
             where line.Length <= LongestTitle
             from span in DateReader.Find(line.Text)
             where span.Date is { } day && (year is null || (day.Year >= year && day.Year <= year + YearsAfter))
             where IsSignature(line.Text, span) || IsLabelled(line.Text, span)
             group line.Slice(span.Start, span.Length) by span.Date!.Value).ToArray();
        return days.Length == 1
            ? new(days[0].Key, [.. days[0].Select(text => new FieldText(text, ReadingMethod.Prose, TitleConfidence, "line/filed-on"))])
            : null;
    }

    private static bool IsSignature(string line, DateSpan span) => line[..span.Start].Trim().Length == 0 && line[span.End..].Trim().Length == 0;

    private static bool IsLabelled(string line, DateSpan span)
    {
        var before = Folding.Fold(line[..span.Start]).TrimEnd();
        if (!before.EndsWith(':')) return false;
        var label = before.TrimEnd(':').TrimEnd();
        label = label[(label.LastIndexOf(' ') + 1)..];
        return Vocabulary.Default.Find(LabelKind.HeaderField, label)?.Role == "filed_on";
    }

    /// <summary>Folders and file, the nearest first; a text without a place, for it stands on no page.</summary>
    private IEnumerable<PlacedText> PathParts =>
        Path.Split('/', '\\').Reverse().Where(part => part.Length > 0).Select(part => PlacedText.Of(part, new Place?[part.Length]));
}
